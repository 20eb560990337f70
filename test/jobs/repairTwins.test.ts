import { applyRepairs, everyItem, previewRepairs } from "../../src/jobs/repairFindings";
import type { Editor } from "../../src/workbench/book/Editor";
import { bookPicture } from "../support/bookPicture";
import { fillTable, planRows } from "../support/fillTable";
import { fieldCell, jobErrorOf, planWorkbook, typeInto } from "../support/openWorkbook";

jest.setTimeout(60_000);

const COPY = { rowId: "copied" };

/** Six rows, of which the second and third share their id and hold a number as text. */
async function copied(): Promise<Editor> {
  const { editor } = await planWorkbook("km", false);
  fillTable(
    editor,
    "plan",
    planRows(6).map((row, at) => (at === 1 || at === 2 ? { ...row, ...COPY } : row)),
  );
  for (const row of [1, 2]) typeInto(editor, "plan", "budgetAmount", row, "'៥០០០០");
  return editor;
}

function budgets(editor: Editor, first = 1, last = 2): unknown[] {
  const { sheet, row, column } = fieldCell(editor, "plan", "budgetAmount", 0);
  return editor.values(sheet, { top: row + first, bottom: row + last, left: column, right: column }).flat();
}

/** Sorts the rows by one field, downwards. */
function sortBy(editor: Editor, field: string): void {
  const found = editor.findTable("GmspPlan");
  if (!found) throw new Error("no plan");
  const key = fieldCell(editor, "plan", field, 0).column - found.table.area.left;
  const how = { matchCase: false, hasHeaders: true };
  editor.sort(found.sheet.id, found.table.area, [{ key, ascending: false }], how);
}

describe("V253 rows that share an id are each repaired", () => {
  it("V253.2 each by its own item, written to its own cell, and taken back there", async () => {
    const editor = await copied();
    const before = bookPicture(editor);
    const preview = await previewRepairs({ of: "sure" });
    expect(preview.items.map(({ findings }) => findings.map(({ row }) => row))).toEqual([[1], [2]]);
    expect(new Set(preview.items.map(({ id }) => id)).size).toBe(2);
    const { cells, left, undo } = await applyRepairs(preview, everyItem(preview));
    expect([cells, left, budgets(editor)]).toEqual([2, [], [50_000, 50_000]]);
    await undo?.takeBack();
    expect(bookPicture(editor)).toEqual(before);
  });

  it("V253.3 of one finding only its own row", async () => {
    const editor = await copied();
    const [, second] = (await previewRepairs({ of: "all" })).items;
    if (!second) throw new Error("no second");
    const preview = await previewRepairs({ of: "finding", finding: second.findings[0] });
    await applyRepairs(preview, everyItem(preview));
    expect(budgets(editor)).toEqual(["៥០០០០", 50_000]);
  });
});

describe("V258 copied rows that were moved meanwhile", () => {
  it("V258.5 are left, and told; the others are found by their ids", async () => {
    const editor = await copied();
    typeInto(editor, "plan", "budgetAmount", 4, "'៧០០");
    const preview = await previewRepairs({ of: "sure" });
    sortBy(editor, "planCode");
    const { cells, left } = await applyRepairs(preview, everyItem(preview));
    expect([cells, left.map(({ reason }) => reason)]).toEqual([1, ["changed", "changed"]]);
    const now = budgets(editor, 0, 5);
    expect([now.filter((value) => value === "៥០០០០").length, now.includes(700)]).toEqual([2, true]);
  });

  it("V258.6 the undo touches nothing where one stands in the other's place, even if it holds the same", async () => {
    const editor = await copied();
    typeInto(editor, "plan", "budgetAmount", 2, 50_000);
    const preview = await previewRepairs({ of: "sure" });
    const { cells, undo } = await applyRepairs(preview, everyItem(preview));
    expect([cells, budgets(editor)]).toEqual([1, [50_000, 50_000]]);
    const code = fieldCell(editor, "plan", "planCode", 1);
    const codes = editor
      .values(code.sheet, { top: code.row, bottom: code.row + 1, left: code.column, right: code.column })
      .reverse();
    editor.setCells(code.sheet, code.row, code.column, codes as string[][], "user");
    const before = bookPicture(editor);
    expect((await jobErrorOf(Promise.resolve(undo?.takeBack()))).key).toBe("error.changedSince");
    expect(bookPicture(editor)).toEqual(before);
  });
});
