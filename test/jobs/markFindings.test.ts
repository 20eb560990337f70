import { CHECK_MARKS } from "../../src/domain/schema/Template";
import type { Language } from "../../src/domain/schema/Label";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { createLiveWorkbook } from "../../src/jobs/live/createLiveWorkbook";
import { markMemory, showMarks } from "../../src/jobs/markFindings";
import type { Editor } from "../../src/workbench/book/Editor";
import { fillTable, planRows } from "../support/fillTable";
import { bookCopy, counted, fieldCell, planWorkbook, reopen, typeInto } from "../support/openWorkbook";

jest.setTimeout(60_000);

const FOUR_MEGABYTES = 4 * 1024 * 1024;

const tableOf = (editor: Editor, name: string) => {
  const found = editor.findTable(name);
  if (!found) throw new Error(`no table ${name}`);
  return found;
};

/** The border and weight that conditional formats paint on a field's cell, "" where none. */
function paintOf(editor: Editor, fieldId: string, row: number, template = "plan"): string {
  const cell = fieldCell(editor, template, fieldId, row);
  const paint = editor.conditional(cell.sheet, cell.row, cell.column);
  const line = paint?.borders?.top;
  return line ? `${line.style} ${line.color}${paint?.font?.bold ? " bold" : ""}` : "";
}

/** What stands in the column of marks, row by row. */
function marksOf(editor: Editor, name = "GmspPlan"): string[] {
  const { sheet, table } = tableOf(editor, name);
  const at = table.columns.findIndex((column) => column.name === CHECK_MARKS);
  const { top, bottom, left } = table.area;
  if (at < 0) throw new Error("no marks");
  return editor
    .values(sheet.id, { top: top + 1, bottom, left: left + at, right: left + at })
    .map(([value]) => String(value ?? ""));
}

const ERROR = "Continuous #C00000 bold";
const WARNING = "Dash #B07800";

/** A word that stands in no list (G3) and a budget that is overspent (G9, a warning) in the plan's row 3. */
function spoil(editor: Editor): void {
  typeInto(editor, "plan", "status", 3, "Nearly there");
  typeInto(editor, "plan", "budgetAmount", 3, 100);
  typeInto(editor, "plan", "spentAmount", 3, 900);
}

describe("V202 findings are shown in the sheet by marks, one cell a row", () => {
  it.each(["en", "km"] satisfies Language[])("V202.1 cells are boxed by severity (%s)", async (language) => {
    const { editor } = await planWorkbook(language);
    spoil(editor);
    expect(paintOf(editor, "status", 3)).toBe("");
    const report = await showMarks(true, markMemory());
    expect(report.marked).toBe(true);
    expect(paintOf(editor, "status", 3)).toBe(ERROR);
    expect(paintOf(editor, "spentAmount", 3)).toBe(WARNING);
    expect(paintOf(editor, "titleEn", 3)).toBe("");
    expect(paintOf(editor, "status", 2)).toBe("");
  });

  it("V202.2 colours of states and the user's own stay; taking the marks away leaves no trace", async () => {
    const { editor } = await planWorkbook();
    const cell = fieldCell(editor, "plan", "progressPct", 3);
    editor.setStyle(
      cell.sheet,
      { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column },
      { fill: "#00FFFF" },
      "user",
    );
    typeInto(editor, "plan", "status", 3, "Completed");
    const before = bookCopy(editor);
    const memory = markMemory();
    await showMarks(true, memory);
    const status = fieldCell(editor, "plan", "status", 3);
    // P3: completed and 100 % go together. The state's own colour stays under the box.
    expect(paintOf(editor, "progressPct", 3)).toBe(ERROR);
    expect(editor.conditional(status.sheet, status.row, status.column)?.fill).toBe("#E2F0D9");
    await showMarks(false, memory);
    expect(paintOf(editor, "progressPct", 3)).toBe("");
    const after = bookCopy(editor) as { parts: unknown[] };
    expect({ ...after, parts: [] }).toEqual({ ...(before as object), parts: [] });
  });

  it("V202.3 what is about a row marks its key cell, what is about a heading or accepted nothing", async () => {
    const { editor } = await planWorkbook();
    await showMarks(true, markMemory());
    const { sheet, table } = tableOf(editor, "GmspPlan");
    editor.insertRows(sheet.id, table.area.top + 1 + 4, 1, "user");
    const { findings } = await createLiveWorkbook(markMemory()).check();
    expect(findings.filter(({ code }) => code === "G13").map(({ row }) => row)).toEqual([4]);
    expect(paintOf(editor, "planCode", 4)).toBe(WARNING);
    // The mark itself does not fill the row.
    expect((await checkWorkbook()).findings.filter(({ code }) => code === "G13").length).toBe(1);
    editor.deleteTableColumn(table.id, 8, "user");
    await createLiveWorkbook(markMemory()).check();
    expect(editor.conditional(sheet.id, table.area.top, 1)).toBeUndefined();
  });

  it("V202.4 marks stay with their rows and columns when these are sorted, moved or inserted", async () => {
    const { editor } = await planWorkbook();
    spoil(editor);
    await showMarks(true, markMemory());
    const { sheet, table } = tableOf(editor, "GmspPlan");
    editor.addTableColumn(table.id, 3, null, "Mine", "user");
    editor.insertRows(sheet.id, 0, 2, "user");
    expect(paintOf(editor, "status", 3)).toBe(ERROR);
    const before = marksOf(editor).filter((text) => text.includes("|")).length;
    editor.sort(sheet.id, tableOf(editor, "GmspPlan").table.area, [{ key: 1, ascending: false }], {
      matchCase: false,
      hasHeaders: true,
    });
    expect(marksOf(editor).filter((text) => text.includes("|")).length).toBe(before);
    const row = marksOf(editor).findIndex((text) => text.includes("|Status|"));
    expect(row).toBeGreaterThan(3);
    expect(paintOf(editor, "status", row)).toBe(ERROR);
  });

  it("V202.5 they travel in the file", async () => {
    const first = await planWorkbook("km");
    spoil(first.editor);
    await showMarks(true, markMemory());
    const { editor } = await reopen(first.editor);
    expect(paintOf(editor, "status", 3)).toBe(ERROR);
    expect((await checkWorkbook()).marked).toBe(true);
    expect(await (await checkWorkbook()).findings.some(({ code }) => code === "S2")).toBe(false);
  });
});

