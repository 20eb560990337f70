import { draftLabel } from "../../schema/Label";
import { TARGET_FIELDS } from "../../schema/templates/indicatorTargetFields";
import { defineRule } from "../defineRule";

/** I3: each target is on the wanted side of the one before it, or equal; blank years are passed over. */
export const i3TargetsFollowTrend = defineRule({
  code: "I3",
  severity: "warning",
  scope: "row",
  title: draftLabel("Targets follow the wanted trend", "ចំណុចដៅស្របតាមនិន្នាការចង់បាន"),
  source: "Indicators",
  templates: ["indicators"],
  check(table, say) {
    const trends = table.codes("direction");
    const targets = TARGET_FIELDS.map((fieldId) => ({ fieldId, numbers: table.numbers(fieldId) }));
    for (const row of table.rows) {
      const sign = trends[row] === "up" ? 1 : trends[row] === "down" ? -1 : 0;
      if (sign === 0) continue;
      let before = NaN;
      for (const { fieldId, numbers } of targets) {
        const value = numbers[row] ?? NaN;
        if ((value - before) * sign < 0)
          say(row, fieldId, { value, before, trend: table.labelAt("direction", row) });
        if (!Number.isNaN(value)) before = value;
      }
    }
  },
});
