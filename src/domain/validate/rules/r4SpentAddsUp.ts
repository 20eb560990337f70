import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** Sums of decimals are not exact; a difference below this is none. */
const ROUNDING = 0.005;

/**
 * R4: what was spent in the periods adds up to what the plan says was spent to date. Activities without any
 * amount in their reports, or with one that cannot be read, are not compared.
 */
export const r4SpentAddsUp = defineRule({
  code: "R4",
  severity: "warning",
  scope: "row",
  title: draftLabel("Spending of the periods adds up", "ចំណាយតាមរយៈពេលស្មើនឹងចំណាយក្នុងផែនការ"),
  source: "Progress of the activities against the plan matrix",
  templates: ["plan"],
  variants: ["differs", "blank"],
  check(table, say) {
    const progress = table.other("progress");
    if (!progress || !table.has("spentAmount")) return;
    const sums = spentByActivity(progress.keys("activityCode"), progress);
    const codes = table.keys("planCode");
    const spent = table.numbers("spentAmount");
    const blank = table.blank("spentAmount");
    for (const row of table.rows) {
      const sum = sums.get(codes[row] ?? "") ?? NaN;
      if (Number.isNaN(sum)) continue;
      const rounded = Math.round(sum * 100) / 100;
      if (blank[row] === 1) {
        if (sum > ROUNDING) say(row, "spentAmount", { sum: rounded }, { variant: "blank" });
        continue;
      }
      const amount = spent[row] ?? NaN;
      if (Math.abs(amount - sum) > ROUNDING)
        say(row, "spentAmount", { sum: rounded, spent: amount }, { variant: "differs" });
    }
  },
});

/** Activity -> sum; NaN where an amount cannot be read. */
function spentByActivity(
  activities: readonly string[],
  progress: {
    readonly rows: readonly number[];
    numbers(id: string): Float64Array;
    blank(id: string): Uint8Array;
  },
): Map<string, number> {
  const amounts = progress.numbers("spentThisPeriod");
  const blank = progress.blank("spentThisPeriod");
  const sums = new Map<string, number>();
  for (const row of progress.rows) {
    const key = activities[row] ?? "";
    if (key !== "" && blank[row] !== 1) sums.set(key, (sums.get(key) ?? 0) + (amounts[row] ?? NaN));
  }
  return sums;
}
