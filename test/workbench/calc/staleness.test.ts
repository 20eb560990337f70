import { createCalculator } from "../../../src/workbench/calc/createCalculator";
import { addTable, bookOf, edit, put, read, sheetOf } from "./bookOf";

describe("staleness", () => {
  it("calculates nothing until somebody asks, and then only what is needed", () => {
    const sheet = sheetOf("S", [[1, "=A1+1", "=B1+1", "=5"]]);
    const calculator = createCalculator(bookOf([sheet]));
    expect(calculator.staleCount).toBe(3);
    expect(read(calculator, sheet, "B1")).toBe(2);
    expect(calculator.staleCount).toBe(2);
    expect(read(calculator, sheet, "C1")).toBe(3);
    expect(calculator.staleCount).toBe(1);
  });

  it("marks what depends on a change, through other formulas too, and nothing else", () => {
    const sheet = sheetOf("S", [
      [1, "=A1+1", "=B1+1", "=A2+1"],
      [2, "=SUM(A1:A2)", "=A9"],
    ]);
    const calculator = createCalculator(bookOf([sheet]));
    for (const address of ["B1", "C1", "D1", "B2", "C2"]) read(calculator, sheet, address);
    expect(calculator.staleCount).toBe(0);
    edit(calculator, sheet, "A1", 10);
    expect(calculator.staleCount).toBe(3);
    expect(read(calculator, sheet, "C1")).toBe(12);
    expect(read(calculator, sheet, "B2")).toBe(12);
  });

  it("follows whole columns, other sheets, names and table columns", () => {
    const data = sheetOf("Data", [["x", "y"], [1], [2]]);
    addTable(data, "T", "A1:B3");
    const report = sheetOf("Report", [
      ["=SUM(Data!A:A)", "=SUM(T[x])", "=SUM(All)", "=SUM(T)", "=SUM(Data!2:2)"],
    ]);
    const calculator = createCalculator(bookOf([data, report], { All: "=Data!$A$2:$A$3" }));
    const all = (): unknown[] =>
      ["A1", "B1", "C1", "D1", "E1"].map((address) => read(calculator, report, address));
    expect(all()).toEqual([3, 3, 3, 3, 1]);
    edit(calculator, data, "A3", 5);
    expect(calculator.staleCount).toBe(4);
    expect(all()).toEqual([6, 6, 6, 6, 1]);
  });

  it("takes in new, changed and removed formulas", () => {
    const sheet = sheetOf("S", [[1, 2, "=A1"]]);
    const calculator = createCalculator(bookOf([sheet]));
    expect(read(calculator, sheet, "C1")).toBe(1);
    edit(calculator, sheet, "C1", "=B1");
    expect(read(calculator, sheet, "C1")).toBe(2);
    edit(calculator, sheet, "A1", 7);
    expect(calculator.staleCount).toBe(0);
    edit(calculator, sheet, "D1", "=C1*2");
    expect(read(calculator, sheet, "D1")).toBe(4);
    edit(calculator, sheet, "C1", 50);
    expect(read(calculator, sheet, "D1")).toBe(100);
    edit(calculator, sheet, "C1", null);
    expect(read(calculator, sheet, "D1")).toBe(0);
  });

  it("reads everything anew after restructuring", () => {
    const sheet = sheetOf("S", [[1, 2], ["=SUM(T)"]]);
    const book = bookOf([sheet]);
    const calculator = createCalculator(book);
    expect(read(calculator, sheet, "A2")).toBe("#NAME?");
    book.names.push({ name: "T", scope: null, formula: "=S!$A$1:$B$1", visible: true, comment: "" });
    calculator.restructured();
    expect(read(calculator, sheet, "A2")).toBe(3);
  });

  it("calculates volatile formulas, and what depends on them, anew after any change", () => {
    const sheet = sheetOf("S", [[1, 2, '=INDIRECT("A"&B9)', "=C1*10", "=B1"]]);
    put(sheet, 8, 1, 1);
    let day = 45658;
    put(sheet, 1, 0, "=TODAY()");
    const calculator = createCalculator(bookOf([sheet]), { today: () => day });
    expect([
      read(calculator, sheet, "D1"),
      read(calculator, sheet, "A2"),
      read(calculator, sheet, "E1"),
    ]).toEqual([10, 45658, 2]);
    day = 45659;
    edit(calculator, sheet, "A1", 3);
    expect(calculator.staleCount).toBe(3);
    expect([read(calculator, sheet, "D1"), read(calculator, sheet, "A2")]).toEqual([30, 45659]);
  });

  it("never keeps a value of a formula that it can't calculate", () => {
    const sheet = sheetOf("S", []);
    put(sheet, 0, 0, "=LAMBDAX(1)");
    put(sheet, 0, 1, "=1+");
    const cells = sheet.columns.map((column) => column[0]);
    for (const cell of cells) if (cell) cell.value = 42;
    const calculator = createCalculator(bookOf([sheet]));
    expect([read(calculator, sheet, "A1"), read(calculator, sheet, "B1")]).toEqual(["#NAME?", "#NAME?"]);
  });
});
