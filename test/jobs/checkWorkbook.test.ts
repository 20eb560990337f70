import type { Language } from "../../src/domain/schema/Label";
import { templates } from "../../src/domain/schema/templates";
import { addTemplates } from "../../src/jobs/addTemplates";
import type { LocatedFinding } from "../../src/jobs/LocatedFinding";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { formatAddress } from "../../src/workbench/book/address";
import type { Editor } from "../../src/workbench/book/Editor";
import { sayFinding } from "../../src/text/sayFinding";
import { fillTable, planRows } from "../support/fillTable";
import {
  addOptions,
  allTemplates,
  blankWorkbook,
  bookCopy,
  counted,
  fieldCell,
  jobErrorOf,
  openBytes,
  planFile,
  planWorkbook,
  typeInto,
} from "../support/openWorkbook";

// Tables of 10,000 rows are written and read.
jest.setTimeout(60_000);

const FOUR_MEGABYTES = 4 * 1024 * 1024;

/** Rows of the plan's file: each table has its own first rows, or one blank row. */
const SEED_ROWS = templates.reduce((rows, { seedRows }) => rows + Math.max(1, seedRows.length), 0);
/** Without first rows, all tables but one have one blank row. */
const OTHER_ROWS = templates.length - 1;

const tableOf = (editor: Editor, name: string) => {
  const found = editor.findTable(name);
  if (!found) throw new Error(`no table ${name}`);
  return found;
};

/** Findings of one code as "Sheet!C7". */
const placesOf = (findings: readonly LocatedFinding[], code: string): string[] =>
  findings.filter((finding) => finding.code === code).map(({ sheet, cell }) => `${sheet}!${cell}`);

