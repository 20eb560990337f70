import type { Sheet } from "../../../src/workbench/book/Book";
import { createCalculator } from "../../../src/workbench/calc/createCalculator";
import { addTable, areaOf, bookOf, edit, plain, put, read, sheetOf } from "./bookOf";

describe("arrays in the sheet", () => {
  const shown = (sheet: Sheet, address: string): unknown[][] => {
    const area = areaOf(address);
    const rows: unknown[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const line: unknown[] = [];
      for (let c = area.left; c <= area.right; c++) line.push(plain(sheet.columns[c]?.[row]?.value ?? null));
      rows.push(line);
    }
    return rows;
  };

  it("fills the cells below and beside, and says so on them", () => {
    const sheet = sheetOf("S", [[3, "=SORT(A1:A3)"], [1], [2]]);
    const calculator = createCalculator(bookOf([sheet]));
    expect(read(calculator, sheet, "B3")).toBe(3);
    expect(shown(sheet, "B1:B3")).toEqual([[1], [2], [3]]);
    expect(sheet.columns[1]?.[0]).toMatchObject({ array: true, spill: areaOf("B1:B3") });
    expect(sheet.columns[1]?.[1]?.spilledFrom).toEqual({ row: 0, column: 1 });
  });

  it("grows and shrinks with its source; what reads it follows", () => {
    const sheet = sheetOf("S", [
      [1, "=FILTER(A1:A4,A1:A4>0)", "=SUM(B1#)", "=COUNT(B1:B9)", "=B3"],
      [0],
      [0],
      [0],
    ]);
    const calculator = createCalculator(bookOf([sheet]));
    const all = (): unknown[] => ["C1", "D1", "E1"].map((address) => read(calculator, sheet, address));
    expect(all()).toEqual([1, 1, 0]);
    edit(calculator, sheet, "A2", 5);
    edit(calculator, sheet, "A3", 6);
    expect(all()).toEqual([12, 3, 6]);
    edit(calculator, sheet, "A3", 0);
    expect(all()).toEqual([6, 2, 0]);
    expect(shown(sheet, "B1:B4")).toEqual([[1], [5], [null], [null]]);
  });

  it("is #SPILL! while something stands in the way", () => {
    const sheet = sheetOf("S", [["=SEQUENCE(3)"], [], ["here"]]);
    const calculator = createCalculator(bookOf([sheet]));
    expect(read(calculator, sheet, "A1")).toBe("#SPILL!");
    expect(read(calculator, sheet, "A2")).toBe(null);
    edit(calculator, sheet, "A3", null);
    expect([read(calculator, sheet, "A1"), read(calculator, sheet, "A3")]).toEqual([1, 3]);
    edit(calculator, sheet, "A2", "typed");
    expect([
      read(calculator, sheet, "A1"),
      read(calculator, sheet, "A2"),
      read(calculator, sheet, "A3"),
    ]).toEqual(["#SPILL!", "typed", null]);
  });

  it("spills a plain range outside tables, not inside", () => {
    const sheet = sheetOf("S", [
      ["a", "b", null, "=T[a]"],
      [1, "=T[a]"],
      [2, "=@T[a]"],
    ]);
    addTable(sheet, "T", "A1:B3");
    const calculator = createCalculator(bookOf([sheet]));
    expect(read(calculator, sheet, "D2")).toBe(2);
    expect(read(calculator, sheet, "B2")).toBe("#SPILL!");
    expect(read(calculator, sheet, "B3")).toBe(2);
  });

  it("empties its cells when the formula goes, and keeps their styles", () => {
    const sheet = sheetOf("S", [["=SEQUENCE(3)"], [], [], ["=A2"]]);
    const styled = { value: null, style: 4 };
    (sheet.columns[0] ?? [])[1] = styled;
    const calculator = createCalculator(bookOf([sheet]));
    expect(read(calculator, sheet, "A4")).toBe(2);
    edit(calculator, sheet, "A1", 9);
    expect(shown(sheet, "A1:A4")).toEqual([[9], [null], [null], [2]]);
    expect(read(calculator, sheet, "A4")).toBe(0);
    expect(sheet.columns[0]?.[1]).toEqual({ value: null, style: 4 });
  });

  it("calculates arrays before anything that they may fill is read", () => {
    const sheet = sheetOf("S", [["=B3"], [], []]);
    put(sheet, 0, 1, "={1;2;3}");
    const calculator = createCalculator(bookOf([sheet]));
    expect(read(calculator, sheet, "A1")).toBe(3);
  });

  it("fills anew after restructuring, without tripping over what it filled before", () => {
    const sheet = sheetOf("S", [["=SEQUENCE(2)"]]);
    const calculator = createCalculator(bookOf([sheet]));
    expect(read(calculator, sheet, "A2")).toBe(2);
    const column = sheet.columns[0] ?? [];
    column.unshift(undefined);
    calculator.restructured();
    expect([
      read(calculator, sheet, "A1"),
      read(calculator, sheet, "A2"),
      read(calculator, sheet, "A3"),
    ]).toEqual([null, 1, 2]);
  });
});
