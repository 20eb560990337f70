import type { CellValue } from "../../src/domain/record/TableData";
import { tableName } from "../../src/domain/schema/tableName";
import { appendRows, type Appended } from "../../src/jobs/appendRows";
import { runJob } from "../../src/jobs/runJob";
import type { Editor } from "../../src/workbench/book/Editor";
import {
  bookCopy,
  counted,
  fieldCell,
  jobErrorOf,
  planWorkbook,
  reopen,
  sheetCopy,
  typeInto,
} from "../support/openWorkbook";
import { fillTable, planRows } from "../support/fillTable";

jest.setTimeout(60_000);

const planTable = (editor: Editor) => {
  const found = editor.findTable(tableName("plan"));
  if (!found) throw new Error("no plan");
  return found;
};

/** A row of the plan's table with these fields, null elsewhere. */
const rowOf = (editor: Editor, fields: Readonly<Record<string, CellValue>>): CellValue[] => {
  const { table } = planTable(editor);
  const row: CellValue[] = table.columns.map(() => null);
  for (const [id, value] of Object.entries(fields))
    row[fieldCell(editor, "plan", id, 0).column - table.area.left] = value;
  return row;
};

const append = (editor: Editor, rows: readonly Readonly<Record<string, CellValue>>[]): Promise<Appended> =>
  runJob((context) =>
    appendRows(
      context,
      planTable(editor).table.name,
      rows.map((row) => rowOf(editor, row)),
    ),
  );

const valueAt = (editor: Editor, field: string, row: number): unknown => {
  const cell = fieldCell(editor, "plan", field, row);
  return editor.value(cell.sheet, cell.row, cell.column);
};
const lastRowOf = (editor: Editor): number => {
  const { area, showTotals } = planTable(editor).table;
  return area.bottom - area.top - 1 - (showTotals ? 1 : 0);
};

const two: readonly Readonly<Record<string, CellValue>>[] = [
  {
    planCode: "SO1.ST1.OP1.A88",
    level: "Activity",
    titleEn: "=1+1",
    startDate: 45_700,
    budgetAmount: 5_000_000,
  },
  { planCode: "007", level: "Activity", titleEn: "+855 12 345", endDate: 45_800, progressPct: 0.25 },
];

