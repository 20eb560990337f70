import type { CellValue } from "../../src/domain/record/TableData";
import { tableName } from "../../src/domain/schema/tableName";
import { addRow } from "../../src/jobs/addRow";
import { findRow } from "../../src/jobs/findRow";
import { newRow } from "../../src/jobs/newRow";
import { readRow, type RowRead } from "../../src/jobs/readRow";
import type { FormField, RowForm, RowTarget } from "../../src/jobs/RowForm";
import { saveRow, type Saved } from "../../src/jobs/saveRow";
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

jest.setTimeout(60_000);

const plan = (row: number, rowId = ""): RowTarget => ({ templateId: "plan", row, rowId });

/** The form of a row that must be there. */
async function formAt(target: RowTarget | null): Promise<RowForm> {
  const read = await readRow({ target });
  if (read.kind !== "row") throw new Error(`no row: ${read.kind}`);
  return read.form;
}

const fieldOf = (form: RowForm, id: string): FormField => {
  const field = form.fields.find((one) => one.field.id === id);
  if (!field) throw new Error(`no field ${id}`);
  return field;
};

const valueAt = (editor: Editor, field: string, row: number, template = "plan"): unknown => {
  const cell = fieldCell(editor, template, field, row);
  return editor.value(cell.sheet, cell.row, cell.column);
};

const tableOf = (editor: Editor, template = "plan") => {
  const found = editor.findTable(tableName(template));
  if (!found) throw new Error(`no ${template}`);
  return found;
};

const rowsOf = (editor: Editor, template = "plan"): number => {
  const { area } = tableOf(editor, template).table;
  return area.bottom - area.top;
};

const selectRow = (editor: Editor, field: string, row: number): void => {
  const cell = fieldCell(editor, "plan", field, row);
  editor.activate(cell.sheet);
  editor.select(cell.sheet, [{ top: cell.row, bottom: cell.row, left: cell.column, right: cell.column }]);
};

const sortByCode = (editor: Editor, ascending: boolean): void => {
  const { sheet, table } = tableOf(editor);
  const { area } = table;
  const key = fieldCell(editor, "plan", "planCode", 0).column - area.left;
  editor.sort(sheet.id, { ...area, top: area.top + 1 }, [{ key, ascending }], {
    matchCase: false,
    hasHeaders: false,
  });
};

const changes = (values: Record<string, CellValue>): Map<string, CellValue> =>
  new Map(Object.entries(values));

const savedOf = (saved: Saved): Extract<Saved, { kind: "saved" }> => {
  if (saved.kind !== "saved") throw new Error(`not saved: ${saved.kind}`);
  return saved;
};

