import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** Template -> fields of budget and of what was spent. */
const PAIRS: ReadonlyMap<string, readonly [budget: string, spent: string]> = new Map([
  ["plan", ["budgetAmount", "spentAmount"]],
  ["nurseryPhases", ["budget", "spent"]],
  ["trainings", ["budgetAmount", "spentAmount"]],
  ["events", ["budget", "spent"]],
]);

/** G9: no more is spent than was planned. */
export const g09Overspent = defineRule({
  code: "G9",
  severity: "warning",
  scope: "row",
  title: draftLabel("Spent is within budget", "ចំណាយមិនលើសថវិកា"),
  source: "Common rule: execution rate above 100 %",
  templates: [...PAIRS.keys()],
  check(table, say) {
    const [budgetId, spentId] = PAIRS.get(table.template.id) ?? ["", ""];
    const budgets = table.numbers(budgetId);
    const spents = table.numbers(spentId);
    for (const row of table.rows) {
      const budget = budgets[row] ?? NaN;
      const spent = spents[row] ?? NaN;
      if (spent > budget) say(row, spentId, { spent, budget });
    }
  },
});