describe("T36 rows are added at the end of a table", () => {
  it("T36.1 in two round trips: values, formats, formulas, drop-downs and colours as in the rows above", async () => {
    const workbook = await planWorkbook("en");
    const { editor, connection } = workbook;
    const before = lastRowOf(editor);
    const { result, requests } = await counted(workbook, () => append(editor, two));
    expect(requests).toBe(2);
    expect(connection.unimplemented).toEqual([]);
    expect(result.firstRow).toBe(before + 1);
    expect(result.sheet).toBe("Plan");
    expect(lastRowOf(editor)).toBe(before + 2);
    expect(valueAt(editor, "titleEn", before + 1)).toBe("=1+1");
    expect(valueAt(editor, "titleEn", before + 2)).toBe("+855 12 345");
    expect(valueAt(editor, "planCode", before + 2)).toBe("007");
    expect(valueAt(editor, "startDate", before + 1)).toBe(45_700);
    expect(valueAt(editor, "rowId", before + 1)).toBe(result.rowIds[0]);
    expect(new Set(result.rowIds).size).toBe(2);
    expect(result.rowIds.every((id) => /^[a-z][2-9a-z]{7}$/.test(id))).toBe(true);
    const status = fieldCell(editor, "plan", "status", before + 2);
    expect(editor.listItems(status.sheet, status.row, status.column)).toHaveLength(5);
    const text = (field: string, row: number) => {
      const cell = fieldCell(editor, "plan", field, row);
      return editor.text(cell.sheet, cell.row, cell.column);
    };
    expect(text("startDate", before + 1)).toBe("12/02/2025");
    expect(text("budgetAmount", before + 1)).toBe("5,000,000");
    expect(text("progressPct", before + 2)).toBe("25%");
    const computed = planTable(editor).table.columns.findIndex(({ calculated }) => calculated);
    const { sheet, table } = planTable(editor);
    expect(sheet.columns[table.area.left + computed]?.[table.area.bottom]?.formula).toMatch(/^=/);
    // The same after saving.
    const again = await reopen(editor);
    expect(valueAt(again.editor, "titleEn", before + 1)).toBe("=1+1");
  });

  it("T36.2 undone: the workbook is as it was", async () => {
    const workbook = await planWorkbook("km");
    const before = bookCopy(workbook.editor);
    const { undo } = await append(workbook.editor, two);
    const { requests } = await counted(workbook, undo.takeBack);
    expect(requests).toBe(2);
    expect(bookCopy(workbook.editor)).toEqual(before);
  });

  it("T36.3 what stands under the table moves down, and back up; nothing is written over", async () => {
    const { editor } = await planWorkbook("en");
    const { sheet, table } = planTable(editor);
    const under = table.area.bottom + 1;
    editor.setCells(sheet.id, under, 2, [["Signed by the Chair"]], "api");
    editor.setCells(sheet.id, under + 9, 3, [["Far below"]], "api");
    const before = sheetCopy(editor, "Plan");
    const { undo } = await append(editor, two);
    expect(editor.value(sheet.id, under + 2, 2)).toBe("Signed by the Chair");
    expect(editor.value(sheet.id, under + 11, 3)).toBe("Far below");
    await undo.takeBack();
    expect(editor.value(sheet.id, under, 2)).toBe("Signed by the Chair");
    expect(sheetCopy(editor, "Plan")).toEqual(before);
  });

  it("T36.4 above the totals", async () => {
    const { editor } = await planWorkbook("en");
    const { table } = planTable(editor);
    editor.setTable(table.id, { showTotals: true });
    const before = lastRowOf(editor);
    const { undo, firstRow } = await append(editor, two);
    expect(firstRow).toBe(before + 1);
    expect(valueAt(editor, "planCode", before + 2)).toBe("007");
    expect(valueAt(editor, "planCode", before + 3)).not.toBe("007");
    expect(planTable(editor).table.showTotals).toBe(true);
    await undo.takeBack();
    expect(lastRowOf(editor)).toBe(before);
    expect(planTable(editor).table.showTotals).toBe(true);
  });

  it("T36.5 the only row of an empty table is used, and is blank again after the undo", async () => {
    const { editor } = await planWorkbook("en", false);
    const before = bookCopy(editor);
    const { undo, firstRow } = await append(editor, two);
    expect(firstRow).toBe(0);
    expect(lastRowOf(editor)).toBe(1);
    expect(valueAt(editor, "planCode", 0)).toBe("SO1.ST1.OP1.A88");
    await undo.takeBack();
    expect(lastRowOf(editor)).toBe(0);
    expect(bookCopy(editor)).toEqual(before);
  });

  it("T36.6 a filter stays, and neither adding nor undoing is hindered by it", async () => {
    const { editor } = await planWorkbook("en");
    const { table } = planTable(editor);
    const level = fieldCell(editor, "plan", "level", 0).column - table.area.left;
    editor.setTableFilter(table.id, level, { filterOn: "Values", values: ["Strategy"] });
    const rows = lastRowOf(editor);
    const before = sheetCopy(editor, "Plan");
    const { undo } = await append(editor, two);
    expect(valueAt(editor, "planCode", rows + 2)).toBe("007");
    expect(Object.keys(planTable(editor).table.filters)).toHaveLength(1);
    await undo.takeBack();
    expect(sheetCopy(editor, "Plan")).toEqual(before);
  });

  it("T36.7 the undo finds rows that were sorted elsewhere, and refuses after a change, a completion or a deletion", async () => {
    const { editor } = await planWorkbook("en");
    const { sheet, table } = planTable(editor);
    const before = lastRowOf(editor);
    const { undo, firstRow } = await append(editor, two);
    const { area } = planTable(editor).table;
    const code = fieldCell(editor, "plan", "planCode", 0).column;
    editor.sort(sheet.id, { ...area, top: area.top + 1 }, [{ key: code - area.left, ascending: true }], {
      matchCase: false,
      hasHeaders: false,
    });
    expect(valueAt(editor, "planCode", firstRow)).not.toBe("SO1.ST1.OP1.A88");
    await undo.takeBack();
    expect(lastRowOf(editor)).toBe(before);

    const again = await append(editor, two);
    typeInto(editor, "plan", "titleKm", again.firstRow, "ចំណងជើង");
    const kept = bookCopy(editor);
    expect((await jobErrorOf(again.undo.takeBack())).key).toBe("error.changedSince");
    expect(bookCopy(editor)).toEqual(kept);
    editor.deleteTableRows(table.id, again.firstRow, 1, "user");
    expect((await jobErrorOf(again.undo.takeBack())).key).toBe("error.changedSince");
  });

  it("T36.8 a protected sheet is refused before anything is written; a table that is gone is told", async () => {
    const { editor } = await planWorkbook("en");
    const { sheet, table } = planTable(editor);
    editor.protect(sheet.id, {});
    const before = bookCopy(editor);
    const problem = await jobErrorOf(append(editor, two));
    expect([problem.key, problem.values]).toEqual(["error.protectedSheetNamed", { sheet: "Plan" }]);
    expect(bookCopy(editor)).toEqual(before);
    editor.unprotect(sheet.id);
    const gone = table.name;
    editor.deleteTable(table.id, "api");
    expect((await jobErrorOf(runJob((context) => appendRows(context, gone, [[1]])))).key).toBe(
      "error.notFound",
    );
  });

  it("T36.9 where something can't move, nothing is left half done", async () => {
    const { editor } = await planWorkbook("en");
    const { sheet, table } = planTable(editor);
    // Merged cells that reach out of the table's columns can't be split.
    const { bottom, right } = table.area;
    editor.setCells(sheet.id, bottom + 1, right, [["x"]], "api");
    editor.merge(sheet.id, { top: bottom + 1, bottom: bottom + 1, left: right, right: right + 1 }, false);
    const before = bookCopy(editor);
    expect((await jobErrorOf(append(editor, two))).key).toBe("error.tableOverlap");
    expect(bookCopy(editor)).toEqual(before);
  });

  it("T36.10 five thousand rows go in as few requests as Excel on the web takes", async () => {
    const workbook = await planWorkbook("km");
    const { editor } = workbook;
    const before = lastRowOf(editor);
    const { result, requests, largest } = await counted(workbook, () => append(editor, planRows(5_000)));
    expect(requests).toBeLessThan(6);
    expect(largest).toBeLessThan(4.6 * 1024 * 1024);
    expect(lastRowOf(editor)).toBe(before + 5_000);
    expect(valueAt(editor, "planCode", before + 5_000)).toBe(planRows(5_000).at(-1)?.planCode);
    // Ids of the rows that came in are the table's own.
    expect(valueAt(editor, "rowId", before + 1)).toBe(result.rowIds[0]);
    await result.undo.takeBack();
    expect(lastRowOf(editor)).toBe(before);
  });

  it("T36.11 an empty list of rows changes nothing", async () => {
    const { editor } = await planWorkbook("en");
    const before = bookCopy(editor);
    const { undo, rowIds } = await append(editor, []);
    await undo.takeBack();
    expect(rowIds).toEqual([]);
    expect(bookCopy(editor)).toEqual(before);
  });
});

it("T36.12 a plan that was filled by hand gets rows below", async () => {
  const { editor } = await planWorkbook("km", false);
  fillTable(editor, "plan", planRows(3));
  const { firstRow } = await append(editor, two);
  expect(firstRow).toBe(3);
});
