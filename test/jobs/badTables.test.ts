import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { buildSummaries } from "../../src/jobs/buildSummaries";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { sayFinding } from "../../src/text/sayFinding";
import type { Editor } from "../../src/workbench/book/Editor";
import { saveXlsx } from "../../src/workbench/files/saveXlsx";
import {
  bookCopy,
  fieldCell,
  openBytes,
  planFile,
  planWorkbook,
  reopen,
  sheetCopy,
  typeInto,
} from "../support/openWorkbook";

jest.setTimeout(60_000);

const planOf = (editor: Editor) => {
  const found = editor.findTable("GmspPlan");
  if (!found) throw new Error("no plan");
  return found;
};

/** Writes another heading over a field's. */
function rename(editor: Editor, fieldId: string, heading: string): void {
  const { sheet, row, column } = fieldCell(editor, "plan", fieldId, -1);
  editor.setCells(sheet, row, column, [[heading]], "user");
}

interface BadInput {
  readonly what: string;
  readonly spoil: (editor: Editor) => void;
  /** Code and cell of the finding that it gives. */
  readonly finding: readonly [code: string, place: string];
  /** What the messages must name. */
  readonly en: RegExp;
  readonly km: RegExp;
}

const cases: readonly BadInput[] = [
  {
    what: "a renamed heading",
    spoil: (editor) => rename(editor, "status", "Statuses of work"),
    finding: ["S1", "Plan, B4"],
    en: /“Status” is missing; the column “Statuses of work”.*Change its heading back/,
    km: /«ស្ថានភាព».*«Statuses of work».*សូម/,
  },
  {
    what: "a deleted column",
    spoil: (editor) => {
      const { column } = fieldCell(editor, "plan", "level", 0);
      editor.deleteTableColumn(planOf(editor).table.id, column, "user");
    },
    finding: ["S1", "Plan, B4"],
    en: /“Level” is missing.*Add a column/,
    km: /«កម្រិត».*សូម/,
  },
  {
    what: "a doubled heading",
    spoil: (editor) => void editor.addTableColumn(planOf(editor).table.id, null, null, "ស្ថានភាព", "user"),
    finding: ["S2", "Plan, R4"],
    en: /“ស្ថានភាព” names the same field as the column “Status”.*Rename or remove/,
    km: /«ស្ថានភាព».*«Status».*សូម/,
  },
  {
    what: "text in a number column",
    spoil: (editor) => typeInto(editor, "plan", "budgetAmount", 3, "about 500"),
    finding: ["G11", "Plan, M8"],
    en: /“about 500” is (none|no number)|about 500.*Type/,
    km: /about 500.*សូម/,
  },
  {
    what: "Khmer digits",
    spoil: (editor) => typeInto(editor, "plan", "budgetAmount", 3, "៥០០"),
    finding: ["G11", "Plan, M8"],
    en: /៥០០.*500/,
    km: /៥០០.*500/,
  },
  {
    what: "a date as text",
    spoil: (editor) => typeInto(editor, "plan", "startDate", 3, "'15/01/2025"),
    finding: ["G4", "Plan, K8"],
    en: /15\/01\/2025.*Type it again/,
    km: /15\/01\/2025.*សូម/,
  },
  {
    what: "a blank row",
    spoil: (editor) => editor.insertRows(planOf(editor).sheet.id, 8, 1, "user"),
    finding: ["G13", "Plan, B9"],
    en: /blank.*(Fill|delete)/i,
    km: /ទទេ.*សូម/,
  },
  {
    what: "a list value that was removed",
    spoil: (editor) => {
      const list = editor.findTable("GmspListStatus");
      if (!list) throw new Error("no list");
      editor.deleteTableRows(list.table.id, 0, 1, "user");
    },
    finding: ["G3", "Plan, R8"],
    en: /“Not started” was taken out of the list of Status.*Choose/,
    km: /«Not started».*ស្ថានភាព.*សូម/,
  },
  {
    what: "text that looks like a formula in a code",
    spoil: (editor) => typeInto(editor, "plan", "planCode", 3, "'=SO1"),
    finding: ["P1", "Plan, B8"],
    en: /“=SO1” is no plan code|“=SO1”/,
    km: /«=SO1».*សូម/,
  },
];

