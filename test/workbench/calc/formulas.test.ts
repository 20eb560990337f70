import type { Book } from "../../../src/workbench/book/Book";
import { createCalculator } from "../../../src/workbench/calc/createCalculator";
import { addTable, bookOf, plain, sheetOf } from "./bookOf";
import * as cases from "./formulaCases";
import * as lookups from "./lookupCases";
import * as texts from "./textAndDateCases";

/** Figures, texts, dates, a workbook table with totals and one in Khmer. */
function sampleBook(): Book {
  const data = sheetOf("Data", [
    ["Amount", "Kind", "Text", "Mixed", "=A2*2", "=1/0", 0, "Day"],
    [10, "x", "abc", true, null, null, null, 45306],
    [20, "y", '=""', "3", null, null, null, 45672],
    [30, "x", "a*", 3, null, null, null, 45900],
    [40, "z", "b", null, null, null, null, 46023],
  ]);
  const its = sheetOf("It's", [[3], [4]]);
  const tables = sheetOf("Tables", [
    ["Name", "End", "Budget", "A [x] #1", null, "ក្រសួង", "ថវិកា"],
    ["a", 45672, 200, "ok", null, "កិច្ចការនារី", 10],
    ["b", 45900, 500, "ok", null, "អប់រំ", 20],
    ["c", 46023, 800, "no"],
    ["Total", null, "=SUBTOTAL(109,Plan[Budget])"],
  ]);
  addTable(tables, "Plan", "A1:D5", true);
  addTable(tables, "ផែនការ", "F1:G3");
  return bookOf([data, its, tables], {
    Rate: "=0.1",
    Amounts: "=Data!$A$2:$A$5",
    ចំនួន: "=Data!$A$2:$A$5",
    Twice: "=Data!$A$2*2",
    "Data!Local": "=5",
    Circle1: "=Circle2",
    Circle2: "=Circle1",
  });
}

const round = (value: cases.Expected): cases.Expected =>
  typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(14)) : value;

const groups: Record<string, cases.FormulaCase[]> = {
  operators: cases.operatorCases,
  mathematics: cases.mathCases,
  statistics: cases.statisticalCases,
  logic: cases.logicalCases,
  text: texts.textCases,
  dates: texts.dateCases,
  information: texts.informationCases,
  "arrays and lookups": lookups.arrayCases,
  references: lookups.referenceCases,
  criteria: lookups.criteriaCases,
  tables: lookups.tableCases,
  "what is not known": lookups.unknownCases,
};

describe.each(Object.entries(groups))("formulas: %s", (_, list) => {
  const calculator = createCalculator(sampleBook(), { today: () => 45996.75 });

  it.each(list)("%s", (formula, expected) => {
    const result = calculator.evaluate(formula, "id-Data", 30, 20);
    if (Array.isArray(result)) {
      const rows = Array.isArray(expected) ? expected.map((row) => row.map(round)) : expected;
      expect(result.map((row) => row.map((value) => round(plain(value))))).toEqual(rows);
    } else expect(round(plain(result))).toEqual(Array.isArray(expected) ? expected : round(expected));
  });
});
