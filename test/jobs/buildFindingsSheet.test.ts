import type { Language } from "../../src/domain/schema/Label";
import { buildFindingsSheet } from "../../src/jobs/buildFindingsSheet";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { waiveFinding } from "../../src/jobs/waiveFinding";
import { formatAddress } from "../../src/workbench/book/address";
import type { Editor } from "../../src/workbench/book/Editor";
import { findingsSheetWords } from "../../src/text/findingsSheetWords";
import { fillTable, planRows } from "../support/fillTable";
import {
  counted,
  fieldCell,
  jobErrorOf,
  planWorkbook,
  reopen,
  sheetCopy,
  typeInto,
} from "../support/openWorkbook";

jest.setTimeout(120_000);

const FOUR_MEGABYTES = 4 * 1024 * 1024;

const tableOf = (editor: Editor) => {
  const found = editor.findTable("GmspFindings");
  if (!found) throw new Error("no Findings table");
  return found;
};

/** The table's cells, headings first. */
const cellsOf = (editor: Editor): string[][] => {
  const { sheet, table } = tableOf(editor);
  return editor.values(sheet.id, table.area).map((row) => row.map((cell) => String(cell ?? "")));
};

const formulaAt = (editor: Editor, sheet: string, row: number, column: number): string | undefined =>
  editor.sheet(sheet).columns[column]?.[row]?.formula;

const textAt = (editor: Editor, sheet: string, row: number, column = 1): string =>
  String(editor.value(editor.findSheet(sheet)?.id ?? "", row, column) ?? "");

describe("V220 the Findings sheet shows what is open to people without the add-in", () => {
  it.each(["en", "km"] satisfies Language[])(
    "V220.1 a native table by unit and severity, counts on top, in the workbook's language (%s)",
    async (language) => {
      const workbook = await planWorkbook(language);
      const { editor } = workbook;
      typeInto(editor, "plan", "status", 3, "Nearly there");
      const report = await checkWorkbook();
      const { result, requests, largest } = await counted(workbook, buildFindingsSheet);
      expect([requests, largest < FOUR_MEGABYTES]).toEqual([4, true]);
      const words = findingsSheetWords[language];
      expect(result.sheet).toBe(words.title);
      expect(result.report).toEqual(report);
      const [headings = [], ...rows] = cellsOf(editor);
      expect(headings).toEqual([
        "findingKey",
        words.severity,
        words.unit,
        words.sheet,
        words.cell,
        words.record,
        words.field,
        words.message,
        words.rule,
      ]);
      expect(rows.length).toBe(report.findings.length);
      // By unit, those without one last; in a unit errors first.
      const groups = rows.map((row) => row[2] ?? "");
      expect(groups).toEqual([...new Set(groups)].flatMap((unit) => groups.filter((one) => one === unit)));
      expect(groups.at(-1)).toBe(words.noUnit);
      const [first] = rows;
      expect(first?.[1]).toBe(words.error);
      const place = fieldCell(editor, "plan", "status", 3);
      const address = formatAddress([
        { top: place.row, bottom: place.row, left: place.column, right: place.column },
      ]);
      expect(first?.slice(3, 6)).toEqual([editor.sheet(place.sheet).name, address, "SO1.ST1.OP1.A01"]);
      expect(first?.[7]).toContain("Nearly there");
      expect(first?.[8]).toBe("G3");
      expect(textAt(editor, words.title, 3)).toContain(words.errors.replace("{n}", "1"));
      expect(editor.book.activeSheet).toBe(tableOf(editor).sheet.id);
      expect(workbook.connection.unimplemented).toEqual([]);
    },
  );

  it("V220.2 the as-of date is fixed, and cells link to their place under any sheet name", async () => {
    const { editor } = await planWorkbook();
    const { sheet } = fieldCell(editor, "plan", "status", 3);
    editor.renameSheet(sheet, `It's "our" plan`);
    typeInto(editor, "plan", "status", 3, "Nearly there");
    await buildFindingsSheet();
    const { sheet: findings, table } = tableOf(editor);
    expect(formulaAt(editor, findings.id, table.area.top + 1, 4)).toBe(
      `=HYPERLINK("#'It''s ""our"" plan'!R8","R8")`,
    );
    expect(editor.value(findings.id, table.area.top + 1, 4)).toBe("R8");
    const row = editor.values(findings.id, { top: 1, bottom: 1, left: 0, right: 12 })[0] ?? [];
    expect(row).toContain(45_672);
    expect(row.indexOf(45_672)).toBeGreaterThan(1);
    expect(formulaAt(editor, findings.id, 1, row.indexOf(45_672))).toBeUndefined();
  });

  it("V220.3 text of users is never a formula, and the sheet is none of the checked ones", async () => {
    const { editor } = await planWorkbook();
    const { sheet, row, column } = fieldCell(editor, "plan", "planCode", 3);
    editor.setCells(sheet, row, column, [['\'=HYPERLINK("http://x")']], "user");
    typeInto(editor, "plan", "status", 3, "'=1+1");
    const before = await checkWorkbook();
    await buildFindingsSheet();
    const cells = cellsOf(editor).flat();
    expect(cells).toContain('=HYPERLINK("http://x")');
    const { sheet: findings, table } = tableOf(editor);
    for (let at = table.area.top; at <= table.area.bottom; at++)
      for (const column of [1, 2, 3, 5, 6, 7, 8])
        expect(formulaAt(editor, findings.id, at, column)).toBeUndefined();
    expect(await checkWorkbook()).toEqual(before);
  });

  it("V220.4 when nothing is open a sentence says so", async () => {
    const { editor } = await planWorkbook("en", false);
    let report = await checkWorkbook();
    for (const finding of report.findings) await waiveFinding(finding, { reason: "New", by: "" });
    report = await checkWorkbook();
    expect(report.findings).toEqual([]);
    await buildFindingsSheet();
    expect(editor.findTable("GmspFindings")).toBeUndefined();
    expect(textAt(editor, "Findings", 4)).toBe("Nothing is open: all checks are in order.");
    expect(textAt(editor, "Findings", 3)).toContain(`Accepted with a reason: ${report.waived.length}`);
    typeInto(editor, "plan", "status", 0, "Nearly there");
    await buildFindingsSheet();
    expect(cellsOf(editor).length).toBeGreaterThan(1);
  });

  it("V220.5 10,000 findings: each request below 4 MB", async () => {
    const workbook = await planWorkbook("km", false);
    fillTable(
      workbook.editor,
      "plan",
      planRows(5_000).map((row) => ({ ...row, status: "x", level: "y" })),
    );
    const { result, largest } = await counted(workbook, buildFindingsSheet);
    expect(result.report.findings.length).toBeGreaterThan(10_000);
    expect(largest).toBeLessThan(FOUR_MEGABYTES);
    const cells = cellsOf(workbook.editor);
    expect(cells.length).toBe(result.report.findings.length + 1);
    expect(cells.filter((row) => row[4] === "")).toEqual([]);
  });
});

