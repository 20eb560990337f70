import type { LocatedFinding } from "../../src/jobs/LocatedFinding";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { takeBackWaiver, waiveFinding } from "../../src/jobs/waiveFinding";
import { showMarks, markMemory } from "../../src/jobs/markFindings";
import type { Editor } from "../../src/workbench/book/Editor";
import { addTemplates } from "../../src/jobs/addTemplates";
import { switchLanguage } from "../../src/jobs/switchLanguage";
import { changeChecks } from "../../src/excel/changeChecks";
import { runExcel } from "../../src/excel/runExcel";
import { fillTable } from "../support/fillTable";
import {
  addOptions,
  blankWorkbook,
  bookCopy,
  counted,
  fieldCell,
  jobErrorOf,
  planWorkbook,
  reopen,
  sheetCopy,
  typeInto,
} from "../support/openWorkbook";

jest.setTimeout(60_000);

const reason = { reason: " Agreed with the department ", by: "Sok" };

/** More spent than planned: G9, a warning, in the plan's row 3. */
function overspend(editor: Editor, spent = 900): void {
  typeInto(editor, "plan", "budgetAmount", 3, 100);
  typeInto(editor, "plan", "spentAmount", 3, spent);
}

const finding = async (code: string): Promise<LocatedFinding> => {
  const found = (await checkWorkbook()).findings.find((one) => one.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found;
};
const open = async (code: string) =>
  (await checkWorkbook()).findings.filter((one) => one.code === code).length;

describe("V210 a warning is accepted with a reason", () => {
  it("V210.1 leaves the counts, stays visible, and travels with the file", async () => {
    const workbook = await planWorkbook();
    overspend(workbook.editor);
    const before = await checkWorkbook();
    const job = await counted(workbook, async () => waiveFinding(await finding("G9"), reason));
    expect(job.requests).toBe(5);
    const expected = {
      finding: { code: "G9", sheet: "Plan", field: "spentAmount", rowId: "plan-s04" },
      waiver: { reason: "Agreed with the department", by: "Sok", on: "2025-01-15" },
    };
    const after = await checkWorkbook();
    expect(after.counts).toEqual({ ...before.counts, warning: before.counts.warning - 1 });
    expect(after.waived).toMatchObject([expected]);
    await reopen(workbook.editor);
    expect((await checkWorkbook()).waived).toMatchObject([expected]);
    expect(await open("G9")).toBe(0);
  });

  it("V210.2 comes back when the cell, or what it was compared with, changes; again accepted, the old one falls away", async () => {
    const { editor } = await planWorkbook();
    overspend(editor);
    await waiveFinding(await finding("G9"), reason);
    overspend(editor, 901);
    expect(await open("G9")).toBe(1);
    await waiveFinding(await finding("G9"), reason);
    expect(await open("G9")).toBe(0);
    typeInto(editor, "plan", "budgetAmount", 3, 101);
    expect(await open("G9")).toBe(1);
    const [part = ""] = editor.book.customXmlParts
      .map(({ xml }) => xml)
      .filter((xml) => xml.includes("waiver"));
    expect(part.match(/<waiver /g)).toHaveLength(1);
  });

  it("V210.3 stays through sorting, other rows, renamed sheets and the day that passes", async () => {
    const { editor } = await planWorkbook();
    typeInto(editor, "plan", "startDate", 3, 45_658);
    typeInto(editor, "plan", "status", 3, "Not started");
    const late = await finding("P5");
    await waiveFinding(late, reason);
    const { sheet, row } = fieldCell(editor, "plan", "planCode", 0);
    editor.insertRows(sheet, row, 1, "user");
    editor.renameSheet(sheet, "Our plan");
    const settings = editor.findTable("GmspSettings");
    const keys = settings ? editor.values(settings.sheet.id, settings.table.area).map(([key]) => key) : [];
    if (settings)
      editor.setCells(
        settings.sheet.id,
        settings.table.area.top + keys.indexOf("asOfDate"),
        settings.table.area.left + 2,
        [[45_680]],
        "user",
      );
    const report = await checkWorkbook();
    expect(report.waived.map((one) => one.finding.code)).toEqual(["P5"]);
    expect(report.waived[0]?.finding.details).toMatchObject({ days: 22 });
  });

  it("V210.4 taken back, it is open as before, and the workbook is as it was", async () => {
    const { editor } = await planWorkbook();
    overspend(editor);
    const before = sheetCopy(editor, "Plan");
    await waiveFinding(await finding("G9"), reason);
    const [accepted] = (await checkWorkbook()).waived;
    if (accepted) await takeBackWaiver(accepted.waiver);
    expect((await checkWorkbook()).waived).toEqual([]);
    expect(await open("G9")).toBe(1);
    expect(sheetCopy(editor, "Plan")).toEqual(before);
  });

  it("V210.5 a row without id gets one", async () => {
    const { editor } = await planWorkbook();
    overspend(editor);
    const id = fieldCell(editor, "plan", "rowId", 3);
    editor.setCells(id.sheet, id.row, id.column, [[""]], "user");
    await waiveFinding(await finding("G9"), reason);
    expect(editor.value(id.sheet, id.row, id.column)).toMatch(/^[a-z][a-z2-9]{7}$/);
    expect(await open("G9")).toBe(0);
  });

  it("V210.6 what is accepted is not marked in the sheet", async () => {
    const { editor } = await planWorkbook();
    overspend(editor);
    await waiveFinding(await finding("G9"), reason);
    await showMarks(true, markMemory());
    const cell = fieldCell(editor, "plan", "spentAmount", 3);
    expect(editor.conditional(cell.sheet, cell.row, cell.column)?.borders).toBeUndefined();
  });
});

describe("V210 rows that a finding compares", () => {
  /** The same course in the first rows, which have the given ids. */
  async function sameCourses(ids: readonly string[]): Promise<Editor> {
    const { editor } = blankWorkbook();
    await addTemplates(addOptions({ templates: ["trainings"] }));
    const row = { titleKm: "", titleEn: "Gender basics", startDate: 45_800, endDate: 45_801 };
    fillTable(
      editor,
      "trainings",
      ids.map((rowId) => ({ ...row, rowId })),
    );
    return editor;
  }
  const acceptAll = async (): Promise<void> => {
    const { findings } = await checkWorkbook();
    for (const one of findings.filter(({ code }) => code === "T8")) await waiveFinding(one, reason);
  };

  it("V210.11 two courses alike stay accepted when the table moves and is sorted", async () => {
    const editor = await sameCourses(["a", "b"]);
    expect(await open("T8")).toBe(2);
    await acceptAll();
    expect(await open("T8")).toBe(0);
    await switchLanguage({ bilingual: true });
    expect(await open("T8")).toBe(0);
    const first = fieldCell(editor, "trainings", "rowId", 0);
    expect(editor.value(first.sheet, first.row, first.column)).toBe("a");
    editor.setCells(first.sheet, first.row, first.column, [["b"], ["a"]], "user");
    expect(await open("T8")).toBe(0);
    editor.setCells(first.sheet, first.row, first.column, [["b"], ["c"]], "user");
    expect(await open("T8")).toBe(2);
  });

  it("V210.12 rows without ids get them with the first acceptance, so that a later one opens nothing", async () => {
    await sameCourses(["", ""]);
    await acceptAll();
    const { findings, waived } = await checkWorkbook();
    expect(findings.filter(({ code }) => code === "T8" || code === "S7")).toEqual([]);
    expect(waived.map(({ finding }) => finding.code)).toEqual(["T8", "T8"]);
  });

  it("V215.3 accepting another keeps what a newer tracker accepted by a rule of its own", async () => {
    const { editor } = await planWorkbook();
    overspend(editor);
    const newer = { code: "Z99", templateId: "plan", rowId: "plan-s04", field: "status", fingerprint: "f" };
    await runExcel(async (context) => {
      changeChecks(context, null, { add: [{ ...newer, reason: "Seen", by: "Dara", on: "2025-01-01" }] });
      await context.sync();
    });
    await waiveFinding(await finding("G9"), reason);
    const parts = editor.book.customXmlParts.map(({ xml }) => xml).join("");
    expect(parts.match(/<waiver code="[^"]*"/g)).toEqual(['<waiver code="Z99"', '<waiver code="G9"']);
  });
});

describe("V211 what can't be accepted is refused, and nothing is written", () => {
  it.each<[string, (editor: Editor) => Promise<[Promise<void>, string]>]>([
    [
      "an error",
      async (editor) => {
        typeInto(editor, "plan", "status", 3, "Nearly there");
        return [waiveFinding(await finding("G3"), reason), "error.noReason"];
      },
    ],
    [
      "no reason",
      async () => [waiveFinding(await finding("G9"), { reason: " \n", by: "" }), "error.noReason"],
    ],
    [
      "a cell that has changed meanwhile",
      async (editor) => {
        const seen = await finding("G9");
        overspend(editor, 1_000);
        return [waiveFinding(seen, reason), "error.findingChanged"];
      },
    ],
    [
      "a table without the column of row ids",
      async (editor) => {
        const found = editor.findTable("GmspPlan");
        if (found) editor.deleteTableColumn(found.table.id, 0, "user");
        return [waiveFinding(await finding("G9"), reason), "error.noRowIds"];
      },
    ],
    [
      "no room in the metadata",
      async (editor) => {
        const full = { reason: "x".repeat(890_000), by: "" };
        await waiveFinding(await finding("G9"), full);
        typeInto(editor, "plan", "budgetAmount", 4, 1);
        typeInto(editor, "plan", "spentAmount", 4, 2);
        return [
          waiveFinding(await finding("G9"), { reason: "y".repeat(20_000), by: "" }),
          "error.tooManyWaivers",
        ];
      },
    ],
  ])("V211.1 %s", async (_what, attempt) => {
    const { editor } = await planWorkbook();
    overspend(editor);
    const [job, key] = await attempt(editor).then(([promise, name]) => [jobErrorOf(promise), name] as const);
    const before = bookCopy(editor);
    expect((await job).key).toBe(key);
    expect(bookCopy(editor)).toEqual(before);
  });
});