describe("V203 marks are written in one go, and only where they differ", () => {
  it("V203.1 6,000 cells: one request, below 4 MB; nothing more the next time", async () => {
    const workbook = await planWorkbook("km", false);
    const rows = planRows(3_000).map((row) => ({ ...row, status: "x", level: "y" }));
    fillTable(workbook.editor, "plan", rows);
    const memory = markMemory();
    const shown = await counted(workbook, () => showMarks(true, memory));
    expect(shown.requests).toBe(3);
    expect(shown.largest).toBeLessThan(FOUR_MEGABYTES);
    expect(marksOf(workbook.editor).filter((text) => text.split("|").length > 3).length).toBe(3_000);
    expect(paintOf(workbook.editor, "status", 2_999)).toBe(ERROR);
    const again = await counted(workbook, () => createLiveWorkbook(memory).check());
    expect(again.requests).toBe(2);
    typeInto(workbook.editor, "plan", "status", 1_500, "កំពុងអនុវត្ត");
    const one = await counted(workbook, () => createLiveWorkbook(memory).check());
    expect(one.requests).toBe(3);
    expect(paintOf(workbook.editor, "status", 1_500)).toBe("");
    expect(paintOf(workbook.editor, "status", 1_501)).toBe(ERROR);
    expect(workbook.connection.unimplemented).toEqual([]);
  });

  it("V203.2 above 4 MB in parts", async () => {
    const workbook = await planWorkbook("km", false);
    const wrong = {
      startDate: "?",
      endDate: "?",
      budgetAmount: "?",
      progressPct: 7,
      status: "x",
      level: "y",
    };
    fillTable(
      workbook.editor,
      "plan",
      planRows(9_000).map((row) => ({ ...row, ...wrong, titleKm: "a", spentAmount: "?", updatedOn: "?" })),
    );
    const { largest } = await counted(workbook, () => showMarks(true, markMemory()));
    expect(largest).toBeLessThan(FOUR_MEGABYTES);
    expect(paintOf(workbook.editor, "status", 8_999)).toBe(ERROR);
  });

  it("V203.3 rows hidden by a filter are marked each in its own cell", async () => {
    const { editor } = await planWorkbook();
    spoil(editor);
    const { table } = tableOf(editor, "GmspPlan");
    editor.setTableFilter(table.id, 2, { filterOn: "Values", values: ["Strategy"] });
    await showMarks(true, markMemory());
    expect(marksOf(editor)[3]).toContain("|Status|");
    expect(paintOf(editor, "status", 3)).toBe(ERROR);
    expect(Object.keys(tableOf(editor, "GmspPlan").table.filters)).toEqual(["2"]);
  });

  it("V203.4 tables on protected sheets are passed over", async () => {
    const { editor } = await planWorkbook();
    spoil(editor);
    editor.protect(tableOf(editor, "GmspPlan").sheet.id, {}, "secret");
    const report = await showMarks(true, markMemory());
    expect(report.counts.error).toBeGreaterThan(0);
    expect(marksOf(editor).join("")).toBe("");
    expect(marksOf(editor, "GmspDirections").join("")).not.toBe("");
  });
});

describe("V204 a table that lost its column of marks, or is older, gets it back", () => {
  it("V204.1 with its rules, below those that are there", async () => {
    const { editor } = await planWorkbook();
    const { table, sheet } = tableOf(editor, "GmspPlan");
    editor.deleteTableColumn(table.id, table.columns.length - 1, "user");
    spoil(editor);
    expect((await checkWorkbook()).findings.filter(({ code }) => code.startsWith("S"))).toEqual([]);
    typeInto(editor, "plan", "status", 4, "Completed");
    await showMarks(true, markMemory());
    expect(paintOf(editor, "status", 3)).toBe(ERROR);
    const status = fieldCell(editor, "plan", "status", 4);
    expect(editor.conditional(sheet.id, status.row, status.column)?.fill).toBe("#E2F0D9");
    const { area } = tableOf(editor, "GmspPlan").table;
    expect(editor.sheet(sheet.id).columnLines[area.right]).toMatchObject({ hidden: true });
  });
});

describe("V205 Excel's undo takes the user's step back, not ours for ever", () => {
  it("V205.1 marks that were undone are left until something else changes", async () => {
    const { editor } = await planWorkbook();
    const memory = markMemory();
    await showMarks(true, memory);
    const calm = marksOf(editor);
    typeInto(editor, "plan", "status", 3, "Nearly there");
    await createLiveWorkbook(memory).check();
    expect(marksOf(editor)).not.toEqual(calm);
    editor.undo();
    await createLiveWorkbook(memory).check();
    expect(marksOf(editor)).toEqual(calm);
    editor.undo();
    await createLiveWorkbook(memory).check();
    expect(marksOf(editor)).toEqual(calm);
    typeInto(editor, "plan", "status", 3, "Nearly there");
    await createLiveWorkbook(memory).check();
    expect(paintOf(editor, "status", 3)).toBe(ERROR);
  });
});
