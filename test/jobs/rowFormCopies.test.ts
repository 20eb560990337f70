import type { CellValue } from "../../src/domain/record/TableData";
import { readRow } from "../../src/jobs/readRow";
import type { RowForm } from "../../src/jobs/RowForm";
import { saveRow, type Saved } from "../../src/jobs/saveRow";
import type { Editor } from "../../src/workbench/book/Editor";
import { bookCopy, fieldCell, jobErrorOf, planWorkbook, typeInto } from "../support/openWorkbook";

jest.setTimeout(60_000);

async function formAt(row: number, rowId = ""): Promise<RowForm> {
  const read = await readRow({ target: { templateId: "plan", row, rowId } });
  if (read.kind !== "row") throw new Error(`no row: ${read.kind}`);
  return read.form;
}

const valueAt = (editor: Editor, field: string, row: number): unknown => {
  const cell = fieldCell(editor, "plan", field, row);
  return editor.value(cell.sheet, cell.row, cell.column);
};

const changes = (values: Record<string, CellValue>) => new Map(Object.entries(values));

const savedOf = (saved: Saved): Extract<Saved, { kind: "saved" }> => {
  if (saved.kind !== "saved") throw new Error(saved.kind);
  return saved;
};

function sortBy(editor: Editor, field: string, ascending: boolean): void {
  const found = editor.findTable("GmspPlan");
  if (!found) throw new Error("no plan");
  const { area } = found.table;
  const key = fieldCell(editor, "plan", field, 0).column - area.left;
  const body = { ...area, top: area.top + 1 };
  editor.sort(found.sheet.id, body, [{ key, ascending }], { matchCase: false, hasHeaders: false });
}

/** The plan with row 3 copied to row 5, id and all, as people copy rows; the copy has a title of its own. */
async function copiedRows() {
  const { editor } = await planWorkbook("en");
  const id = String(valueAt(editor, "rowId", 3));
  typeInto(editor, "plan", "rowId", 5, id);
  typeInto(editor, "plan", "titleEn", 3, "A title");
  typeInto(editor, "plan", "titleEn", 5, "Z title");
  return { editor, id };
}

describe("T45 rows that share an id are known by their place, and written only where they surely are", () => {
  it("T45.1 each is shown and saved by its place, and its undo finds it there", async () => {
    const { editor, id } = await copiedRows();
    const [first, second] = [await formAt(3), await formAt(5)];
    expect([first, second].map(({ row, rowId, hasOwnId }) => [row, rowId, hasOwnId])).toEqual([
      [3, id, false],
      [5, id, false],
    ]);
    expect((await formAt(4)).hasOwnId).toBe(true);
    const { target, undo } = savedOf(await saveRow(second, changes({ remarks: "second" })));
    expect(target).toEqual({ templateId: "plan", row: 5, rowId: id });
    expect([3, 5].map((row) => valueAt(editor, "remarks", row))).toEqual([null, "second"]);
    await undo.takeBack();
    expect([3, 5].map((row) => valueAt(editor, "remarks", row))).toEqual([null, null]);
  });

  it("T45.2 sorted meanwhile, so that the other one stands there: nothing is written", async () => {
    const { editor } = await copiedRows();
    const second = await formAt(5);
    // As a sort leaves it: the two have changed places.
    typeInto(editor, "plan", "titleEn", 3, "Z title");
    typeInto(editor, "plan", "titleEn", 5, "A title");
    const before = bookCopy(editor);
    for (const overwrite of [false, true])
      expect(await saveRow(second, changes({ remarks: "whose?" }), overwrite)).toEqual({ kind: "unsure" });
    expect(bookCopy(editor)).toEqual(before);
  });

  it("T45.3 sorted to another place: nothing is written either", async () => {
    const { editor } = await copiedRows();
    const second = await formAt(5);
    sortBy(editor, "planCode", false);
    const before = bookCopy(editor);
    expect(await saveRow(second, changes({ remarks: "whose?" }))).toEqual({ kind: "unsure" });
    expect(bookCopy(editor)).toEqual(before);
  });

  it("T45.4 copied after it was read, or the copy was deleted since: told by what it holds", async () => {
    const { editor, id } = await copiedRows();
    const second = await formAt(5);
    const found = editor.findTable("GmspPlan");
    editor.deleteTableRows(found?.table.id ?? "", 5, 1, "user");
    // The row that is left has the id alone, and is another one.
    expect((await formAt(3)).hasOwnId).toBe(true);
    expect(await saveRow(second, changes({ remarks: "whose?" }))).toEqual({ kind: "unsure" });
    const first = await formAt(3, id);
    typeInto(editor, "plan", "rowId", 1, id);
    savedOf(await saveRow(first, changes({ remarks: "first" })));
    expect([1, 3].map((row) => valueAt(editor, "remarks", row))).toEqual([null, "first"]);
  });

  it("T45.5 an undo leaves the other one alone", async () => {
    const { editor } = await copiedRows();
    const { undo } = savedOf(await saveRow(await formAt(5), changes({ remarks: "both" })));
    typeInto(editor, "plan", "remarks", 3, "both");
    typeInto(editor, "plan", "titleEn", 3, "Z title");
    typeInto(editor, "plan", "titleEn", 5, "A title");
    const before = bookCopy(editor);
    expect((await jobErrorOf(undo.takeBack())).key).toBe("error.changedSince");
    expect(bookCopy(editor)).toEqual(before);
  });

  it("T45.6 without an id: the same, and the first save gives it one", async () => {
    const { editor } = await planWorkbook("en");
    typeInto(editor, "plan", "rowId", 3, "");
    const form = await formAt(3);
    expect(form.hasOwnId).toBe(false);
    typeInto(editor, "plan", "titleEn", 3, "Another");
    expect(await saveRow(form, changes({ remarks: "whose?" }), true)).toEqual({ kind: "unsure" });
    const { target } = savedOf(await saveRow(await formAt(3), changes({ remarks: "mine" })));
    expect((await formAt(3, target.rowId)).hasOwnId).toBe(true);
  });
});
