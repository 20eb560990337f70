import { createBook } from "../../../src/workbench/book/createBook";
import { createContext } from "../../../src/workbench/book/core/createContext";
import { createCells } from "../../../src/workbench/book/cells/cells";
import { createCalculator } from "../../../src/workbench/calc/createCalculator";
import { area, openBook, refusal, type Desk } from "./support";

const told = (d: Desk, work: () => unknown): unknown[] => {
  d.events.length = 0;
  work();
  return d.events.filter((event) => event.kind !== "calculated");
};

describe("events", () => {
  it("come after the outermost batch, with before and after for single cells only", () => {
    const d = openBook();
    d.put("A1", 1);
    const edited = { kind: "changed", sheet: d.id, change: "RangeEdited", shift: "None", tables: [] };
    expect(told(d, () => d.put("A1", "=1+1"))).toEqual([
      { ...edited, area: area("A1"), source: "api", before: 1, after: 2 },
    ]);
    expect(told(d, () => d.put("A1", [[1, 2]], "user"))).toEqual([
      { ...edited, area: area("A1:B1"), source: "user" },
    ]);
    let during = -1;
    const after = told(d, () =>
      d.editor.batch(() => {
        d.put("A1", 1);
        d.put("A2", 2);
        during = d.events.length;
      }),
    );
    expect([during, after.length]).toEqual([0, 2]);
  });

  it("tell nothing of what was refused", () => {
    const d = openBook();
    expect(told(d, () => refusal(() => d.put("A1", [["ok", "=SUM("]])))).toEqual([]);
  });

  it("name rows, tables, sheets, sorting, filters, protection and selection", () => {
    const d = openBook();
    d.put("A1", [["N"], [2], [1]]);
    const table = d.table("A1:A3");
    const kinds = (work: () => unknown): unknown[] =>
      told(d, work).map((event) => (event as { kind: string }).kind);
    expect(told(d, () => d.editor.insertRows(d.id, 1, 1, "user"))).toEqual([
      {
        kind: "changed",
        sheet: d.id,
        area: area("2:2"),
        change: "RowInserted",
        shift: "None",
        source: "user",
        tables: [table.id],
      },
    ]);
    expect(told(d, () => d.editor.undo())).toMatchObject([{ change: "RowDeleted", source: "user" }]);
    expect(
      kinds(() =>
        d.editor.sort(d.id, area("A2:A3"), [{ key: 0, ascending: true }], {
          matchCase: false,
          hasHeaders: false,
        }),
      ),
    ).toEqual(["sorted"]);
    expect(kinds(() => d.editor.setTableFilter(table.id, 0, { filterOn: "Values", values: ["1"] }))).toEqual([
      "filtered",
    ]);
    expect(kinds(() => d.editor.addSheet("B", "api"))).toEqual(["sheetAdded"]);
    expect(kinds(() => d.editor.undo())).toEqual(["sheetDeleted"]);
    expect(told(d, () => d.editor.renameSheet(d.id, "C"))).toEqual([
      { kind: "sheetRenamed", sheet: d.id, before: "Sheet1", after: "C" },
    ]);
    expect(kinds(() => d.editor.protect(d.id, {}))).toEqual(["protection"]);
    expect(told(d, () => d.editor.select(d.id, [area("B2:C3")]))).toEqual([
      { kind: "selection", sheet: d.id, area: area("B2:C3") },
    ]);
    expect(d.editor.book.selection[d.id]).toEqual({ row: 1, column: 1, areas: [area("B2:C3")] });
  });

  it("stop when nobody listens any more, and listeners may edit", () => {
    const d = openBook();
    let heard = 0;
    const stop = d.editor.listen((event) => {
      if (event.kind !== "changed") return;
      heard += 1;
      if (heard < 3) d.put("B1", heard);
    });
    d.put("A1", 1);
    expect([heard, d.value("B1")]).toEqual([3, 2]);
    stop();
    d.put("A1", 2);
    expect(heard).toBe(3);
  });
});

describe("recalculation", () => {
  it("is asked for the edited cells only, never anew for plain edits", () => {
    const book = createBook();
    const calls: string[] = [];
    const context = createContext(book, (given) => {
      const calculator = createCalculator(given);
      return {
        ...calculator,
        changed(sheet, changed) {
          calls.push(`changed ${JSON.stringify(Object.values(changed))}`);
          calculator.changed(sheet, changed);
        },
        restructured() {
          calls.push("restructured");
          calculator.restructured();
        },
        get staleCount() {
          return calculator.staleCount;
        },
      };
    });
    const cells = createCells(context);
    const id = book.activeSheet;
    cells.setCells(id, 0, 0, [[1, "=A1"]], "user");
    cells.clear(id, area("A1"), "Contents", "user");
    context.undo();
    expect(calls).toEqual(["changed [0,0,0,1]", "changed [0,0,0,0]", "changed [0,0,0,0]"]);
    expect(context.calculator.value(id, 0, 1)).toBe(1);
  });
});
