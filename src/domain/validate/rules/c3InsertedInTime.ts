import { shownDay } from "../../record/day";
import { draftLabel } from "../../schema/Label";
import { isAccepted } from "../acceptedDecision";
import type { CheckedTable } from "../CheckedTable";
import { defineRule } from "../defineRule";
import { directionDue } from "../directionDue";

/** C3: accepted text is in the plan before direction 4 (final inputs) is nearly due. Silent where D4 has no due date. */
export const c3InsertedInTime = defineRule({
  code: "C3",
  severity: "warning",
  scope: "row",
  title: draftLabel("Accepted text is inserted in time", "ខ្លឹមសារយល់ព្រមត្រូវបញ្ចូលទាន់ពេល"),
  source: "Care Economy review against direction 4; due soon is set on the Settings sheet",
  templates: ["careReview"],
  check(table, say) {
    if (!table.has("insertedInVersion")) return;
    const due = dueOfFinalInputs(table.other("directions"));
    const { asOfDate, dueSoonDays } = table.settings;
    if (!(due - asOfDate <= dueSoonDays)) return;
    const decisions = table.codes("decision");
    const notInserted = table.blank("insertedInVersion");
    for (const row of table.rows) {
      if (isAccepted(decisions[row]) && notInserted[row] === 1)
        say(row, "insertedInVersion", { decision: table.labelAt("decision", row), due: shownDay(due) });
    }
  },
});

/** The day by which direction 4 is due while it is still open; NaN where there is none. */
function dueOfFinalInputs(directions: CheckedTable | undefined): number {
  const row = directions?.rowsByKey("directionCode").get("d4");
  if (!directions || typeof row !== "number") return NaN;
  const status = directions.codes("status")[row];
  if (status === "completed" || status === "cancelled") return NaN;
  return directionDue(directions.numbers("dueDate")[row] ?? NaN, directions.codes("duePrecision")[row]);
}
