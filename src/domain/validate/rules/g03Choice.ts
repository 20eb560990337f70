import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/**
 * G3: a choice is one of its list, by code or label in either language. Retired choices stay valid. A choice that
 * stands under the label that it had before users reworded the list is told apart: counts go by the label.
 */
export const g03Choice = defineRule({
  code: "G3",
  severity: "error",
  scope: "row",
  title: draftLabel("Choices are in their list", "ជម្រើសមានក្នុងបញ្ជី"),
  source: "Common rule",
  variants: ["unknown", "near", "renamed", "removed"],
  check(table, say) {
    for (const column of table.columns) {
      const { field, misreads, choices } = column;
      if (!choices) continue;
      const isSaid = table.isSaidByOwnRule("G3", field.id);
      for (const { kind, row } of misreads) {
        if (kind !== "notAChoice" && kind !== "formerChoice") continue;
        if (kind === "notAChoice" && isSaid) continue;
        const value = table.textAt(field.id, row);
        if (kind === "formerChoice") {
          say(row, field.id, { value, near: table.labelAt(field.id, row) }, { variant: "renamed" });
          continue;
        }
        if (choices.isRemoved(value)) {
          say(row, field.id, { value }, { variant: "removed" });
          continue;
        }
        const near = column.near(value);
        if (near) say(row, field.id, { value, near: near.label }, { variant: "near" });
        else say(row, field.id, { value }, { variant: "unknown" });
      }
    }
  },
});
