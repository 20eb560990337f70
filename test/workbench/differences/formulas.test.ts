import type { Scalar } from "../../../src/workbench/book/Book";
import { createEditor } from "../../../src/workbench/book/createEditor";
import { isError } from "../../../src/workbench/calc/errorValue";
import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { openBook, type Desk } from "../book/support";
import { fileWithRows } from "../files/packageOf";

/** What a formula gives in F9 of a sheet with numbers in A1:B3. */
function result(formula: string): string | number | boolean | null {
  const d = openBook();
  d.editor.addSheet("Sheet2", "api");
  d.put("A1", [
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  d.put("F9", formula);
  return plain(d.value("F9"));
}

const plain = (value: Scalar): string | number | boolean | null => (isError(value) ? value.error : value);
const values = (d: Desk, ...addresses: string[]): unknown[] =>
  addresses.map((address) => plain(d.value(address)));

describe("formulas", () => {
  it("W1 functions that the workbench does not have give #NAME?", () => {
    const formulas = [
      "=LAMBDA(x,x+1)(1)",
      "=MAP(A1:A3,ABS)",
      "=BYROW(A1:B3,SUM)",
      "=BYCOL(A1:B3,SUM)",
      "=REDUCE(0,A1:A3,SUM)",
      "=SCAN(0,A1:A3,SUM)",
      "=MAKEARRAY(2,2,SUM)",
      '=CELL("row",A1)',
      '=INFO("osversion")',
      "=SHEET()",
      '=GETPIVOTDATA("x",A1)',
      "=PIVOTBY(A1:A3,A1:A3,B1:B3,SUM)",
      '=CUBEVALUE("x","y")',
      "=DSUM(A1:B3,1,A1:B2)",
      "=NORM.DIST(1,2,3,TRUE)",
      '=CONVERT(1,"m","km")',
      '=DEC2HEX("10")',
      '=TEXTSPLIT("a b"," ")',
      "=RANDARRAY(2)",
      '=WEBSERVICE("https://example.org")',
    ];
    expect(formulas.map((formula) => [formula, result(formula)])).toEqual(
      formulas.map((formula) => [formula, "#NAME?"]),
    );
  });

  it("W2 a block across several sheets gives #REF!", () => {
    expect(result("=SUM(Sheet1:Sheet2!A1)")).toBe("#REF!");
  });

  it("W3 a reference to another workbook gives #REF!", () => {
    expect(result("=[Other.xlsx]Sheet1!A1")).toBe("#REF!");
  });

  it("W4 INDIRECT does not read R1C1 text", () => {
    expect(result('=INDIRECT("R1C1",FALSE)')).toBe("#REF!");
    expect(result('=INDIRECT("A2")')).toBe(3);
  });

  it("W5 a circle of references gives 0 without a warning", () => {
    const d = openBook();
    d.put("A1", [["=A2+1"], ["=A1+1"], ["=A1*10"]]);
    expect(values(d, "A1", "A2", "A3")).toEqual([0, 0, 0]);
  });

  it("W6 a range of table columns that loses its first or last column becomes #REF!", () => {
    const d = openBook();
    d.put("A1", [
      ["a", "b", "c"],
      [1, 2, 3],
    ]);
    const table = d.table("A1:C2", "Plan");
    d.put("F1", "=SUM(Plan[[a]:[c]])");
    expect(d.value("F1")).toBe(6);
    d.editor.deleteTableColumn(table.id, 2, "api");
    expect([d.formula("E1"), plain(d.value("E1"))]).toEqual(["=SUM(#REF!)", "#REF!"]);
  });

  it("W7 a formula that meant one cell of a range before dynamic arrays spills", async () => {
    const bytes = await fileWithRows(
      `<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="C2"><f>A1:A2*10</f><v>20</v></c></row>`,
    );
    const { book } = await openXlsx(bytes, "old.xlsx");
    const editor = createEditor(book);
    expect(editor.formula(book.activeSheet, 1, 2)).toBe("=A1:A2*10");
    expect(editor.values(book.activeSheet, { top: 1, left: 2, bottom: 2, right: 2 })).toEqual([[10], [20]]);
  });

  it("W8 numbers, dates and separators are those of American English", () => {
    const d = openBook();
    d.type("A1", "12/31/2024");
    d.type("A2", "31/12/2024");
    d.type("A3", "1,5");
    expect(values(d, "A1", "A2", "A3")).toEqual([45657, "31/12/2024", "1,5"]);
    expect(() => d.type("A4", "=SUM(1;2)")).toThrow("This is not a formula");
  });
});
