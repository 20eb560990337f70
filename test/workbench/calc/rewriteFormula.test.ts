import fc from "fast-check";
import { offsetFormula } from "../../../src/workbench/calc/offsetFormula";
import type { ReferenceChange } from "../../../src/workbench/calc/ReferenceChange";
import { rewriteFormula } from "../../../src/workbench/calc/rewriteFormula";

const EDGE = { row: 16383, column: 1048575 };
const rows = (at: number, count: number, sheet = "S"): ReferenceChange => ({
  kind: "shift",
  sheet,
  axis: "row",
  at,
  count,
  from: 0,
  to: EDGE.row,
});
const columns = (at: number, count: number, sheet = "S"): ReferenceChange => ({
  kind: "shift",
  sheet,
  axis: "column",
  at,
  count,
  from: 0,
  to: EDGE.column,
});
const move = (toSheet: string, row: number, column: number): ReferenceChange => ({
  kind: "move",
  sheet: "S",
  area: { top: 1, left: 0, bottom: 2, right: 1 },
  toSheet,
  row,
  column,
});

type Case = [what: string, formula: string, change: ReferenceChange, expected: string];

const cases: Case[] = [
  ["a row inserted above", "=A5", rows(2, 1), "=A6"],
  ["a row inserted at the cell", "=A5+$B$5", rows(4, 2), "=A7+$B$7"],
  ["a row inserted below", "=A5", rows(5, 1), "=A5"],
  ["a row inserted inside a range", "=SUM(A2:A5)", rows(3, 2), "=SUM(A2:A7)"],
  ["a row inserted right after a range", "=SUM(A2:A5)", rows(5, 1), "=SUM(A2:A5)"],
  ["a row inserted at a range's top", "=SUM(A2:A5)", rows(1, 1), "=SUM(A3:A6)"],
  ["rows deleted above", "=A5", rows(0, -2), "=A3"],
  ["the row deleted", "=A5+1", rows(4, -1), "=#REF!+1"],
  ["rows deleted inside a range", "=SUM(A2:A9)", rows(3, -2), "=SUM(A2:A7)"],
  ["a range's top deleted", "=SUM(A2:A9)", rows(0, -3), "=SUM(A1:A6)"],
  ["a range's bottom deleted", "=SUM(A2:A9)", rows(6, -10), "=SUM(A2:A6)"],
  ["a whole range deleted", "=SUM(A2:A3,B1)", rows(1, -2), "=SUM(#REF!,B1)"],
  ["rows of another sheet", "=A5+Other!A5", rows(0, 1, "Other"), "=A5+Other!A6"],
  ["rows of a quoted sheet", "='My Sheet'!$A$5", rows(0, 1, "my sheet"), "='My Sheet'!$A$6"],
  ["a lost cell on another sheet", "=Other!A5", rows(4, -1, "Other"), "=Other!#REF!"],
  ["whole columns and rows inserted", "=SUM(A:B)+SUM(5:6)", rows(0, 1), "=SUM(A:B)+SUM(6:7)"],
  ["whole rows deleted", "=SUM(5:6)", rows(4, -1), "=SUM(5:5)"],
  ["columns inserted", "=SUM(A1:C1)+SUM(B:C)", columns(1, 1), "=SUM(A1:D1)+SUM(C:D)"],
  ["columns deleted", "=B1+C1+SUM(A:A)", columns(0, -2), "=#REF!+A1+SUM(#REF!)"],
  ["text that looks like a reference", '="A5"&A5', rows(0, 1), '="A5"&A6'],
  ["functions, numbers and names that look alike", "=LOG10(A5)+A5.x", rows(0, 1), "=LOG10(A6)+A5.x"],
  ["structured references", "=SUM(T[a])+A1", rows(0, 1), "=SUM(T[a])+A2"],
  ["spill references", "=SUM(A5#)", rows(0, 1), "=SUM(A6#)"],
  ["pushed off the sheet", "=A1048576", rows(0, 1), "=#REF!"],
  ["a range at the end of the sheet", "=SUM(A1:A1048576)", rows(3, 1), "=SUM(A1:A1048576)"],
  [
    "a block pushed down",
    "=A5+C5+SUM(A5:C5)",
    { kind: "shift", sheet: "S", axis: "row", at: 2, count: 1, from: 0, to: 1 },
    "=A6+C5+SUM(A5:C5)",
  ],
  [
    "a block pulled left",
    "=D2+D9",
    { kind: "shift", sheet: "S", axis: "column", at: 1, count: -2, from: 0, to: 4 },
    "=B2+D9",
  ],
  ["spaces and line breaks", "= sum( A5 ,\n b5 )", rows(0, 1), "= sum( A6 ,\n B6 )"],
  ["a moved cell", "=A2+A5", move("S", 9, 3), "=D10+A5"],
  ["a moved range", "=SUM(A2:B3)+SUM(A2:B4)", move("S", 9, 0), "=SUM(A10:B11)+SUM(A2:B4)"],
  ["a cell that was pasted over", "=A10", move("S", 9, 0), "=#REF!"],
  ["cells moved to another sheet", "=$A$2", move("My Sheet", 0, 0), "='My Sheet'!$A$1"],
  [
    "a sheet renamed",
    "=Old!A1+other!B2",
    { kind: "sheetRenamed", from: "old", to: "New" },
    "=New!A1+other!B2",
  ],
  [
    "a sheet that now needs quotes",
    "=Old!A1",
    { kind: "sheetRenamed", from: "Old", to: "It's 1" },
    "='It''s 1'!A1",
  ],
  ["a sheet named like a cell", "=Old!A1", { kind: "sheetRenamed", from: "Old", to: "A1" }, "='A1'!A1"],
  ["a sheet in Khmer", "=Old!A1", { kind: "sheetRenamed", from: "Old", to: "ផែនការ" }, "=ផែនការ!A1"],
  [
    "quotes no longer needed",
    "='Old one'!A1",
    { kind: "sheetRenamed", from: "Old one", to: "New" },
    "=New!A1",
  ],
  ["a sheet's name of a sheet", "=Old!Rate", { kind: "sheetRenamed", from: "Old", to: "New" }, "=New!Rate"],
  ["a deleted sheet", "=Old!$A$1+A1", { kind: "sheetDeleted", sheet: "Old" }, "=#REF!$A$1+A1"],
  [
    "a renamed table",
    "=SUM(T[a])+ROWS(t)",
    { kind: "tableRenamed", from: "T", to: "ផែនការ" },
    "=SUM(ផែនការ[a])+ROWS(ផែនការ)",
  ],
  ["a deleted table", "=SUM(T[a])+ROWS(T)", { kind: "tableDeleted", table: "T" }, "=SUM(#REF!)+ROWS(#REF!)"],
  [
    "a renamed column",
    "=T[[#This Row],[a]]+SUM(T[a])+U[a]",
    { kind: "columnsRenamed", table: "T", names: new Map([["a", "b [c]"]]) },
    "=T[[#This Row],[b '[c']]]+SUM(T[b '[c']])+U[a]",
  ],
  [
    "a renamed column in a run of columns",
    "=SUM(T[[a]:[c]])",
    { kind: "columnsRenamed", table: "T", names: new Map([["c", "d"]]) },
    "=SUM(T[[a]:[d]])",
  ],
  [
    "two columns that swap their names",
    "=T[[#This Row],[a]]-SUM(T[B])",
    {
      kind: "columnsRenamed",
      table: "T",
      names: new Map([
        ["a", "b"],
        ["b", "a"],
      ]),
    },
    "=T[[#This Row],[b]]-SUM(T[a])",
  ],
  [
    "a deleted column",
    "=T[[#This Row],[a]]+T[b]",
    { kind: "columnDeleted", table: "T", column: "a" },
    "=#REF!+T[b]",
  ],
  [
    "a renamed name",
    "=rate*2+RATE(1,2,3)",
    { kind: "nameRenamed", from: "Rate", to: "Share" },
    "=Share*2+RATE(1,2,3)",
  ],
];

