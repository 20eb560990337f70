import { shownDay } from "../../record/day";
import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** P5: work whose start has passed on the as-of date has started. */
export const p05StartPassed = defineRule({
  code: "P5",
  severity: "warning",
  scope: "row",
  title: draftLabel("Work starts on time", "ការងារចាប់ផ្តើមទាន់ពេល"),
  source: "Plan matrix; days are counted from the as-of date",
  templates: ["plan"],
  check(table, say) {
    const { asOfDate } = table.settings;
    const statuses = table.codes("status");
    const starts = table.numbers("startDate");
    for (const row of table.rows) {
      const start = starts[row] ?? NaN;
      if (statuses[row] !== "notStarted" || !(start < asOfDate)) continue;
      const details = {
        start: shownDay(start),
        days: asOfDate - start,
        status: table.labelAt("status", row),
      };
      say(row, "status", details);
    }
  },
});
