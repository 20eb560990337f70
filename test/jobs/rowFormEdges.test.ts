import { tableName } from "../../src/domain/schema/tableName";
import { readRow } from "../../src/jobs/readRow";
import type { RowForm } from "../../src/jobs/RowForm";
import { saveRow, type Saved } from "../../src/jobs/saveRow";
import type { Editor } from "../../src/workbench/book/Editor";
import { fieldCell, planWorkbook } from "../support/openWorkbook";

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
