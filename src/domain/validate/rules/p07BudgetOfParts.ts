import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";
import { NO_ROW } from "../linkedRows";

/** Sums of decimals are not exact; a difference below this is none. */
const ROUNDING = 0.005;

/** P7: the budgets of the rows just below add up to no more than the parent's. */
export const p07BudgetOfParts = defineRule({
  code: "P7",
  severity: "warning",
  title: draftLabel("Parts fit the parent's budget", "ថវិកាផ្នែករងមិនលើសថវិកាមេ"),
  source: "Plan matrix",
  templates: ["plan"],
  check(table, say) {
    const parents = table.linkedRows("parentCode");
    const budgets = table.numbers("budgetAmount");
    const sums = new Map<number, number>();
    for (const row of table.rows) {
      const parent = parents[row] ?? NO_ROW;
      const budget = budgets[row] ?? NaN;
      if (parent < 0 || parent === row || Number.isNaN(budget)) continue;
      sums.set(parent, (sums.get(parent) ?? 0) + budget);
    }
    for (const [row, sum] of sums) {
      const budget = budgets[row] ?? NaN;
      if (sum > budget + ROUNDING) say(row, "budgetAmount", { sum: Math.round(sum * 100) / 100, budget });
    }
  },
});
