import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** I2: percents of several periods are not summed. */
export const i2PercentNotSummed = defineRule({
  code: "I2",
  severity: "warning",
  scope: "row",
  title: draftLabel("Percents are not summed", "ភាគរយមិនត្រូវបូកបញ្ចូលគ្នា"),
  source: "Indicators",
  templates: ["indicators"],
  check(table, say) {
    const units = table.codes("unit");
    const ways = table.codes("aggregation");
    for (const row of table.rows) {
      if (units[row] === "percent" && ways[row] === "sum")
        say(row, "aggregation", {
          unit: table.labelAt("unit", row),
          value: table.labelAt("aggregation", row),
        });
    }
  },
});