describe("rewriteFormula", () => {
  it.each(cases)("%s: %s", (_, formula, change, expected) => {
    expect(rewriteFormula(formula, "S", change)).toBe(expected);
  });

  it("leaves what is not touched to the letter, even what is no formula", () => {
    for (const text of [
      "=a1+sum( b2 )",
      "=1+",
      "plain A1",
      '="unclosed',
      "=[Other.xlsx]S!A1",
      "=S:T!A1",
      "=#REF!A5",
    ]) {
      expect(rewriteFormula(text, "Elsewhere", rows(0, 1))).toBe(text);
    }
    expect(rewriteFormula("=[Other.xlsx]S!A1+S:T!A1", "S", rows(0, 1))).toBe("=[Other.xlsx]S!A1+S:T!A1");
  });
});

describe("offsetFormula", () => {
  it.each<[string, number, number, string]>([
    ["=A1", 2, 1, "=B3"],
    ["=$A1+A$1+$A$1", 2, 1, "=$A3+B$1+$A$1"],
    ["=SUM(A1:B2)", 1, 0, "=SUM(A2:B3)"],
    ["=Other!A1", 1, 1, "=Other!B2"],
    ["=A:A+1:1", 1, 1, "=B:B+2:2"],
    ["=A1", -1, 0, "=#REF!"],
    ["=Other!A1", 0, -1, "=Other!#REF!"],
    ["=SUM($A$5:A1)", 9, 0, "=SUM($A$5:A10)"],
    ['=T[a]+Name+"A1"', 3, 3, '=T[a]+Name+"A1"'],
    ["=XFD1048576", 0, 1, "=#REF!"],
  ])("%s by %i, %i", (formula, down, right, expected) => {
    expect(offsetFormula(formula, down, right)).toBe(expected);
  });
});

