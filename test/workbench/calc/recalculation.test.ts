import fc from "fast-check";
import type { Scalar, Sheet } from "../../../src/workbench/book/Book";
import { createCalculator } from "../../../src/workbench/calc/createCalculator";
import { addTable, areaOf, bookOf, edit, plain, put, read, sheetOf } from "./bookOf";

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

describe("incremental recalculation", () => {
  const cell = fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.constantFrom<Scalar>("a", "B", "", true, null),
    fc.constantFrom(
      "=A1+1",
      "=SUM(A1:A6)",
      "=COUNTIF(A:A,B2)",
      '=COUNTIFS(A1:A6,">0",B1:B6,"<>a")',
      "=SUMIF(B1:B6,A1,A1:A6)",
      "=IF(A2>0,B3,C4)",
      "=MATCH(1,A1:A12,0)",
      "=XLOOKUP(B1,A1:A6,B1:B6,0)",
      "=SORT(A1:A3)",
      "=INDEX(A1:C6,2,1)",
      "=OFFSET(A1,1,0)",
      "=B2&A3",
      "=SUM(C1#)",
    ),
  );
  const place = fc.record({ row: fc.nat(5), column: fc.nat(4) });

  it("gives what calculating from scratch gives, but for circles and blocked arrays", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(place, cell), { minLength: 1, maxLength: 25 }),
        fc.array(place),
        (edits, looks) => {
          const sheet = sheetOf("S");
          const calculator = createCalculator(bookOf([sheet]));
          edits.forEach(([{ row, column }, content], i) => {
            // Formulas read only columns to their left, so that no edit makes a circle.
            const formula = typeof content === "string" && content.startsWith("=");
            const to = formula ? column + 5 + row * 3 : column % 3;
            put(sheet, formula ? 0 : row, to, content);
            calculator.changed(sheet.id, {
              top: formula ? 0 : row,
              bottom: formula ? 0 : row,
              left: to,
              right: to,
            });
            const look = looks[i % Math.max(1, looks.length)];
            if (look) calculator.value(sheet.id, look.row, look.column + 5);
          });
          const fresh = sheetOf("S");
          sheet.columns.forEach((column, c) =>
            column.forEach((one, row) => {
              if (one && !one.spilledFrom) put(fresh, row, c, one.formula ?? one.value);
            }),
          );
          const scratch = createCalculator(bookOf([fresh]));
          for (let row = 0; row < 6; row++) {
            for (let c = 0; c < 26; c++) {
              expect(plain(calculator.value(sheet.id, row, c))).toEqual(
                plain(scratch.value(fresh.id, row, c)),
              );
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
