import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** Sums of decimals are not exact; a difference below this is none. */
const ROUNDING = 0.005;

/** E6: the costs of an event's tasks add up to no more than its budget. */
export const e6CostWithinBudget = defineRule({
  code: "E6",
  severity: "warning",
  scope: "row",
  title: draftLabel("Costs of tasks fit the budget", "ចំណាយការងារមិនលើសថវិកា"),
  source: "Tasks of an event",
  templates: ["events"],
  check(table, say) {
    const tasks = table.other("eventTasks");
    if (!tasks) return;
    const sums = new Map<string, number>();
    const events = tasks.keys("eventCode");
    const costs = tasks.numbers("cost");
    const statuses = tasks.codes("status");
    for (const row of tasks.rows) {
      const event = events[row] ?? "";
      const cost = costs[row] ?? NaN;
      if (event === "" || Number.isNaN(cost) || statuses[row] === "cancelled") continue;
      sums.set(event, (sums.get(event) ?? 0) + cost);
    }
    const codes = table.keys("eventCode");
    const budgets = table.numbers("budget");
    for (const row of table.rows) {
      const sum = sums.get(codes[row] ?? "") ?? NaN;
      const budget = budgets[row] ?? NaN;
      if (sum > budget + ROUNDING) say(row, "budget", { sum: Math.round(sum * 100) / 100, budget });
    }
  },
});