describe("V221 it is rebuilt in place, and the user's own columns stay", () => {
  it("V221.1 renamed and moved, the same sheet is filled again; what stands below and beside stays", async () => {
    const { editor } = await planWorkbook();
    typeInto(editor, "plan", "status", 3, "Nearly there");
    await buildFindingsSheet();
    const { sheet, table } = tableOf(editor);
    const rows = cellsOf(editor).length;
    editor.renameSheet(sheet.id, "To mend");
    editor.moveSheet(sheet.id, 0);
    editor.setCells(sheet.id, table.area.bottom + 3, 1, [["Below"]], "user");
    editor.setCells(sheet.id, table.area.top + 1, 12, [["Beside"]], "user");
    const count = editor.book.sheets.length;
    typeInto(editor, "plan", "fundSource", 4, "Nobody");
    typeInto(editor, "plan", "genderLevel", 4, "Nobody");
    const { sheet: name } = await buildFindingsSheet();
    expect([name, editor.book.sheets.length]).toEqual(["To mend", count]);
    expect(cellsOf(editor).length).toBe(rows + 2);
    expect(textAt(editor, "To mend", table.area.bottom + 3 + 2)).toBe("Below");
    expect(textAt(editor, "To mend", table.area.top + 1, 12)).toBe("Beside");
  });

  it("V221.2 built twice, nothing changes", async () => {
    const { editor } = await planWorkbook("km");
    await buildFindingsSheet();
    const name = tableOf(editor).sheet.name;
    const shown = () => ({
      cells: cellsOf(editor),
      rules: editor.findSheet(name)?.conditionalFormats.length,
    });
    const before = shown();
    await buildFindingsSheet();
    expect(shown()).toEqual(before);
    await reopen(editor);
  });

  it("V221.3 remarks go with their finding; those of a mended one stay, marked as mended", async () => {
    const { editor } = await planWorkbook();
    typeInto(editor, "plan", "status", 3, "Nearly there");
    typeInto(editor, "plan", "status", 4, "Nearly there");
    await buildFindingsSheet();
    const { sheet, table } = tableOf(editor);
    editor.addTableColumn(table.id, table.columns.length, null, "Who mends it", "user");
    const { top, right } = tableOf(editor).table.area;
    editor.setCells(sheet.id, top + 1, right, [["Sok"], ["Dara"]], "user");
    typeInto(editor, "plan", "status", 3, "Not started");
    await buildFindingsSheet();
    const rows = cellsOf(editor);
    expect(rows[0]?.at(-1)).toBe("Who mends it");
    const of = (name: string) => rows.filter((row) => row.at(-1) === name).map((row) => [row[1], row[4]]);
    expect([of("Sok"), of("Dara")]).toEqual([[["✓ Mended", "R8"]], [["■ Error", "R9"]]]);
    // Opened again, the finding has its remark back.
    typeInto(editor, "plan", "status", 3, "Nearly there");
    await buildFindingsSheet();
    expect(
      cellsOf(editor)
        .filter((row) => row.at(-1) === "Sok")
        .map((row) => row[1]),
    ).toEqual(["■ Error"]);
  });

  it("V221.4 a protected sheet is refused before anything is cleared", async () => {
    const { editor } = await planWorkbook();
    await buildFindingsSheet();
    const { sheet } = tableOf(editor);
    editor.protect(sheet.id, {}, "secret");
    const before = sheetCopy(editor, sheet.name);
    expect((await jobErrorOf(buildFindingsSheet())).key).toBe("error.protectedSheetNamed");
    expect(sheetCopy(editor, sheet.name)).toEqual(before);
  });

  it("V221.5 a deleted sheet is written anew; a taken tab name is avoided", async () => {
    const { editor } = await planWorkbook();
    editor.addSheet("Findings", "user");
    expect((await buildFindingsSheet()).sheet).toBe("Findings (2)");
    editor.deleteSheet(tableOf(editor).sheet.id, "user");
    expect((await buildFindingsSheet()).sheet).toBe("Findings (2)");
    expect(cellsOf(editor).length).toBeGreaterThan(1);
  });
});
