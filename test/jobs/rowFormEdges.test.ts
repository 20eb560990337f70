import { tableName } from "../../src/domain/schema/tableName";
import { addRow } from "../../src/jobs/addRow";
import { readRow } from "../../src/jobs/readRow";
import type { RowForm } from "../../src/jobs/RowForm";
import { saveRow, type Saved } from "../../src/jobs/saveRow";
import type { Editor } from "../../src/workbench/book/Editor";
import { fieldCell, jobErrorOf, planWorkbook, typeInto } from "../support/openWorkbook";

jest.setTimeout(60_000);

/** The form of a row of the plan, which must be there. */
async function formAt(row: number): Promise<RowForm> {
  const read = await readRow({ target: { templateId: "plan", row, rowId: "" } });
  if (read.kind !== "row") throw new Error(`no row: ${read.kind}`);
  return read.form;
}

const savedOf = (saved: Saved): Extract<Saved, { kind: "saved" }> => {
  if (saved.kind !== "saved") throw new Error(`not saved: ${saved.kind}`);
  return saved;
};

const planTable = (editor: Editor) => {
  const found = editor.findTable(tableName("plan"));
  if (!found) throw new Error("no plan");
  return found;
};

const valueAt = (editor: Editor, field: string, row: number): unknown => {
  const cell = fieldCell(editor, "plan", field, row);
  return editor.value(cell.sheet, cell.row, cell.column);
};

it("T38 saves to a sheet that was renamed while the form was open, and takes it back after another rename", async () => {
  const { editor } = await planWorkbook("en");
  const form = await formAt(3);
  const before = valueAt(editor, "remarks", 3);
  const { id } = planTable(editor).sheet;
  editor.renameSheet(id, "Plan 2025");
  const { undo } = savedOf(await saveRow(form, new Map([["remarks", "seen"]])));
  expect(valueAt(editor, "remarks", 3)).toBe("seen");
  editor.renameSheet(id, "Plan 2026");
  await undo.takeBack();
  expect(valueAt(editor, "remarks", 3)).toBe(before);
});

it.each(["@", "General"])(
  "T36 a row below one whose format is %s shows days and amounts as such",
  async (format) => {
    const { editor } = await planWorkbook("en");
    const { table, sheet } = planTable(editor);
    const last = table.area.bottom - table.area.top - 1;
    for (const field of ["startDate", "budgetAmount", "progressPct"]) {
      const { row, column } = fieldCell(editor, "plan", field, last);
      const area = { top: row, bottom: row, left: column, right: column };
      editor.setStyle(sheet.id, area, { numberFormat: format }, "api");
    }
    const values: [string, string | number][] = [
      ["planCode", "SO9"],
      ["startDate", 45_672],
      ["budgetAmount", 1500],
      ["progressPct", 0.5],
    ];
    await addRow("plan", new Map(values));
    const shown = values.map(([field]) => {
      const { row, column } = fieldCell(editor, "plan", field, last + 1);
      return [editor.value(sheet.id, row, column), editor.text(sheet.id, row, column)];
    });
    expect(shown).toEqual([
      ["SO9", "SO9"],
      [45_672, "15/01/2025"],
      [1500, "1,500"],
      [0.5, "50%"],
    ]);
  },
);

it("T36 the only row of a table is kept where it holds a text that begins with an equals sign", async () => {
  const { editor } = await planWorkbook("en", false);
  typeInto(editor, "plan", "titleEn", 0, "'=draft title");
  const { undo } = await addRow("plan", new Map([["titleEn", "New"]]));
  expect([0, 1].map((row) => valueAt(editor, "titleEn", row))).toEqual(["=draft title", "New"]);
  await undo.takeBack();
  expect(valueAt(editor, "titleEn", 0)).toBe("=draft title");
});

it("T38 a text that begins with an equals sign can be changed in the form, and comes back as text", async () => {
  const { editor } = await planWorkbook("en");
  typeInto(editor, "plan", "remarks", 3, "'=see letter 5");
  const form = await formAt(3);
  expect(form.fields.find(({ field }) => field.id === "remarks")?.isFormula).toBe(false);
  const { undo } = savedOf(await saveRow(form, new Map([["remarks", "seen"]])));
  expect(valueAt(editor, "remarks", 3)).toBe("seen");
  await undo.takeBack();
  expect(valueAt(editor, "remarks", 3)).toBe("=see letter 5");
});

it("T38 a row without an id is saved on a protected sheet where its cells are unlocked, without getting one", async () => {
  const { editor } = await planWorkbook("en");
  typeInto(editor, "plan", "rowId", 3, "");
  const before = valueAt(editor, "remarks", 3);
  const { sheet, row, column } = fieldCell(editor, "plan", "remarks", 3);
  const area = { top: row, bottom: row, left: column, right: column };
  editor.setStyle(sheet, area, { locked: false }, "api");
  editor.protect(sheet, {});
  const { undo, target } = savedOf(await saveRow(await formAt(3), new Map([["remarks", "seen"]])));
  expect([target.rowId, valueAt(editor, "remarks", 3)]).toEqual(["", "seen"]);
  await undo.takeBack();
  expect(valueAt(editor, "remarks", 3)).toBe(before);
  const locked = saveRow(await formAt(3), new Map([["titleEn", "Other"]]));
  expect((await jobErrorOf(locked)).key).toBe("error.protectedSheetNamed");
});
