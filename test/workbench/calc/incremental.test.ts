import fc from "fast-check";
import type { Scalar, Sheet } from "../../../src/workbench/book/Book";
import { createCalculator } from "../../../src/workbench/calc/createCalculator";
import { bookOf, plain, put, sheetOf } from "./bookOf";

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
          const all = (one: typeof calculator, of: Sheet): unknown[] =>
            Array.from({ length: 6 * 26 }, (_, i) => plain(one.value(of.id, i % 6, Math.floor(i / 6))));
          expect(all(calculator, sheet)).toEqual(all(scratch, fresh));
        },
      ),
      { numRuns: 300 },
    );
  });
});
