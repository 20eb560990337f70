import { isDay, shownDay } from "../../record/day";
import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** IN7: an input that is not closed yet came by the deadline of the Settings sheet, if there is one. */
export const in7InTime = defineRule({
  code: "IN7",
  severity: "warning",
  scope: "row",
  title: draftLabel("Inputs come in time", "ធាតុចូលមកទាន់ពេល"),
  source: "Inputs for finalising the plan; the deadline is set on the Settings sheet",
  templates: ["inputs"],
  check(table, say) {
    const { inputDeadline } = table.settings;
    if (inputDeadline === undefined || !isDay(inputDeadline)) return;
    const statuses = table.codes("status");
    const received = table.numbers("receivedOn");
    for (const row of table.rows) {
      const day = received[row] ?? NaN;
      if (day > inputDeadline && statuses[row] !== "closed")
        say(row, "receivedOn", { value: shownDay(day), deadline: shownDay(inputDeadline) });
    }
  },
});
