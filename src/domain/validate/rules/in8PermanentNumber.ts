import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";
import { otherRows } from "../otherRows";

/**
 * IN8: the number of an input is permanent. One workbook can't show that somebody renumbered; it shows numbers of
 * another form and numbers that stand twice, which renumbering leaves behind. Gaps are fine.
 */
export const in8PermanentNumber = defineRule({
  code: "IN8",
  severity: "error",
  title: draftLabel("Numbers of inputs are permanent", "លេខរៀងធាតុចូលមិនផ្លាស់ប្តូរ"),
  source: "Inputs for finalising the plan: numbers are never changed and never used again",
  templates: ["inputs"],
  replaces: ["G1 inputId", "G1form inputId"],
  variants: ["form", "repeated"],
  check(table, say) {
    const keys = table.keys("inputId");
    const { field } = table.column("inputId") ?? {};
    if (field?.type !== "code" || field.pattern === undefined) return;
    const form = new RegExp(`^(?:${field.pattern})$`, "i");
    for (const row of table.rows) {
      const key = keys[row] ?? "";
      if (key === "" || form.test(key)) continue;
      const details = { value: table.textAt("inputId", row), example: field.example ?? "" };
      say(row, "inputId", details, { variant: "form" });
    }
    for (const rows of table.rowsByKey("inputId").values()) {
      if (typeof rows === "number") continue;
      for (const row of rows) {
        const details = { value: table.textAt("inputId", row), rows: otherRows(table.data, rows, row) };
        say(row, "inputId", details, { variant: "repeated" });
      }
    }
  },
});
