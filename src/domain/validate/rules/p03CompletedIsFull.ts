import { draftLabel } from "../../schema/Label";
import { percentText } from "../cellText";
import { defineRule } from "../defineRule";

/** P3: completed and 100 % go together. A blank progress is G2's. */
export const p03CompletedIsFull = defineRule({
  code: "P3",
  severity: "error",
  scope: "row",
  title: draftLabel("Completed means 100 %", "បានបញ្ចប់ស្មើនឹង 100%"),
  source: "Plan matrix",
  templates: ["plan"],
  variants: ["progress", "status"],
  check(table, say) {
    const statuses = table.codes("status");
    const progresses = table.numbers("progressPct");
    for (const row of table.rows) {
      const status = statuses[row];
      const progress = progresses[row] ?? NaN;
      if (status === undefined || Number.isNaN(progress) || (status === "completed") === (progress === 1))
        continue;
      const details = { status: table.labelAt("status", row), progress: percentText(progress) };
      if (status === "completed") say(row, "progressPct", details, { variant: "progress" });
      else say(row, "status", details, { variant: "status" });
    }
  },
});
