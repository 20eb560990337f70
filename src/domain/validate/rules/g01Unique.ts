import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";
import { otherRows } from "../otherRows";

/** G1: the key of a row occurs once; codes have the form that their field asks for. */
export const g01Unique = defineRule({
  code: "G1",
  severity: "error",
  title: draftLabel("Code is unique", "លេខកូដមិនស្ទួន"),
  source: "Common rule: a code names one row",
  variants: ["repeated", "form"],
  check(table, say) {
    const { template, data } = table;
    const key = template.keyField;
    if (table.has(key) && !table.isSaidByOwnRule("G1", key)) {
      for (const rows of table.rowsByKey(key).values()) {
        if (typeof rows === "number") continue;
        for (const row of rows) {
          const details = { value: table.textAt(key, row), rows: otherRows(data, rows, row) };
          say(row, key, details, { variant: "repeated" });
        }
      }
    }
    for (const { field } of table.columns) {
      if (field.type !== "code" || field.pattern === undefined || table.isSaidByOwnRule("G1form", field.id))
        continue;
      const form = new RegExp(`^(?:${field.pattern})$`, "i");
      const keys = table.keys(field.id);
      for (const row of table.rows) {
        const text = keys[row] ?? "";
        if (text === "" || form.test(text)) continue;
        const details = { value: table.textAt(field.id, row), example: field.example ?? "" };
        say(row, field.id, details, { variant: "form", severity: "warning" });
      }
    }
  },
});