/** Where a field's cell stands now, as "Sheet!C7". */
function placeNow(editor: Editor, templateId: string, fieldId: string, row: number): string {
  const cell = fieldCell(editor, templateId, fieldId, row);
  const area = { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
  return `${editor.sheet(cell.sheet).name}!${formatAddress([area])}`;
}

/** Words that stand in no list: G3. Row 3 of the plan is an activity. */
const spoil = (editor: Editor): void => typeInto(editor, "plan", "status", 3, "Nearly there");

describe("T40 everything is checked in at most three round trips, each below 4 MB", () => {
  it.each([0, 100, 10_000])("T40.1 %i rows of an ordinary plan", async (count) => {
    const workbook = await planWorkbook("km", false);
    if (count > 0) fillTable(workbook.editor, "plan", planRows(count));
    const { result, requests, largest } = await counted(workbook, checkWorkbook);
    expect(requests).toBe(count === 10_000 ? 3 : 2);
    expect(largest).toBeLessThan(FOUR_MEGABYTES);
    expect(result.rows).toBe(Math.max(1, count) + OTHER_ROWS);
    expect(workbook.connection.unimplemented).toEqual([]);
  });

  it("T40.2 10,000 rows with a slip in every cell", async () => {
    const workbook = await planWorkbook("en", false);
    const wrong = { startDate: "1/2/2025 ", endDate: "?", budgetAmount: "៥០០", progressPct: 7, status: "x" };
    const rows = planRows(10_000).map((row) => ({ ...row, ...wrong, level: " Activity" }));
    fillTable(workbook.editor, "plan", rows);
    const { result, requests, largest } = await counted(workbook, checkWorkbook);
    expect(requests).toBe(3);
    expect(largest).toBeLessThan(FOUR_MEGABYTES);
    expect(result.counts.error).toBeGreaterThan(30_000);
    expect(result.findings.length).toBe(result.counts.error + result.counts.warning + result.counts.note);
  });

  it("T40.3 texts too long for that are read in more parts, each below 4 MB", async () => {
    const workbook = await planWorkbook("km", false);
    const long = "បានពិភាក្សាក្នុងកិច្ចប្រជុំប្រចាំខែ និងបានសម្រេចបន្តអនុវត្តសកម្មភាពនេះ".repeat(3);
    fillTable(
      workbook.editor,
      "plan",
      planRows(4_000).map((row) => ({ ...row, remarks: long, titleKm: long, partnerUnits: long })),
    );
    const { result } = await counted(workbook, checkWorkbook);
    expect(result.rows).toBe(4_000 + OTHER_ROWS);
    const made = workbook.connection.requests();
    // Excel refuses the first answer, which shows how long the texts are.
    expect(made.filter(({ error }) => error).map(({ error }) => error)).toEqual([
      "ResponsePayloadSizeLimitExceeded",
    ]);
    const answers = made.filter(({ error }) => !error).map(({ responseBytes }) => responseBytes);
    expect(answers.length).toBe(4);
    expect(Math.max(...answers)).toBeLessThan(FOUR_MEGABYTES);
  });

  it("T40.4 checking writes nothing", async () => {
    const { editor } = await planWorkbook("km");
    spoil(editor);
    const before = bookCopy(editor);
    await checkWorkbook();
    expect(bookCopy(editor)).toEqual(before);
  });
});

describe("T41 a finding names its cell, wherever the table has gone", () => {
  it("T41.1 as the table was made, in both languages, with the row's id and the hidden first column", async () => {
    for (const language of ["en", "km"] satisfies Language[]) {
      const { editor } = await planWorkbook(language);
      spoil(editor);
      const { findings } = await checkWorkbook();
      const [finding] = findings.filter(({ code }) => code === "G3");
      expect(finding).toMatchObject({
        sheet: language === "en" ? "Plan" : "ផែនការ",
        cell: "R8",
        table: "GmspPlan",
        rowId: "plan-s04",
        field: "status",
      });
      expect(finding && editor.value(tableOf(editor, "GmspPlan").sheet.id, 7, 17)).toBe("Nearly there");
    }
  });

  it.each<[string, (editor: Editor) => void]>([
    [
      "rows inserted above",
      (editor) => editor.insertRows(tableOf(editor, "GmspPlan").sheet.id, 0, 3, "user"),
    ],
    [
      "columns inserted before",
      (editor) => editor.insertColumns(tableOf(editor, "GmspPlan").sheet.id, 0, 2, "user"),
    ],
    [
      "a column of the user's in the middle",
      (editor) => editor.addTableColumn(tableOf(editor, "GmspPlan").table.id, 5, null, "My notes", "user"),
    ],
    [
      "a heading in the other language",
      (editor) => {
        const { sheet, row, column } = fieldCell(editor, "plan", "status", -1);
        editor.setCells(sheet, row, column, [["ស្ថានភាព"]], "user");
      },
    ],
    [
      "columns in another order",
      (editor) => {
        const { table, sheet } = tableOf(editor, "GmspPlan");
        const { top, bottom, left, right } = table.area;
        const cells = editor.values(sheet.id, { top, bottom, left: right - 8, right });
        const names = cells[0] ?? [];
        const input = cells.map((line) =>
          line.map((cell) => (typeof cell === "object" ? "" : cell)).reverse(),
        );
        // Headings are unique at any moment.
        editor.setCells(sheet.id, top, right - 8, [names.map((_name, at) => `x${at}`)], "user");
        editor.setCells(sheet.id, top, right - 8, input, "api");
        expect(left).toBe(0);
      },
    ],
    [
      "the sheet renamed",
      (editor) => editor.renameSheet(tableOf(editor, "GmspPlan").sheet.id, "It's mine, 2025!"),
    ],
    [
      "the sheet hidden",
      (editor) => editor.setSheet(tableOf(editor, "GmspPlan").sheet.id, { visibility: "VeryHidden" }),
    ],
    ["the sheet protected", (editor) => editor.protect(tableOf(editor, "GmspPlan").sheet.id, {}, "secret")],
    [
      "a filter that hides the row",
      (editor) =>
        editor.setTableFilter(tableOf(editor, "GmspPlan").table.id, 2, {
          filterOn: "Values",
          values: ["Strategy"],
        }),
    ],
    ["a total row", (editor) => editor.setTable(tableOf(editor, "GmspPlan").table.id, { showTotals: true })],
    [
      "no heading row",
      (editor) => editor.setTable(tableOf(editor, "GmspPlan").table.id, { showHeaders: false }),
    ],
    ["the metadata gone", (editor) => editor.book.customXmlParts.splice(0)],
    [
      "the row deleted above",
      (editor) => editor.deleteTableRows(tableOf(editor, "GmspPlan").table.id, 0, 1, "user"),
    ],
  ])("T41.2 %s", async (what, change) => {
    const workbook = await planWorkbook();
    const { editor } = workbook;
    spoil(editor);
    const before = (await checkWorkbook()).findings;
    change(editor);
    const { result, requests } = await counted(workbook, checkWorkbook);
    expect(requests).toBe(2);
    const row = what === "the row deleted above" ? 2 : 3;
    expect(placesOf(result.findings, "G3")).toEqual([placeNow(editor, "plan", "status", row)]);
    if (row === 3) {
      const said = ({ code, row: at, field, details }: LocatedFinding) => [code, at, field, details];
      const order = (all: readonly LocatedFinding[]) => all.map((one) => JSON.stringify(said(one))).sort();
      // Moved cell by cell, the columns have left their drop-downs and formats behind, which is told.
      const others = result.findings.filter(({ code }) => code !== "S8" && code !== "S9");
      expect(order(others)).toEqual(order(before));
    }
    expect(result.rows).toBe(row === 3 ? SEED_ROWS : SEED_ROWS - 1);
  });

  it("T41.3 headings switched off in the sheet's first row: findings about headings stand in the first row", async () => {
    const { editor } = await planWorkbook();
    const { table, sheet } = tableOf(editor, "GmspPlan");
    editor.deleteRows(sheet.id, 0, 3, "user");
    editor.deleteTableColumn(table.id, 17, "user");
    editor.setTable(table.id, { showHeaders: false });
    editor.deleteRows(sheet.id, 0, 1, "user");
    const { findings } = await checkWorkbook();
    expect(placesOf(findings, "S1")).toEqual(["Plan!B1"]);
  });

  it("T41.4 findings follow the cells as they change", async () => {
    const { editor } = await planWorkbook();
    const count = async () => placesOf((await checkWorkbook()).findings, "G3").length;
    expect(await count()).toBe(0);
    spoil(editor);
    expect(await count()).toBe(1);
    editor.undo();
    expect(await count()).toBe(0);
    const { table, sheet } = tableOf(editor, "GmspPlan");
    editor.setCells(sheet.id, table.area.bottom + 1, 1, [["SO9.ST1.OP1.A01", "Activty"]], "user");
    expect(await count()).toBe(1);
  });

  it("T41.5 settings that can't be read are found at their cell", async () => {
    const { editor } = await planWorkbook();
    const { sheet, table } = tableOf(editor, "GmspSettings");
    const keys = editor.values(sheet.id, table.area).map(([key]) => key);
    const row = table.area.top + keys.indexOf("asOfDate");
    editor.setCells(sheet.id, row, table.area.left + 2, [["yesterday"]], "user");
    const { findings } = await checkWorkbook();
    const [finding] = findings.filter(({ code }) => code === "S3");
    const area = { top: row, bottom: row, left: table.area.left + 2, right: table.area.left + 2 };
    expect(finding).toMatchObject({
      sheet: "Settings",
      cell: formatAddress([area]),
      table: "GmspSettings",
      field: "asOfDate",
    });
  });
});

describe("T42 what is no plan, or a newer one, is said", () => {
  it("T42.1 a workbook without our tables", async () => {
    blankWorkbook();
    expect((await jobErrorOf(checkWorkbook())).key).toBe("error.noTables");
  });

  it("T42.2 a newer format is refused, and stays as it is", async () => {
    const { editor } = await planWorkbook();
    const [part] = editor.book.customXmlParts;
    if (!part) throw new Error("no metadata");
    editor.setCustomXmlPart(part.id, part.xml.replace('format="1"', 'format="9"'));
    const before = bookCopy(editor);
    for (const job of [checkWorkbook(), addTemplates(addOptions())]) {
      const problem = await jobErrorOf(job);
      expect([problem.key, problem.values]).toEqual(["error.newerWorkbook", { format: 9 }]);
    }
    expect(bookCopy(editor)).toEqual(before);
  });

  it("T42.3 metadata that is not ours to read, or broken, does no harm", async () => {
    for (const xml of [
      '<workbook xmlns="urn:gmsp-tracker:workbook"/>',
      '<workbook xmlns="urn:gmsp-tracker:workbook" format="x" language="fr"><template/></workbook>',
    ]) {
      const { editor } = await openBytes(await planFile("km"));
      const [part] = editor.book.customXmlParts;
      if (!part) throw new Error("no metadata");
      editor.setCustomXmlPart(part.id, xml);
      expect((await checkWorkbook()).counts.error).toBe(0);
      expect(await addTemplates(addOptions())).toEqual({ added: [], present: allTemplates });
    }
  });

  it("T42.4 a table that is gone is told with the remedy, in both languages; the others are checked", async () => {
    const { editor } = await planWorkbook();
    spoil(editor);
    editor.deleteSheet(editor.findSheet("Trainings")?.id ?? "", "user");
    const { findings } = await checkWorkbook();
    const [lost] = findings.filter(({ code }) => code === "S5");
    expect(lost).toMatchObject({ templateId: "trainings", sheet: "", cell: "", table: "" });
    expect(lost && sayFinding(lost, "en").message).toMatch(/Training.*GmspTrainings.*Start/);
    expect(lost && sayFinding(lost, "km").message).toMatch(/GmspTrainings.*ចាប់ផ្តើម/);
    expect(placesOf(findings, "G3")).toEqual(["Plan!R8"]);
    expect(await addTemplates(addOptions())).toEqual({
      added: ["trainings"],
      present: allTemplates.filter((id) => id !== "trainings"),
    });
    expect(placesOf((await checkWorkbook()).findings, "S5")).toEqual([]);
  });

  it("T42.5 all tables gone: each is told", async () => {
    const { editor } = blankWorkbook();
    await addTemplates(addOptions({ templates: ["plan"] }));
    editor.deleteSheet(editor.findSheet("Plan")?.id ?? "", "user");
    expect((await checkWorkbook()).findings.map(({ code }) => code)).toEqual(["S5"]);
  });
});
