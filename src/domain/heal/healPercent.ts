import type { CellValue } from "../record/TableData";
import type { ColumnHints, Healing, HealStep } from "./Healing";
import { healed, refused } from "./verdicts";

/**
 * A percent without a sign: 0.5 is itself and 50 was meant as 50 %. From 1 to 2 it may be either (1.5 as 1.5 % or
 * as 150 %), and so may 0.5 and 1 where the column's other numbers count to a hundred: read like those, not sure.
 */
export function healPercent(
  value: CellValue,
  number: number,
  steps: HealStep[],
  hints: ColumnHints,
  sure = true,
): Healing {
  if (!(number >= 0 && number <= 100)) return refused(value, "percentRange");
  const isShare = number === 0 || (number <= 1 && hints.percents !== "hundred");
  if (isShare) return healed(number, steps, sure);
  steps.push({ code: "percentScale", details: { number: `${number}%` } });
  return healed(exact(number / 100), steps, sure && number >= 2);
}

/** Without the dust of binary fractions: 1.1 million is 1,100,000 and 33.3 % is 0.333. */
export const exact = (number: number): number => Number(number.toPrecision(15));
