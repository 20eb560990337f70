import fc from "fast-check";
import type { CellValue } from "../../../src/domain/record/TableData";
import type { Matrix } from "../../../src/domain/summarize/Summary";
import { summaries } from "../../../src/domain/summarize/summaries";
import { sheetEn } from "../../../src/text/sheet.en";
import { shippedLists } from "../sheet/smallTemplate";
import { makeTable, makeWorkbook } from "./makeWorkbook";

const junk = fc.constantFrom<CellValue>(null, "", " ", "text", "12", true, "#N/A", "បានបញ្ចប់", "*", "?");
const labelsOf = (list: string) =>
  fc.oneof(fc.constantFrom(...(shippedLists.get(list) ?? []).map(({ label }) => label.en)), junk);
const whole = fc.oneof(fc.integer({ min: 0, max: 100 }), junk);

const number = (value: CellValue | undefined): number => (typeof value === "number" ? value : 0);

/** Every column of the given places: its rows with the rest make the total. */
function expectSums(matrix: Matrix | undefined, columns: readonly number[]): void {
  const [, ...rows] = matrix?.cells ?? [];
  const total = rows.pop();
  for (const column of columns) {
    const sum = rows.reduce((all, row) => all + number(row[column]), 0);
    expect(sum).toBeCloseTo(number(total?.[column]), 6);
  }
}

describe("S1 totals equal the sum of their parts, whatever the tables hold", () => {
  it("progress by unit", () => {
    const row = fc.record({
      planCode: fc.oneof(fc.constant("SO1.ST1.OP1.A01"), junk),
      level: labelsOf("level"),
      responsibleUnit: labelsOf("units"),
      status: labelsOf("status"),
      progressPct: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), junk),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const [matrix] =
          summaries
            .find((one) => one.id === "progressByUnit")
            ?.compute(makeWorkbook([makeTable("plan", rows)]), sheetEn) ?? [];
        expectSums(matrix, [1, 2, 3, 4, 5, 6, 7, 8]);
        for (const line of matrix?.cells.slice(1) ?? []) {
          expect(line.slice(1, 7).reduce<number>((sum, cell) => sum + number(cell), 0)).toBe(line[7]);
        }
        const counted = rows.filter(
          ({ planCode, level }) => planCode !== null && planCode !== "" && level === "Activity",
        );
        expect(matrix?.cells.at(-1)?.[7]).toBe(counted.length);
      }),
    );
  });

  it("training: total = women + men + not reported, in every row", () => {
    const row = fc.record({
      trainingCode: fc.oneof(fc.constant("T-2025-01"), junk),
      startDate: fc.oneof(fc.integer({ min: 45500, max: 46200 }), junk),
      plannedTotal: whole,
      plannedWomen: whole,
      actualTotal: whole,
      actualWomen: whole,
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const [matrix] =
          summaries
            .find((one) => one.id === "trainingBySexAndQuarter")
            ?.compute(makeWorkbook([makeTable("trainings", rows)]), sheetEn) ?? [];
        expectSums(matrix, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
        for (const line of matrix?.cells.slice(1) ?? []) {
          expect(number(line[3]) + number(line[4]) + number(line[5])).toBe(line[2]);
          expect(number(line[7]) + number(line[8]) + number(line[9])).toBe(line[6]);
        }
      }),
    );
  });

  it("nursery: both tables have the same totals", () => {
    const row = fc.record({
      itemId: fc.oneof(fc.constant("N-01"), junk),
      category: labelsOf("nurseryCategory"),
      importance: labelsOf("importance"),
      available: labelsOf("available"),
      gapCost: whole,
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const workbook = makeWorkbook([makeTable("nurseryChecklist", rows), makeTable("nurseryPhases", [])]);
        const [importance, category] =
          summaries.find((one) => one.id === "nurseryReadiness")?.compute(workbook, sheetEn) ?? [];
        expectSums(importance, [1, 2, 3, 4, 5, 6, 8]);
        expectSums(category, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13]);
        expect(importance?.cells.at(-1)?.slice(1, 7)).toEqual(category?.cells.at(-1)?.slice(1, 7));
      }),
    );
  });
});
