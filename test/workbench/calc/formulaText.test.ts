import { Refusal } from "../../../src/workbench/book/Editor";
import { errorValue, isError } from "../../../src/workbench/calc/errorValue";
import { normalizeFormula } from "../../../src/workbench/calc/normalizeFormula";
import { fromStored, toStored } from "../../../src/workbench/calc/storedFormula";
import { addTable, sheetOf } from "./bookOf";

const sheet = sheetOf("S", [["Name", "A [x] #1", "ថវិកា", "x y"]]);
const table = addTable(sheet, "Plan", "A1:D4");

describe("normalizeFormula", () => {
  it.each([
    ["=sum(a1:b2)", "=SUM(A1:B2)"],
    ["=sum (a1)", "=SUM(A1)"],
    ["=if(true,$a$1,'my sheet'!b2)", "=IF(TRUE,$A$1,'my sheet'!B2)"],
    ["=[@Name]", "=Plan[[#This Row],[Name]]"],
    ["=[@name]&[name]", "=Plan[[#This Row],[Name]]&Plan[Name]"],
    ["=[@[x y]]*2", "=Plan[[#This Row],[x y]]*2"],
    ["=SUM([ថវិកា])", "=SUM(Plan[ថវិកា])"],
    ["=[@[A '[x'] '#1]]", "=Plan[[#This Row],[A '[x'] '#1]]"],
    ["=plan[@Name]", "=plan[[#This Row],[Name]]"],
    ["=Plan[[#Totals],[Name]]", "=Plan[[#Totals],[Name]]"],
    ["=unknownfunction(1)", "=UNKNOWNFUNCTION(1)"],
    ['="a ""b"" sum(a1)"', '="a ""b"" sum(a1)"'],
    ["=LET(x,1,x+1)", "=LET(x,1,x+1)"],
    ["=A1:A3 A2:B2", "=A1:A3 A2:B2"],
    ["=-1", "=-1"],
  ])("%s", (typed, kept) => {
    expect(normalizeFormula(typed, "S", table)).toBe(kept);
  });

  it.each([
    "=1+",
    "=SUM(1",
    "=)",
    '="open',
    "=1 2",
    "=SUM(1 2)",
    "=ROUND(1)",
    "=IF()",
    "=A1 B1(",
    "text",
    "=",
    "=[@Nope]",
    "={1,A1}",
  ])("refuses %s", (typed) => {
    const attempt = (): string => normalizeFormula(typed, "S", table);
    expect(attempt).toThrow(Refusal);
    expect(attempt).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
  });

  it("refuses [@x] outside a table", () => {
    expect(() => normalizeFormula("=[@Name]", "S", undefined)).toThrow(Refusal);
  });

  it("refuses more than 8,192 characters", () => {
    const formula = (length: number): string => `=${'"x"&'.repeat(10)}"${"y".repeat(length - 43)}"`;
    expect(formula(8192)).toHaveLength(8192);
    expect(normalizeFormula(formula(8192), "S", undefined)).toHaveLength(8192);
    expect(() => normalizeFormula(formula(8193), "S", undefined)).toThrow(
      expect.objectContaining({ code: "FormulaLengthExceedsLimit" }),
    );
  });
});

describe("formulas as files store them", () => {
  it.each([
    ['=TEXTJOIN(",",TRUE,A1)', '=_xlfn.TEXTJOIN(",",TRUE,A1)'],
    ["=FILTER(A1:A3,A1:A3>0)", "=_xlfn._xlws.FILTER(A1:A3,A1:A3>0)"],
    ["=SORT(UNIQUE(T[a]))", "=_xlfn._xlws.SORT(_xlfn.UNIQUE(T[a]))"],
    ["=LET(x,1,y,x+A1,SUM(x,y))", "=_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+A1,SUM(_xlpm.x,_xlpm.y))"],
    ["=SUM(A1#)", "=SUM(_xlfn.ANCHORARRAY(A1))"],
    ["=@A1:A3", "=_xlfn.SINGLE(A1:A3)"],
    ["=@INDEX(A1:B2,1,1)+1", "=_xlfn.SINGLE(INDEX(A1:B2,1,1))+1"],
    ["=STDEV.S(A1:A3)", "=_xlfn.STDEV.S(A1:A3)"],
    ["=NETWORKDAYS.INTL(A1,A2)", "=NETWORKDAYS.INTL(A1,A2)"],
    ['=COUNTIFS(T[[#This Row],[a]],"FILTER(x)")', '=COUNTIFS(T[[#This Row],[a]],"FILTER(x)")'],
    ["SUM(A1)", "SUM(A1)"],
    ["IFS(A1,1)", "_xlfn.IFS(A1,1)"],
  ])("%s there and back", (shown, stored) => {
    expect(toStored(shown)).toBe(stored);
    expect(fromStored(stored)).toBe(shown);
  });

  it("writes [@x] in full both ways", () => {
    expect(toStored("=T[@a]*T[@[x y]]")).toBe("=T[[#This Row],[a]]*T[[#This Row],[x y]]");
    expect(fromStored("=T[@a]")).toBe("=T[[#This Row],[a]]");
  });
});

describe("error values", () => {
  it("are one frozen object a code", () => {
    expect(errorValue("#N/A")).toBe(errorValue("#N/A"));
    expect(Object.isFrozen(errorValue("#REF!"))).toBe(true);
    expect([isError(errorValue("#REF!")), isError("#REF!"), isError(null), isError(0)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
