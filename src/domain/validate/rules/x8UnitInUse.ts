import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** X8: units that the Units sheet marks as not in use are not used. Old rows stay valid: it is only worth a look. */
export const x8UnitInUse = defineRule({
  code: "X8",
  severity: "warning",
  scope: "row",
  title: draftLabel("Units are in use", "អង្គភាពនៅប្រើ"),
  source: "Cross-table check of all tables and Units",
  check(table, say) {
    for (const { field, misreads } of table.columns) {
      if (field.type !== "unit") continue;
      for (const { kind, row } of misreads) {
        if (kind === "retiredChoice") say(row, field.id, { value: table.labelAt(field.id, row) });
      }
    }
  },
});
