import fc from "fast-check";
import type { Sheet } from "../../../src/workbench/book/Book";
import { Refusal, type Editor } from "../../../src/workbench/book/Editor";
import { createEditor } from "../../../src/workbench/book/createEditor";
import { count, row, start, step } from "./anyEdit";
import { openBook, picture, refusal } from "./support";

describe("undo", () => {
  it("of any sequence of edits gives the same book back, and redo the edited one", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        const { editor, sheet } = start();
        const before = picture(editor.book);
        let done = 0;
        for (const work of steps) {
          const now = picture(editor.book);
          try {
            const was = editor.isDirty;
            editor.markSaved();
            editor.batch(() => work(editor, sheet));
            if (editor.isDirty) done += 1;
            else if (was) editor.markSaved();
          } catch (error) {
            if (!(error instanceof Refusal)) throw error;
            if (editor.isDirty) done += 1;
            else expect(picture(editor.book)).toEqual(now);
          }
          checkPromises(sheet, editor);
        }
        expect(values(editor)).toEqual(values(createEditor(structuredClone(editor.book))));
        const after = picture(editor.book);
        for (let i = 0; i < done; i++) editor.undo();
        expect(picture(editor.book)).toEqual(before);
        expect(values(editor)).toEqual(values(createEditor(structuredClone(editor.book))));
        for (let i = 0; i < done; i++) editor.redo();
        expect(picture(editor.book)).toEqual(after);
      }),
      { numRuns: 300 },
    );
  });

  it("is not needed where rows are inserted and deleted again", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), row, count, (steps, at, rows) => {
        const { editor, sheet } = start();
        for (const work of steps) refusal(() => work(editor, sheet));
        const before = picture(editor.book);
        if (refusal(() => editor.insertRows(sheet.id, at, rows, "user")) !== "none") return;
        editor.deleteRows(sheet.id, at, rows, "user");
        expect(picture(editor.book)).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });

  it("keeps 100 steps, and forgets what was undone when something new is done", () => {
    const d = openBook();
    for (let i = 1; i <= 120; i++) d.put("A1", i);
    let steps = 0;
    while (d.editor.undo()) steps += 1;
    expect([steps, d.value("A1")]).toEqual([100, 20]);
    d.editor.redo();
    expect([d.value("A1"), d.editor.canRedo]).toEqual([21, true]);
    d.put("A2", 1);
    expect(d.editor.canRedo).toBe(false);
  });

  it("takes a batch as one step, and keeps what was done before an exception in it", () => {
    const d = openBook();
    d.editor.batch(() => {
      d.put("A1", 1);
      d.editor.batch(() => d.put("A2", "=A1+1"));
    });
    expect(d.value("A2")).toBe(2);
    expect(
      refusal(() =>
        d.editor.batch(() => {
          d.put("A3", 3);
          d.put("A4", "=SUM(");
        }),
      ),
    ).toBe("InvalidArgument");
    expect(d.value("A3")).toBe(3);
    d.editor.undo();
    expect([d.value("A3"), d.value("A2")]).toEqual([null, 2]);
    d.editor.undo();
    expect([d.value("A1"), d.value("A2"), d.editor.canUndo]).toEqual([null, null, false]);
  });

  it("knows whether the book differs from what was saved", () => {
    const d = openBook();
    expect(d.editor.isDirty).toBe(false);
    d.put("A1", 1);
    d.editor.markSaved();
    d.put("A1", 2);
    expect(d.editor.isDirty).toBe(true);
    d.editor.undo();
    expect(d.editor.isDirty).toBe(false);
    d.editor.undo();
    expect(d.editor.isDirty).toBe(true);
  });
});

/** All values as they are shown, by sheet. */
function values(editor: Editor): unknown {
  const block = { top: 0, left: 0, bottom: 40, right: 20 };
  return structuredClone(editor.book.sheets.map((sheet) => editor.values(sheet.id, block)));
}

/** What the editor promises after every edit. */
function checkPromises(sheet: Sheet, editor: Editor): void {
  for (const { tables } of editor.book.sheets) {
    for (const table of tables) {
      const { area: a, columns } = table;
      expect(columns).toHaveLength(a.right - a.left + 1);
      expect(a.bottom - a.top + 1).toBeGreaterThanOrEqual(
        1 + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0),
      );
      expect(new Set(columns.map(({ name }) => name.toLowerCase())).size).toBe(columns.length);
      for (const other of tables) {
        if (other === table) continue;
        const { area: b } = other;
        expect(a.top > b.bottom || b.top > a.bottom || a.left > b.right || b.left > a.right).toBe(true);
      }
    }
  }
  for (const table of sheet.tables) {
    if (!table.showHeaders) continue;
    const heads = table.columns.map((_c, i) => sheet.columns[table.area.left + i]?.[table.area.top]?.value);
    expect(heads).toEqual(table.columns.map(({ name }) => name));
  }
}
