import fc from "fast-check";
import type { Sheet } from "../../../src/workbench/book/Book";
import type { Editor } from "../../../src/workbench/book/Editor";
import { openBook, type Desk } from "./support";

const silent = {
  inCellDropDown: true,
  ignoreBlanks: true,
  prompt: { showPrompt: false, title: "", message: "" },
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
} as const;

/** A sheet with a table, formulas and a name, for edits to meet. */
export function start(): Desk {
  const d = openBook();
  d.put(
    "A1",
    [
      ["Name", "N", "Twice"],
      ["a", 1, "=[@N]*2"],
      ["b", 2, "=[@N]*2"],
    ].map((row, i) => (i === 0 ? row : [row[0] ?? "", row[1] ?? "", ""])),
  );
  d.table("A1:C3", "Data");
  d.type("C2", "=[@N]*2");
  d.put("E1", [["=SUM(Data[N])", "=B2+$B$3", "=SUM(A1:C9)"]]);
  d.editor.addName("Both", "=Sheet1!$B$2:$B$3", null, "");
  return d;
}

export type Step = (editor: Editor, sheet: Sheet) => unknown;
export const row = fc.integer({ min: 0, max: 8 });
const column = fc.integer({ min: 0, max: 6 });
export const count = fc.integer({ min: 1, max: 3 });
const box = fc
  .tuple(row, column, count, count)
  .map(([r, c, h, w]) => ({ top: r, left: c, bottom: r + h - 1, right: c + w - 1 }));
const input = fc.constantFrom(
  "",
  "x",
  "=B2",
  "=[@N]",
  "12%",
  "2025-03-08",
  5,
  true,
  "=SEQUENCE(3)",
  "Name",
  "=SUM(A1:B4)",
);
const source = fc.constantFrom("user" as const, "api" as const);

/** Any edit, as likely refused as not. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(row, column, fc.array(fc.tuple(input, input), { minLength: 1, maxLength: 3 }), source).map(
    ([r, c, inputs, by]): Step =>
      (e, s) =>
        e.setCells(s.id, r, c, inputs, by),
  ),
  fc.tuple(row, count, source).map(
    ([at, n, by]): Step =>
      (e, s) =>
        e.insertRows(s.id, at, n, by),
  ),
  fc.tuple(row, count, source).map(
    ([at, n, by]): Step =>
      (e, s) =>
        e.deleteRows(s.id, at, n, by),
  ),
  fc.tuple(column, count, source).map(
    ([at, n, by]): Step =>
      (e, s) =>
        e.insertColumns(s.id, at, n, by),
  ),
  fc.tuple(column, count, source).map(
    ([at, n, by]): Step =>
      (e, s) =>
        e.deleteColumns(s.id, at, n, by),
  ),
  fc.tuple(box, fc.constantFrom("Down" as const, "Right" as const)).map(
    ([a, way]): Step =>
      (e, s) =>
        e.insertCells(s.id, a, way, "user"),
  ),
  fc.tuple(box, fc.constantFrom("Up" as const, "Left" as const)).map(
    ([a, way]): Step =>
      (e, s) =>
        e.deleteCells(s.id, a, way, "user"),
  ),
  fc.tuple(box, fc.constantFrom("All" as const, "Contents" as const, "Formats" as const)).map(
    ([a, what]): Step =>
      (e, s) =>
        e.clear(s.id, a, what, "user"),
  ),
  fc.tuple(box, fc.constantFrom("#FF0000", undefined)).map(
    ([a, fill]): Step =>
      (e, s) =>
        e.setStyle(s.id, a, { fill, font: { bold: fill !== undefined } }, "user"),
  ),
  fc.tuple(box).map(
    ([a]): Step =>
      (e, s) =>
        e.merge(s.id, a, false),
  ),
  fc.tuple(box).map(
    ([a]): Step =>
      (e, s) =>
        e.unmerge(s.id, a),
  ),
  fc.tuple(box, row, column, fc.constantFrom("All" as const, "Values" as const, "Formats" as const)).map(
    ([a, r, c, what]): Step =>
      (e, s) =>
        e.copy({ sheet: s.id, area: a }, { sheet: s.id, row: r, column: c }, what, "user"),
  ),
  fc.tuple(box, count).map(
    ([a, n]): Step =>
      (e, s) =>
        e.fill(s.id, a, { ...a, bottom: a.bottom + n }),
  ),
  fc.tuple(box).map(
    ([a]): Step =>
      (e, s) =>
        e.addTable(s.id, a, true, "api"),
  ),
  fc.tuple(fc.array(fc.tuple(input, input, input), { minLength: 1, maxLength: 2 })).map(
    ([rows]): Step =>
      (e, s) =>
        e.addTableRows(s.tables[0]?.id ?? "", null, rows, "api"),
  ),
  fc.tuple(row).map(
    ([at]): Step =>
      (e, s) =>
        e.deleteTableRows(s.tables[0]?.id ?? "", at, 1, "api"),
  ),
  fc.tuple(column).map(
    ([at]): Step =>
      (e, s) =>
        e.addTableColumn(s.tables[0]?.id ?? "", at, null, null, "api"),
  ),
  fc.tuple(column).map(
    ([at]): Step =>
      (e, s) =>
        e.deleteTableColumn(s.tables[0]?.id ?? "", at, "api"),
  ),
  fc.tuple(box).map(
    ([a]): Step =>
      (e, s) =>
        e.resizeTable(s.tables[0]?.id ?? "", a),
  ),
  fc.boolean().map(
    (showTotals): Step =>
      (e, s) =>
        e.setTable(s.tables[0]?.id ?? "", { showTotals }),
  ),
  fc.boolean().map(
    (showHeaders): Step =>
      (e, s) =>
        e.setTable(s.tables[0]?.id ?? "", { showHeaders }),
  ),
  fc.constant((e: Editor, s: Sheet) => e.convertTableToRange(s.tables[0]?.id ?? "")),
  fc.constant((e: Editor, s: Sheet) => e.deleteTable(s.tables[0]?.id ?? "", "api")),
  fc.tuple(column, fc.constantFrom("1", "x")).map(
    ([c, v]): Step =>
      (e, s) =>
        e.setTableFilter(s.tables[0]?.id ?? "", c, { filterOn: "Values", values: [v] }),
  ),
  fc.tuple(box, column).map(
    ([a, key]): Step =>
      (e, s) =>
        e.sort(s.id, a, [{ key: key % 2, ascending: true }], { matchCase: false, hasHeaders: false }),
  ),
  fc.tuple(box).map(
    ([a]): Step =>
      (e, s) =>
        e.setValidation(s.id, a, { type: "Custom", formula1: "=A1>B$2", ...silent }),
  ),
  fc.tuple(box).map(
    ([a]): Step =>
      (e, s) =>
        e.setConditionalFormat(s.id, e.addConditionalFormat(s.id, [a], "Custom").id, { formula: "=$A1>1" }),
  ),
  fc.tuple(row, column).map(
    ([r, c]): Step =>
      (e, s) =>
        e.setNote(s.id, r, c, "note"),
  ),
  fc.tuple(row, count).map(
    ([r, size]): Step =>
      (e, s) =>
        e.setRows(s.id, r, r + 1, { size: size * 20 }),
  ),
  fc.constantFrom("Plan", "Sheet1", "A 'b'").map(
    (name): Step =>
      (e, s) =>
        e.renameSheet(s.id, name),
  ),
  fc.constant((e: Editor, s: Sheet) => e.copySheet(s.id, 1, "api")),
);
