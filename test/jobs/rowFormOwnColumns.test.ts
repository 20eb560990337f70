import type { CellValue } from "../../src/domain/record/TableData";
import { addRow } from "../../src/jobs/addRow";
import { findRow } from "../../src/jobs/findRow";
import { newRow } from "../../src/jobs/newRow";
import { readRow } from "../../src/jobs/readRow";
import type { RowForm } from "../../src/jobs/RowForm";
import { saveRow, type Saved } from "../../src/jobs/saveRow";
import type { CellInput, Editor } from "../../src/workbench/book/Editor";
import { bookCopy, counted, jobErrorOf, planWorkbook } from "../support/openWorkbook";

jest.setTimeout(60_000);

async function read(row: number) {
  const found = await readRow({ target: { templateId: "plan", row, rowId: "" } });
  if (found.kind !== "row") throw new Error(`no row: ${found.kind}`);
  return found;
}

const own = ({ fields }: RowForm) =>
  fields.flatMap(({ field, own: kind, value, isFormula }) =>
    kind === undefined ? [] : [[field.label.en, kind, field.type, value, isFormula]],
  );

const tableOf = (editor: Editor) => {
  const found = editor.findTable("GmspPlan");
  if (!found) throw new Error("no plan");
  return found;
};

/** Adds a column with a heading and first cells, as users do: in the middle or at the end. */
function addColumn(editor: Editor, heading: string, cells: readonly CellInput[], at?: number): void {
  const { sheet, table } = tableOf(editor);
  editor.addTableColumn(table.id, at ?? table.columns.length, null, heading, "user");
  const { area, columns } = tableOf(editor).table;
  const column = area.left + columns.findIndex(({ name }) => name === heading);
  if (cells.length > 0)
    editor.setCells(
      sheet.id,
      area.top + 1,
      column,
      cells.map((cell) => [cell]),
      "user",
    );
}

function cellAt(editor: Editor, heading: string, row: number) {
  const { sheet, table } = tableOf(editor);
  const column = table.area.left + table.columns.findIndex(({ name }) => name === heading);
  return { sheet: sheet.id, row: table.area.top + 1 + row, column };
}

const valueAt = (editor: Editor, heading: string, row: number): unknown => {
  const cell = cellAt(editor, heading, row);
  return editor.value(cell.sheet, cell.row, cell.column);
};

const changes = (values: Record<string, CellValue>) =>
  new Map(Object.entries(values).map(([heading, value]) => [`own:${heading}`, value]));

const savedOf = (saved: Saved): Extract<Saved, { kind: "saved" }> => {
  if (saved.kind !== "saved") throw new Error(saved.kind);
  return saved;
};

async function workbook() {
  const open = await planWorkbook("en");
  const { editor } = open;
  addColumn(editor, "Who follows", ["Ms. Sok", "007"], 3);
  addColumn(editor, "Visits", [3, 4]);
  addColumn(editor, "Seen on", [45_672]);
  const { sheet, row, column } = cellAt(editor, "Seen on", 0);
  const rows = tableOf(editor).table.area.bottom - tableOf(editor).table.area.top;
  editor.setStyle(
    sheet,
    { top: row, bottom: row + rows - 1, left: column, right: column },
    { numberFormat: "d mmm yyyy" },
    "user",
  );
  const twice = Array.from({ length: rows }, () => "=[@Visits]*2");
  addColumn(editor, "Twice", twice);
  addColumn(editor, "Empty", []);
  return open;
}