describe("T37 a row is read for the form", () => {
  it("T37.1 the selected one, in two round trips: values, choices, linked titles, findings, place", async () => {
    const workbook = await planWorkbook("en");
    const { editor, connection } = workbook;
    typeInto(editor, "plan", "endDate", 3, "soon");
    selectRow(editor, "status", 3);
    const before = bookCopy(editor);
    const { result: form, requests } = await counted(workbook, () => formAt(null));
    expect(requests).toBe(2);
    expect(connection.unimplemented).toEqual([]);
    expect(bookCopy(editor)).toEqual(before);
    expect(form).toMatchObject({ templateId: "plan", sheet: "Plan", row: 3, previous: 2, next: 4 });
    expect(form.rows).toBe(rowsOf(editor));
    expect(form.rowId).toBe(valueAt(editor, "rowId", 3));
    expect(fieldOf(form, "planCode").value).toBe(valueAt(editor, "planCode", 3));
    expect(fieldOf(form, "status").options?.map(({ code }) => code)).toEqual([
      "notStarted",
      "inProgress",
      "completed",
      "suspended",
      "cancelled",
    ]);
    const parent = fieldOf(form, "parentCode");
    const linked = parent.options?.find(({ value }) => value === parent.value);
    expect(linked?.label.en).toBe(valueAt(editor, "titleEn", 2));
    expect(fieldOf(form, "endDate").findings.map(({ code, severity }) => `${code} ${severity}`)).toContain(
      "G4 error",
    );
    expect(form.fields.filter(({ isFormula }) => isFormula).map(({ field }) => field.type)).toEqual([
      "computed",
      "computed",
    ]);
  });

  it("T37.2 renamed tables and headings are found, and the heading is told", async () => {
    const { editor } = await planWorkbook("en");
    const { table, sheet } = tableOf(editor);
    const cell = fieldCell(editor, "plan", "planCode", 0);
    editor.setCells(sheet.id, table.area.top, cell.column, [["Plan code"]], "user");
    editor.setTable(table.id, { name: "MyPlan" });
    const form = await formAt(plan(0));
    expect(form.table).toBe("MyPlan");
    expect(fieldOf(form, "planCode").renamed).toBe("Plan code");
    expect(fieldOf(form, "level").renamed).toBeUndefined();
    savedOf(await saveRow(form, changes({ planCode: "SO9" })));
    expect(editor.value(cell.sheet, cell.row, cell.column)).toBe("SO9");
  });

  it("T37.3 what is retired is no longer offered", async () => {
    const { editor } = await planWorkbook("en");
    const list = editor.findTable("GmspListStatus");
    if (!list) throw new Error("no list");
    const { area } = list.table;
    editor.setCells(list.sheet.id, area.top + 1, area.left + 3, [["No"]], "user");
    const form = await formAt(plan(3));
    expect(fieldOf(form, "status").options?.map(({ code }) => code)).not.toContain("notStarted");
    expect(fieldOf(form, "status").options).toHaveLength(4);
  });

  it("T37.4 of a known workbook only the row is read; where it shows a change, everything", async () => {
    const workbook = await planWorkbook("en");
    const { editor } = workbook;
    const first = await readRow({ target: plan(0) });
    if (first.kind !== "row") throw new Error("no row");
    const second = await counted(workbook, () => readRow({ target: plan(1), known: first.known }));
    expect(second.requests).toBe(2);
    expect(second.result).toMatchObject({ kind: "row", form: { row: 1 } });
    expect(second.result.kind === "row" && second.result.known).toBe(first.known);
    typeInto(editor, "plan", "remarks", 2, "changed");
    const third = await readRow({ target: plan(2), known: first.known });
    if (third.kind !== "row") throw new Error("no row");
    expect(third.known).not.toBe(first.known);
    expect(fieldOf(third.form, "remarks").value).toBe("changed");
  });

  it("T37.5 a filter is minded: the next row is the next that is shown", async () => {
    const { editor } = await planWorkbook("en");
    const { table } = tableOf(editor);
    const code = fieldCell(editor, "plan", "planCode", 0).column - table.area.left;
    const codes = Array.from({ length: rowsOf(editor) }, (_row, at) =>
      String(valueAt(editor, "planCode", at)),
    );
    const shown = codes.filter((_code, at) => at % 2 === 1);
    editor.setTableFilter(table.id, code, { filterOn: "Values", values: shown });
    expect(await formAt(plan(1))).toMatchObject({ previous: null, next: 3, isHidden: false });
    expect(await formAt(plan(2))).toMatchObject({ previous: 1, next: 3, isHidden: true });
  });

  it("T37.6 no row selected, no table there, a row that is gone", async () => {
    const { editor } = await planWorkbook("en");
    const { sheet, table } = tableOf(editor);
    editor.activate(sheet.id);
    editor.select(sheet.id, [{ top: 0, bottom: 0, left: 1, right: 1 }]);
    expect(await readRow({ target: null })).toEqual({ kind: "none", templateId: "plan" });
    const lists = editor.findSheet("Lists");
    editor.activate(lists?.id ?? "");
    expect(await readRow({ target: null })).toEqual({ kind: "none", templateId: null });
    const id = String(valueAt(editor, "rowId", 4));
    editor.deleteTableRows(table.id, 4, 1, "user");
    const gone: RowRead = { kind: "gone" };
    expect(await readRow({ target: plan(4, id) })).toEqual(gone);
    editor.deleteTable(table.id, "user");
    expect(await readRow({ target: plan(0) })).toEqual(gone);
  });

  it("T37.7 a row that is asked for is selected in its sheet, at a cell that is shown", async () => {
    const { editor } = await planWorkbook("en");
    await readRow({ target: plan(5), select: true });
    const { sheet } = tableOf(editor);
    expect(editor.book.activeSheet).toBe(sheet.id);
    const cell = fieldCell(editor, "plan", "planCode", 5);
    expect(editor.book.selection[sheet.id]).toMatchObject({ row: cell.row, column: cell.column });
  });

  it("T37.8 found by text in what the cells show, whatever the digits and case, round to the top", async () => {
    const { editor } = await planWorkbook("en");
    typeInto(editor, "plan", "remarks", 2, "Waits for the Budget of ២០២៥");
    typeInto(editor, "plan", "startDate", 4, 45_672);
    const read = await readRow({ target: plan(0) });
    if (read.kind !== "row") throw new Error("no row");
    const find = (text: string, from: number) => findRow(read.known, "plan", text, from);
    expect(find("budget of 2025", 0)).toBe(2);
    expect(find("budget of 2025", 2)).toBe(2);
    expect(find("15/01/2025", 2)).toBe(4);
    expect(find("15/01/2025", -1)).toBe(4);
    expect(find("no such words", 0)).toBeNull();
    expect(find(" ", 0)).toBeNull();
  });
});

