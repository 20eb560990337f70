import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** G7: counts are whole, and numbers and amounts lie where their field allows. Women and total: see T1. */
export const g07Counts = defineRule({
  code: "G7",
  severity: "error",
  title: draftLabel("Counts and amounts make sense", "ចំនួនត្រឹមត្រូវ"),
  source: "Common rule; Cambodian reports give the total, of which women",
  variants: ["whole", "low", "high"],
  check(table, say) {
    for (const { field, numbers } of table.columns) {
      if (field.type !== "integer" && field.type !== "number" && field.type !== "money") continue;
      if (table.isSaidByOwnRule("G7", field.id)) continue;
      const min = field.type === "money" ? 0 : (field.min ?? -Infinity);
      const max = field.type === "money" ? Infinity : (field.max ?? Infinity);
      const isWhole = field.type === "integer";
      for (const row of table.rows) {
        const value = numbers[row] ?? NaN;
        if (value < min) say(row, field.id, { value, min }, { variant: "low" });
        else if (value > max) say(row, field.id, { value, max }, { variant: "high" });
        else if (isWhole && value % 1 !== 0 && !Number.isNaN(value))
          say(row, field.id, { value }, { variant: "whole" });
      }
    }
  },
});
