import type { Scalar } from "../../../src/workbench/book/Book";
import { createCalculator } from "../../../src/workbench/calc/createCalculator";
import { addTable, areaOf, bookOf, plain, read, sheetOf } from "./bookOf";

describe("hidden and filtered rows", () => {
  it("leaves them out of SUBTOTAL as its number says, and other subtotals too", () => {
    const sheet = sheetOf("S", [
      [1],
      [2],
      [4],
      ["=SUBTOTAL(9,A1:A3)"],
      ["=SUBTOTAL(9,A1:A4)"],
      ["=SUBTOTAL(109,A1:A4)"],
      ["=AGGREGATE(9,5,A1:A3)"],
    ]);
    sheet.rowLines[0] = { hidden: true };
    sheet.filteredRows.add(1);
    const calculator = createCalculator(bookOf([sheet]));
    expect(["A4", "A5", "A6", "A7"].map((address) => read(calculator, sheet, address))).toEqual([5, 5, 4, 4]);
  });
});

describe("evaluate and resolve", () => {
  const data = sheetOf("My Data", [["h", "=A2"], [1], [2]]);
  addTable(data, "T", "A1:A3");
  const book = bookOf([data], { Area: "='My Data'!$A$2:$A$3", Dyn: "=OFFSET('My Data'!$A$1,1,0,2)" });
  const calculator = createCalculator(book);
  const id = data.id;

  it("evaluates as if in a cell", () => {
    expect(calculator.evaluate("=ROW()", id, 4, 0)).toBe(5);
    expect(calculator.evaluate("=T[[#This Row],[h]]", id, 2, 3)).toBe(2);
    expect(calculator.evaluate("=T[h]", id, 0, 5)).toEqual([[1], [2]]);
    expect(plain(calculator.evaluate("=(", id, 0, 0) as Scalar)).toBe("#NAME?");
  });

  it.each<[string, string | undefined]>([
    ["='My Data'!$A$1:$B$2", "A1:B2"],
    ["=A1", "A1"],
    ["=Area", "A2:A3"],
    ["=Dyn", "A2:A3"],
    ["=T", "A2:A3"],
    ["=T[#All]", "A1:A3"],
    ["=INDEX(A1:B3,2,1)", "A2"],
    ["=A1+1", undefined],
    ["=#REF!", undefined],
    ["=Gone!A1", undefined],
    ["=(A1,B2)", undefined],
    ['="A1"', undefined],
  ])("resolves %s", (formula, expected) => {
    expect(calculator.resolve(formula, id, 9, 9)).toEqual(expected && { sheet: id, area: areaOf(expected) });
  });

  it("reads relative references in names from the cell that uses them", () => {
    const sheet = sheetOf("S", [
      [1, "=Left"],
      [2, "=Left"],
    ]);
    const relative = createCalculator(bookOf([sheet], { Left: "=S!XFD1" }));
    expect([read(relative, sheet, "B1"), read(relative, sheet, "B2")]).toEqual([1, 2]);
  });
});