describe("T70 bad input gives a finding with place, rule and remedy, and nothing is lost", () => {
  it.each(cases)("T70.1 $what", async ({ spoil, finding: [code, place], en, km }) => {
    const { editor } = await planWorkbook();
    spoil(editor);
    const spoilt = bookCopy(editor);
    const { findings } = await checkWorkbook();
    const mine = findings.filter((one) => one.code === code && sayFinding(one, "en").place === place);
    expect(mine).not.toEqual([]);
    const [finding] = mine;
    expect(finding && sayFinding(finding, "en").message).toMatch(en);
    expect(finding && sayFinding(finding, "km").message).toMatch(km);
    // Neither checking nor building changes a cell of what was there.
    expect(bookCopy(editor)).toEqual(spoilt);
    const before = editor.book.sheets.map(({ name }) => sheetCopy(editor, name));
    await buildSummaries(["progressByUnit"]);
    const names = (before as { name: string }[]).map(({ name }) => name);
    expect(names.map((name) => sheetCopy(editor, name))).toEqual(before);
    const values = (from: Editor) =>
      names.map((name) => {
        const sheet = from.findSheet(name);
        const used = sheet && from.usedArea(sheet.id, true);
        return used && from.values(sheet.id, used);
      });
    const kept = values(editor);
    const again = await reopen(editor);
    expect(values(again.editor)).toEqual(kept);
    expect((await checkWorkbook()).findings.filter((one) => one.code === code).length).toBeGreaterThanOrEqual(
      mine.length,
    );
  });

  it("T70.2 columns in any order and columns of the user's give no finding", async () => {
    const { editor } = await planWorkbook();
    const before = (await checkWorkbook()).counts;
    editor.addTableColumn(planOf(editor).table.id, 4, null, "My =column", "user");
    editor.setCells(planOf(editor).sheet.id, 4, 4, [["1"], ["'=2"]], "user");
    expect((await checkWorkbook()).counts).toEqual(before);
    const { sheet, table } = planOf(editor);
    expect(editor.values(sheet.id, { ...table.area, left: 4, right: 4 }).slice(0, 3)).toEqual([
      ["My =column"],
      [1],
      ["=2"],
    ]);
  });

  it("T70.3 merged cells across a table, as other programs leave them, are told and kept", async () => {
    const parts = unzipSync(await planFile("en"));
    // The Guide stands first, the plan second.
    const path = "xl/worksheets/sheet2.xml";
    const sheet = strFromU8(parts[path] ?? new Uint8Array());
    const merges =
      '<mergeCells count="3"><mergeCell ref="R8:R10"/><mergeCell ref="A11:C11"/><mergeCell ref="B4:C4"/></mergeCells>';
    parts[path] = strToU8(sheet.replace(/<\/sheetData>(<sheetProtection[^>]*>)?/, (end) => end + merges));
    const { editor } = await openBytes(zipSync(parts));
    const { findings } = await checkWorkbook();
    const told = findings
      .filter(({ code }) => code === "S4")
      .map((one) => [sayFinding(one, "en").place, one.severity, one.details.range]);
    expect(told).toEqual([
      ["Plan, B4", "error", "B4:C4"],
      ["Plan, R8", "error", "R8:R10"],
      ["Plan, B11", "error", "A11:C11"],
    ]);
    const [first] = findings.filter(({ code }) => code === "S4");
    expect(first && sayFinding(first, "en").message).toMatch(/B4:C4 are merged.*Merge & Center/);
    expect(first && sayFinding(first, "km").message).toMatch(/B4:C4.*Merge & Center/);
    const again = await reopen(editor);
    expect(again.editor.findSheet("Plan")?.merges).toHaveLength(3);
  });

  it("T70.4 more merged cells than Excel counts: the rest is checked all the same", async () => {
    const { editor } = await planWorkbook();
    const { sheet, table } = planOf(editor);
    editor.resizeTable(table.id, { ...table.area, bottom: table.area.top + 600 });
    for (let row = 20; row < 550; row++) sheet.merges.push({ top: row, bottom: row, left: 3, right: 4 });
    typeInto(editor, "plan", "status", 3, "Nearly");
    const { findings } = await checkWorkbook();
    expect(findings.filter(({ code }) => code === "G3")).toHaveLength(1);
  });

  it("T70.5 a filter that hides rows, and protection, hide nothing from the check and survive it", async () => {
    const { editor } = await planWorkbook();
    const { sheet, table } = planOf(editor);
    typeInto(editor, "plan", "status", 3, "Nearly");
    editor.setTableFilter(table.id, 2, { filterOn: "Values", values: ["Strategy"] });
    editor.protect(sheet.id, {}, "secret");
    const before = bookCopy(editor);
    expect((await checkWorkbook()).findings.filter(({ code }) => code === "G3")).toHaveLength(1);
    expect(bookCopy(editor)).toEqual(before);
    const { built } = await buildSummaries(["progressByUnit"]);
    expect(built).toHaveLength(1);
    const again = await reopen(editor);
    expect(again.editor.findSheet("Plan")?.protection).not.toBeNull();
    expect((await saveXlsx(again.editor)).length).toBeGreaterThan(0);
  });
});
