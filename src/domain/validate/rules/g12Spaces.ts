import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** G12: no spaces that nobody sees, since they make equal words different. Numbers and days have rules of their own. */
export const g12Spaces = defineRule({
  code: "G12",
  severity: "warning",
  scope: "row",
  title: draftLabel("No stray spaces", "គ្មានដកឃ្លាលើស"),
  source: "Common rule",
  check(table, say) {
    for (const { field, strays } of table.columns) {
      for (const row of strays) {
        if (table.isFilled(row)) say(row, field.id, { value: table.textAt(field.id, row) });
      }
    }
  },
});