const reference = fc
  .record({
    left: fc.nat(40),
    top: fc.integer({ min: 1, max: 400 }),
    width: fc.nat(5),
    height: fc.nat(30),
    marks: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    sheet: fc.constantFrom("", "S!", "Other!", "'My Sheet'!"),
  })
  .map(({ left, top, width, height, marks, sheet }) => {
    const letters = (column: number): string =>
      column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(65 + column - 26)}`;
    const cell = (column: number, row: number, $column?: boolean, $row?: boolean): string =>
      `${$column ? "$" : ""}${letters(column)}${$row ? "$" : ""}${row}`;
    // Both ends marked alike: mixed marks may change places, which is right but not the same text.
    const first = cell(left, top, marks[0], marks[1]);
    return width + height === 0
      ? sheet + first
      : `${sheet}${first}:${cell(left + width, top + height, marks[0], marks[1])}`;
  });
const formulas = fc
  .array(reference, { minLength: 1, maxLength: 4 })
  .map((parts) => `=SUM(${parts.join(",")})&"A1"`);

describe("properties", () => {
  it("comes back from an offset there and back", () => {
    fc.assert(
      fc.property(formulas, fc.nat(50), fc.nat(50), (formula, down, right) => {
        expect(offsetFormula(offsetFormula(formula, down, right), -down, -right)).toBe(formula);
      }),
    );
  });

  it("comes back from inserting and deleting the same rows or columns", () => {
    fc.assert(
      fc.property(
        formulas,
        fc.boolean(),
        fc.nat(450),
        fc.integer({ min: 1, max: 9 }),
        (formula, byRow, at, count) => {
          const change = byRow ? rows : columns;
          const inserted = rewriteFormula(formula, "S", change(at, count));
          expect(rewriteFormula(inserted, "S", change(at, -count))).toBe(formula);
        },
      ),
    );
  });

  it("comes back from renaming a sheet there and back", () => {
    fc.assert(
      fc.property(formulas, fc.constantFrom("New", "It's", "A1", "ក ខ", "1st"), (formula, name) => {
        const there = rewriteFormula(formula, "S", { kind: "sheetRenamed", from: "Other", to: name });
        expect(rewriteFormula(there, "S", { kind: "sheetRenamed", from: name, to: "Other" })).toBe(formula);
      }),
    );
  });
});
