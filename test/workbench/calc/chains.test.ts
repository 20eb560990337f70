import type { Scalar } from "../../../src/workbench/book/Book";
import { createCalculator } from "../../../src/workbench/calc/createCalculator";
import { bookOf, edit, plain, put, read, sheetOf } from "./bookOf";

describe("chains and circles", () => {
  it("follows a chain of 10,000 formulas from either end", () => {
    const sheet = sheetOf("S", [[1]]);
    for (let row = 1; row < 10_000; row++) put(sheet, row, 0, `=A${row}+1`);
    const calculator = createCalculator(bookOf([sheet]));
    expect(read(calculator, sheet, "A10000")).toBe(10_000);
    edit(calculator, sheet, "A1", 5);
    expect(calculator.staleCount).toBe(9999);
    expect(read(calculator, sheet, "A10000")).toBe(10_004);
    expect(calculator.staleCount).toBe(0);
  });

  it("follows a chain through ranges", () => {
    const sheet = sheetOf("S", [[1]]);
    for (let row = 1; row < 1000; row++) put(sheet, row, 0, `=SUM(A$1:A${row})`);
    const calculator = createCalculator(bookOf([sheet]));
    expect(read(calculator, sheet, "A20")).toBe(2 ** 18);
    expect(read(calculator, sheet, "A1000")).toBe(2 ** 998);
  });

  it("follows a chain of deeply nested formulas", () => {
    const nested = (inner: string): string => `=${"IF(TRUE,".repeat(60)}${inner}${")".repeat(60)}`;
    const sheet = sheetOf("S", [[1]]);
    for (let row = 1; row < 300; row++) put(sheet, row, 0, nested(`A${row}+1`));
    expect(read(createCalculator(bookOf([sheet])), sheet, "A300")).toBe(300);
  });

  it("adds up a sum of four thousand terms, and refuses what is nested beyond reason", () => {
    const calculator = createCalculator(bookOf([sheetOf("S")]));
    expect(calculator.evaluate(`=1${"+1".repeat(4000)}`, "id-S", 0, 0)).toBe(4001);
    expect(plain(calculator.evaluate(`=${"-".repeat(4000)}1`, "id-S", 0, 0) as Scalar)).toBe("#NAME?");
  });

  const circles: [string, Scalar[], string[]][] = [
    ["a cell that reads itself", ["=A1+1"], ["A1"]],
    ["two cells", ["=B1+1", "=A1+1"], ["A1", "B1"]],
    ["a range that holds the cell", [1, "=SUM(A1:C1)"], ["B1"]],
    ["two circles with a cell in common", ["=B1+C1", "=D1+1", "=D1+1", "=A1"], ["A1", "B1", "C1", "D1"]],
  ];
  it.each(circles)("gives 0 for %s, wherever one looks first", (_, cells, inside) => {
    for (const first of inside) {
      const sheet = sheetOf("S", [cells]);
      const calculator = createCalculator(bookOf([sheet]));
      read(calculator, sheet, first);
      expect(inside.map((address) => read(calculator, sheet, address))).toEqual(inside.map(() => 0));
    }
  });

  it("gives 0 for a circle of a thousand cells, and what hangs on it", () => {
    for (const first of ["A1", "A500", "A1000"]) {
      const sheet = sheetOf("S", [["=A1000+1", "=A700+1"]]);
      for (let row = 1; row < 1000; row++) put(sheet, row, 0, `=A${row}+1`);
      const calculator = createCalculator(bookOf([sheet]));
      read(calculator, sheet, first);
      const cells = ["A1", "A2", "A333", "A1000", "B1"].map((address) => read(calculator, sheet, address));
      expect(cells).toEqual([0, 0, 0, 0, 1]);
    }
  });

  it("calculates on from a circle's 0, and finds the circle broken", () => {
    const sheet = sheetOf("S", [["=B1", "=A1", "=A1+5"]]);
    const calculator = createCalculator(bookOf([sheet]));
    expect(read(calculator, sheet, "C1")).toBe(5);
    edit(calculator, sheet, "B1", 3);
    expect(read(calculator, sheet, "C1")).toBe(8);
  });

  it("does not take a branch that is not needed for a circle", () => {
    const sheet = sheetOf("S", [["=IF(TRUE,7,A1)", "=ROWS(B1:B5)", "=ROW(C1)"]]);
    const calculator = createCalculator(bookOf([sheet]));
    expect(["A1", "B1", "C1"].map((address) => read(calculator, sheet, address))).toEqual([7, 5, 1]);
  });
});