describe("T46 columns that users added are in the form", () => {
  it("T46.1 after the fields, by their headings: texts, numbers, days; formulas to be read only", async () => {
    await workbook();
    const { form } = await read(0);
    expect(own(form)).toEqual([
      ["Who follows", "text", "text", "Ms. Sok", false],
      ["Visits", "number", "number", 3, false],
      ["Seen on", "day", "day", 45_672, false],
      ["Twice", "number", "number", 6, true],
      ["Empty", "any", "text", null, false],
    ]);
    expect(form.fields.findIndex((one) => one.own !== undefined)).toBe(form.fields.length - 5);
    expect(form.headings).not.toContain("own:Visits");
  });

  it("T46.2 saved through the same door, in two round trips, and taken back", async () => {
    const open = await workbook();
    const { editor } = open;
    const { form } = await read(1);
    const before = bookCopy(editor);
    const typed = { "Who follows": "=1+1", Visits: 12, "Seen on": 45_700, Empty: "007" };
    const { result, requests } = await counted(open, () => saveRow(form, changes(typed)));
    expect(requests).toBe(2);
    for (const [heading, value] of Object.entries(typed)) expect(valueAt(editor, heading, 1)).toBe(value);
    expect(valueAt(editor, "Twice", 1)).toBe(24);
    const seen = cellAt(editor, "Seen on", 1);
    expect(editor.style(seen.sheet, seen.row, seen.column).numberFormat).toBe("d mmm yyyy");
    await savedOf(result).undo.takeBack();
    expect(bookCopy(editor)).toEqual(before);
  });

  it("T46.3 wherever the column was moved to; renamed or deleted since, it is told; others' edits are minded", async () => {
    const { editor } = await workbook();
    const { form } = await read(1);
    const { sheet, table } = tableOf(editor);
    editor.insertColumns(sheet.id, table.area.left + 2, 1, "user");
    savedOf(await saveRow(form, changes({ Visits: 5 })));
    expect(valueAt(editor, "Visits", 1)).toBe(5);
    expect(await saveRow(form, changes({ Visits: 6 }))).toEqual({
      kind: "conflict",
      now: new Map([["own:Visits", 5]]),
    });
    const heading = cellAt(editor, "Visits", -1);
    editor.setCells(heading.sheet, heading.row, heading.column, [["Calls"]], "user");
    const error = await jobErrorOf(saveRow(form, changes({ Visits: 7 })));
    expect([error.key, error.values]).toEqual(["error.columnGone", { field: "Visits" }]);
  });

  it("T46.4 a new row, blank or copied, has them, too; formulas fill down by themselves", async () => {
    const open = await workbook();
    const { editor } = open;
    const source = (await read(0)).form;
    const { result, requests } = await counted(open, () => newRow("plan", source));
    expect(requests).toBe(2);
    expect(
      own(result.form).map(([heading, kind, , value, isFormula]) => [heading, kind, value, isFormula]),
    ).toEqual([
      ["Who follows", "text", "Ms. Sok", false],
      ["Visits", "number", 3, false],
      ["Seen on", "day", 45_672, false],
      ["Twice", "number", null, true],
      ["Empty", "any", null, false],
    ]);
    const values = new Map(result.form.fields.map(({ field, value }) => [field.id, value]));
    const { target } = await addRow("plan", values.set("planCode", "SO1.ST1.OP1.A77").set("own:Visits", 9));
    const shown = ["Who follows", "Visits", "Seen on", "Twice"].map((one) =>
      valueAt(editor, one, target.row),
    );
    expect(shown).toEqual(["Ms. Sok", 9, 45_672, 18]);
  });

  it("T46.5 they are found by text, and no finding is about them", async () => {
    await workbook();
    const { known, form } = await read(1);
    expect(findRow(known, "plan", "ms. sok", 1)).toBe(0);
    expect(form.fields.filter((one) => one.own !== undefined).flatMap(({ findings }) => findings)).toEqual(
      [],
    );
  });

  it("T46.6 a second column under a field's heading is the user's, and can be told from the field", async () => {
    const { editor } = await planWorkbook("km");
    addColumn(editor, "Remarks", ["second"]);
    const { form } = await read(0);
    expect(own(form)).toEqual([["Remarks", "text", "text", "second", false]]);
    savedOf(await saveRow(form, changes({ Remarks: "changed" })));
    expect(valueAt(editor, "Remarks", 0)).toBe("changed");
  });
});
