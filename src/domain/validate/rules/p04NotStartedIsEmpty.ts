import { draftLabel } from "../../schema/Label";
import { percentText } from "../cellText";
import { defineRule } from "../defineRule";

/** P4: what has not started has no progress, and nothing was spent on it. */
export const p04NotStartedIsEmpty = defineRule({
  code: "P4",
  severity: "warning",
  scope: "row",
  title: draftLabel("Not started means nothing done", "មិនទាន់ចាប់ផ្តើម មានន័យថាមិនទាន់មានវឌ្ឍនភាព"),
  source: "Plan matrix",
  templates: ["plan"],
  variants: ["progress", "spent"],
  check(table, say) {
    const statuses = table.codes("status");
    const progresses = table.numbers("progressPct");
    const spents = table.numbers("spentAmount");
    for (const row of table.rows) {
      if (statuses[row] !== "notStarted") continue;
      const progress = progresses[row] ?? NaN;
      const spent = spents[row] ?? NaN;
      if (!(progress > 0 || spent > 0)) continue;
      const status = table.labelAt("status", row);
      if (progress > 0)
        say(row, "status", { status, progress: percentText(progress) }, { variant: "progress" });
      if (spent > 0) say(row, "status", { status, spent }, { variant: "spent" });
    }
  },
});
