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
    for (const { field, codes, choices } of table.columns) {
      if (field.type !== "unit" || !choices?.hasRetired) continue;
      const isRetired = new Map<string, boolean>();
      for (const row of table.rows) {
        const code = codes[row];
        if (code === undefined) continue;
        let retired = isRetired.get(code);
        if (retired === undefined) {
          retired = choices.resolve(code)?.active === false;
          isRetired.set(code, retired);
        }
        if (retired) say(row, field.id, { value: table.labelAt(field.id, row) });
      }
    }
  },
});
