import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** X9: money is planned in one table: a course has no budget of its own where its activity in the plan has one. */
export const x9BudgetOnce = defineRule({
  code: "X9",
  severity: "warning",
  scope: "row",
  title: draftLabel("A budget is counted once", "ថវិការាប់តែម្តង"),
  source: "Cross-table check of plan and trainings",
  templates: ["trainings"],
  check(table, say) {
    const plan = table.other("plan");
    if (!plan) return;
    const byCode = plan.rowsByKey("planCode");
    const planned = plan.numbers("budgetAmount");
    const codes = table.keys("planCode");
    const budgets = table.numbers("budgetAmount");
    for (const row of table.rows) {
      const budget = budgets[row] ?? NaN;
      const found = byCode.get(codes[row] ?? "");
      const other = (typeof found === "number" ? planned[found] : NaN) ?? NaN;
      if (!(budget > 0 && other > 0)) continue;
      say(row, "budgetAmount", { budget, other, code: table.textAt("planCode", row) });
    }
  },
});
