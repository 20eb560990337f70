import { shownDay } from "../../record/day";
import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";
import { directionDue } from "../directionDue";

/** D-4: a direction is not due before it was given. */
export const d4GivenBeforeDue = defineRule({
  code: "D-4",
  severity: "error",
  scope: "row",
  title: draftLabel("Due date is not before the day given", "កាលកំណត់មិនមុនថ្ងៃដាក់ទិសដៅ"),
  source: "Five directions 2025",
  templates: ["directions"],
  check(table, say) {
    const givens = table.numbers("givenOn");
    const dues = table.numbers("dueDate");
    const precisions = table.codes("duePrecision");
    for (const row of table.rows) {
      const given = givens[row] ?? NaN;
      const due = directionDue(dues[row] ?? NaN, precisions[row]);
      if (due < given) say(row, "dueDate", { due: shownDay(due), given: shownDay(given) });
    }
  },
});
