import { draftLabel } from "../../schema/Label";
import { percentText } from "../cellText";
import { defineRule } from "../defineRule";

/** G11: numbers are numbers. Text and Khmer digits that mean one number could be converted; other text is wrong. */
export const g11Numbers = defineRule({
  code: "G11",
  severity: "warning",
  scope: "row",
  title: draftLabel("Numbers are numbers", "លេខត្រឹមត្រូវ"),
  source: "Common rule: Khmer digits and numbers kept as text do not add up",
  variants: ["text", "notANumber"],
  check(table, say) {
    for (const { field, misreads } of table.columns) {
      for (const misread of misreads) {
        const { kind, row } = misread;
        if (kind !== "textNumber" && kind !== "notANumber") continue;
        const value = table.textAt(field.id, row);
        if (kind === "textNumber") {
          const number = field.type === "percent" ? percentText(misread.number) : misread.number;
          say(row, field.id, { value, number }, { variant: "text" });
        } else say(row, field.id, { value }, { variant: "notANumber", severity: "error" });
      }
    }
  },
});
