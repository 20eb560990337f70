import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** Rows named in a message; the others are only counted. */
const NAMED = 5;

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
          const others = rows.slice(0, NAMED + 1).filter((other) => other !== row);
          const named = others.slice(0, NAMED).map((other) => String(data.top + other + 2));
          if (rows.length > NAMED + 1) named.push("…");
          say(row, key, { value: table.textAt(key, row), rows: named }, { variant: "repeated" });
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