describe("T38 a row is saved", () => {
  it("T38.1 in two round trips: only the changed cells, text as text; undone in two more", async () => {
    const workbook = await planWorkbook("en");
    const { editor } = workbook;
    const form = await formAt(plan(3));
    const before = bookCopy(editor);
    const values = {
      titleEn: '=HYPERLINK("x")',
      remarks: "+1\nsecond line",
      startDate: 45_700,
      progressPct: 0.5,
    };
    const { result, requests } = await counted(workbook, () => saveRow(form, changes(values)));
    expect(requests).toBe(2);
    const { undo, target } = savedOf(result);
    expect(target).toEqual(plan(3, form.rowId));
    for (const [id, value] of Object.entries(values))
      expect([id, valueAt(editor, id, 3)]).toEqual([id, value]);
    const cell = fieldCell(editor, "plan", "titleEn", 3);
    expect(editor.sheet(cell.sheet).columns[cell.column]?.[cell.row]?.formula).toBeUndefined();
    const back = await counted(workbook, undo.takeBack);
    expect(back.requests).toBe(2);
    expect(bookCopy(editor)).toEqual(before);
    const again = savedOf(await saveRow(form, changes(values)));
    const { editor: reopened } = await reopen(editor);
    expect(valueAt(reopened, "titleEn", 3)).toBe('=HYPERLINK("x")');
    // The undo belongs to a workbook that is closed by now: it changes nothing in another that moved on.
    typeInto(reopened, "plan", "remarks", 3, "other");
    await jobErrorOf(again.undo.takeBack());
    expect(valueAt(reopened, "remarks", 3)).toBe("other");
  });

  it("T38.2 wherever the row was sorted to since it was read; the undo, too", async () => {
    const workbook = await planWorkbook("en");
    const { editor } = workbook;
    const form = await formAt(plan(3));
    sortByCode(editor, false);
    const row = Array.from({ length: rowsOf(editor) }, (_row, at) => valueAt(editor, "rowId", at)).indexOf(
      form.rowId,
    );
    expect(row).not.toBe(3);
    const before = sheetCopy(editor, "Plan");
    const { result, requests } = await counted(workbook, () => saveRow(form, changes({ remarks: "moved" })));
    expect(requests).toBe(3);
    expect(savedOf(result).target.row).toBe(row);
    expect(valueAt(editor, "remarks", row)).toBe("moved");
    sortByCode(editor, true);
    await savedOf(result).undo.takeBack();
    sortByCode(editor, false);
    expect(sheetCopy(editor, "Plan")).toEqual(before);
  });

  it("T38.3 never over someone else's edit of the same field, unless told to; other fields don't matter", async () => {
    const { editor } = await planWorkbook("en");
    const form = await formAt(plan(3));
    typeInto(editor, "plan", "remarks", 3, "theirs");
    typeInto(editor, "plan", "titleKm", 3, "ផ្សេង");
    const before = bookCopy(editor);
    const mine = changes({ remarks: "mine", titleEn: "My title" });
    expect(await saveRow(form, mine)).toEqual({ kind: "conflict", now: new Map([["remarks", "theirs"]]) });
    expect(bookCopy(editor)).toEqual(before);
    const { undo } = savedOf(await saveRow(form, mine, true));
    expect([valueAt(editor, "remarks", 3), valueAt(editor, "titleEn", 3)]).toEqual(["mine", "My title"]);
    expect(valueAt(editor, "titleKm", 3)).toBe("ផ្សេង");
    typeInto(editor, "plan", "remarks", 3, "newer");
    expect((await jobErrorOf(undo.takeBack())).key).toBe("error.changedSince");
    expect(valueAt(editor, "titleEn", 3)).toBe("My title");
  });

  it("T38.4 a row without an id gets one, when it is still where it was and what it was", async () => {
    const { editor } = await planWorkbook("en");
    typeInto(editor, "plan", "rowId", 3, "");
    const form = await formAt(plan(3));
    expect(form.rowId).toBe("");
    sortByCode(editor, false);
    expect(await saveRow(form, changes({ remarks: "whose?" }))).toEqual({ kind: "unsure" });
    sortByCode(editor, true);
    const { target, undo } = savedOf(await saveRow(await formAt(plan(3)), changes({ remarks: "mine" })));
    expect(target.rowId).toMatch(/^[a-z][2-9a-z]{7}$/);
    expect(valueAt(editor, "rowId", 3)).toBe(target.rowId);
    await undo.takeBack();
    expect([valueAt(editor, "rowId", 3), valueAt(editor, "remarks", 3)]).toEqual([null, null]);
  });

  it("T38.5 a row that is gone, a column that is gone, a copied row with the same id", async () => {
    const { editor } = await planWorkbook("en");
    const { table, sheet } = tableOf(editor);
    const copied = await formAt(plan(5));
    typeInto(editor, "plan", "rowId", 2, copied.rowId);
    expect(savedOf(await saveRow(copied, changes({ remarks: "fifth" }))).target.row).toBe(5);
    const form = await formAt(plan(3));
    const column = fieldCell(editor, "plan", "remarks", 0).column;
    editor.deleteColumns(sheet.id, column, 1, "user");
    expect((await jobErrorOf(saveRow(form, changes({ remarks: "x" })))).key).toBe("error.columnGone");
    editor.deleteTableRows(table.id, 3, 1, "user");
    expect(await saveRow(form, changes({ titleEn: "x" }))).toEqual({ kind: "gone" });
  });

  it("T38.6 never over a formula that a user put into the cell meanwhile", async () => {
    const { editor } = await planWorkbook("en");
    const form = await formAt(plan(3));
    typeInto(editor, "plan", "budgetAmount", 3, "=1000*2");
    const result = await saveRow(form, changes({ budgetAmount: 5 }), true);
    expect(result).toEqual({ kind: "conflict", now: new Map([["budgetAmount", 2000]]) });
    expect(fieldOf(await formAt(plan(3)), "budgetAmount").isFormula).toBe(true);
  });

  it("T38.7 a protected sheet is refused whole, but for its unlocked cells", async () => {
    const { editor } = await planWorkbook("en");
    const form = await formAt(plan(3));
    const cell = fieldCell(editor, "plan", "remarks", 3);
    const area = { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
    editor.setStyle(cell.sheet, area, { locked: false }, "api");
    editor.protect(cell.sheet, {});
    const before = bookCopy(editor);
    const refused = await jobErrorOf(saveRow(form, changes({ remarks: "x", titleEn: "y" })));
    expect([refused.key, refused.values]).toEqual(["error.protectedSheetNamed", { sheet: "Plan" }]);
    expect(bookCopy(editor)).toEqual(before);
    savedOf(await saveRow(form, changes({ remarks: "x" })));
    expect(valueAt(editor, "remarks", 3)).toBe("x");
  });

  it("T38.8 a day in a cell without a format shows as a day, a number in a text cell stays a number", async () => {
    const { editor } = await planWorkbook("en");
    const day = fieldCell(editor, "plan", "startDate", 3);
    const money = fieldCell(editor, "plan", "budgetAmount", 3);
    const one = ({ row, column }: typeof day) => ({ top: row, bottom: row, left: column, right: column });
    editor.setStyle(day.sheet, one(day), { numberFormat: "General" }, "api");
    editor.setStyle(money.sheet, one(money), { numberFormat: "@" }, "api");
    const before = sheetCopy(editor, "Plan");
    const form = await formAt(plan(3));
    const { undo } = savedOf(await saveRow(form, changes({ startDate: 45_672, budgetAmount: 1500 })));
    expect(editor.text(day.sheet, day.row, day.column)).toBe("15/01/2025");
    expect(editor.value(money.sheet, money.row, money.column)).toBe(1500);
    await undo.takeBack();
    expect(sheetCopy(editor, "Plan")).toEqual(before);
  });

  it("T38.9 while a cell is being typed in, Excel's answer is told and nothing is written", async () => {
    const { editor } = await planWorkbook("en");
    const form = await formAt(plan(3));
    editor.cellEditing = true;
    expect((await jobErrorOf(saveRow(form, changes({ remarks: "x" })))).key).toBe("error.cellEditing");
    editor.cellEditing = false;
    expect(valueAt(editor, "remarks", 3)).toBeNull();
  });
});

describe("T39 a row is added", () => {
  it("T39.1 as a copy without key, id and computed cells, under headings that were moved and renamed", async () => {
    const workbook = await planWorkbook("km");
    const { editor } = workbook;
    const source = await formAt(plan(4));
    const { result, requests } = await counted(workbook, () => newRow("plan", source));
    expect(requests).toBe(2);
    const { form } = result;
    expect(form).toMatchObject({ row: null, rowId: "", previous: null, next: null });
    expect(fieldOf(form, "planCode").value).toBeNull();
    expect(fieldOf(form, "titleKm").value).toBe(fieldOf(source, "titleKm").value);
    expect(form.fields.filter(({ isFormula }) => isFormula).every(({ value }) => value === null)).toBe(true);
    const values = new Map(form.fields.map(({ field, value }) => [field.id, value]));
    const rows = rowsOf(editor);
    const before = bookCopy(editor);
    const added = await counted(workbook, () => addRow("plan", values.set("planCode", "SO1.ST1.OP1.A77")));
    expect(added.requests).toBe(3);
    expect(added.result.target).toMatchObject({ templateId: "plan", row: rows });
    expect(valueAt(editor, "planCode", rows)).toBe("SO1.ST1.OP1.A77");
    expect(valueAt(editor, "titleKm", rows)).toBe(fieldOf(source, "titleKm").value);
    expect(valueAt(editor, "rowId", rows)).toBe(added.result.target.rowId);
    await added.result.undo.takeBack();
    expect(bookCopy(editor)).toEqual(before);
  });

  it("T39.2 a blank form for a template that is there; one that is not is told", async () => {
    const { editor } = await planWorkbook("en");
    const { form } = await newRow("trainings");
    expect(form.fields.every(({ value }) => value === null)).toBe(true);
    editor.deleteTable(tableOf(editor).table.id, "user");
    expect((await jobErrorOf(newRow("plan"))).key).toBe("error.notFound");
    expect((await jobErrorOf(addRow("plan", new Map()))).key).toBe("error.notFound");
  });
});
