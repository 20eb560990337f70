import { area, openBook, refusal, type Desk } from "./support";

describe("filters", () => {
  function filterDesk(): Desk {
    const d = openBook();
    d.put("A1", [
      ["Name", "N", "Day"],
      ["Apple", 1, "2025-01-15"],
      ["banana", 2, "2025-02-15"],
      ["Cherry", 3, "2026-01-15"],
      ["", 4, ""],
    ]);
    d.table("A1:C5", "Fruit");
    return d;
  }
  const shown = (d: Desk, column: number, criteria: object | null): number[] => {
    d.editor.setTableFilter(d.sheet.tables[0]?.id ?? "", column, criteria as never);
    const rows: number[] = [];
    for (let r = 1; r < 5; r++) if (!d.editor.isRowHidden(d.id, r)) rows.push(r);
    d.editor.setTableFilter(d.sheet.tables[0]?.id ?? "", column, null);
    return rows;
  };

  it("hide rows by values, conditions, ranks, colours and periods", () => {
    const d = filterDesk();
    expect(shown(d, 0, { filterOn: "Values", values: ["apple", "Cherry"] })).toEqual([1, 3]);
    expect(shown(d, 0, { filterOn: "Custom", criterion1: "=*an*" })).toEqual([2]);
    expect(
      shown(d, 0, { filterOn: "Custom", criterion1: "=A*", criterion2: "=?herry", operator: "Or" }),
    ).toEqual([1, 3]);
    expect(shown(d, 0, { filterOn: "Custom", criterion1: "<>" })).toEqual([1, 2, 3]);
    expect(shown(d, 1, { filterOn: "Custom", criterion1: ">1", criterion2: "<4", operator: "And" })).toEqual([
      2, 3,
    ]);
    expect(shown(d, 1, { filterOn: "TopItems", criterion1: "2" })).toEqual([3, 4]);
    expect(shown(d, 1, { filterOn: "BottomPercent", criterion1: "50" })).toEqual([1, 2]);
    expect(shown(d, 1, { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" })).toEqual([3, 4]);
    expect(shown(d, 2, { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodJanuary" })).toEqual([1, 3]);
    // Office.js' own spelling.
    expect(shown(d, 2, { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodFebruray" })).toEqual([2]);
    expect(shown(d, 2, { filterOn: "Custom", criterion1: ">=2025-02-01" })).toEqual([2, 3]);
    expect(shown(d, 2, { filterOn: "Values", values: [{ date: "2025", specificity: "Year" }] })).toEqual([
      1, 2,
    ]);
    d.editor.setStyle(d.id, area("B3"), { fill: "#FFFF00" }, "api");
    expect(shown(d, 1, { filterOn: "CellColor", color: "#ffff00" })).toEqual([2]);
    expect(refusal(() => shown(d, 9, { filterOn: "Values" }))).toBe("InvalidArgument");
    expect(refusal(() => shown(d, 0, { filterOn: "Moon" }))).toBe("InvalidArgument");
    expect(d.sheet.filteredRows.size).toBe(0);
  });

  it("move with their rows, block deleting table rows, and go with undo", () => {
    const d = filterDesk();
    const { id } = d.sheet.tables[0] ?? { id: "" };
    d.editor.setTableFilter(id, 1, { filterOn: "Custom", criterion1: "<>2" });
    d.editor.insertRows(d.id, 0, 1, "user");
    expect([...d.sheet.filteredRows]).toEqual([3]);
    expect(refusal(() => d.editor.deleteTableRows(id, 0, 1, "api"))).toBe("InsertDeleteConflict");
    d.editor.undo();
    d.editor.undo();
    expect([...d.sheet.filteredRows]).toEqual([]);
  });

  it("of the sheet itself hide rows under its heading", () => {
    const d = openBook();
    d.put("A1", [["N"], [1], [2]]);
    d.editor.setSheetFilter(d.id, area("A1:A3"), 0, { filterOn: "Custom", criterion1: ">1" });
    expect([...d.sheet.filteredRows]).toEqual([1]);
    d.editor.setSheetFilter(d.id, null);
    expect([d.sheet.filteredRows.size, d.sheet.autoFilter]).toEqual([0, null]);
  });
});
