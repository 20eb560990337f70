import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

const NEEDED = [
  ["responsibleUnit", "unit"],
  ["dueDate", "due"],
] as const;

/** A3: an action has a unit that carries it out, and a due date. */
export const a3ActionIsAssigned = defineRule({
  code: "A3",
  severity: "warning",
  scope: "row",
  title: draftLabel("Actions have a unit and a due date", "សកម្មភាពមានអង្គភាព និងកាលកំណត់"),
  source: "Decisions and actions",
  templates: ["decisions"],
  replaces: ["G2 responsibleUnit", "G2 dueDate"],
  variants: ["unit", "due"],
  check(table, say) {
    const kinds = table.codes("kind");
    for (const [fieldId, variant] of NEEDED) {
      if (!table.has(fieldId)) continue;
      const blank = table.blank(fieldId);
      for (const row of table.rows) {
        if (kinds[row] === "action" && blank[row] === 1) say(row, fieldId, {}, { variant });
      }
    }
  },
});
