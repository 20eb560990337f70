import { shownDay } from "../../record/day";
import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";
import { directionDue } from "../directionDue";

/** D-5: a direction that is neither completed nor cancelled is not past its due date on the as-of date. */
export const d5Overdue = defineRule({
  code: "D-5",
  severity: "warning",
  scope: "row",
  title: draftLabel("Directions are not overdue", "ទិសដៅមិនហួសកាលកំណត់"),
  source: "Five directions 2025; days are counted from the as-of date",
  templates: ["directions"],
  check(table, say) {
    const { asOfDate } = table.settings;
    const dues = table.numbers("dueDate");
    const precisions = table.codes("duePrecision");
    const statuses = table.codes("status");
    for (const row of table.rows) {
      const status = statuses[row];
      const due = directionDue(dues[row] ?? NaN, precisions[row]);
      if (!(due < asOfDate) || status === "completed" || status === "cancelled") continue;
      say(row, "dueDate", { due: shownDay(due), days: asOfDate - due });
    }
  },
});
