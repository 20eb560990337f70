import { shownDay } from "../../record/day";
import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** IN4: an input is decided on after it came, or on the same day. */
export const in4DecidedAfterReceived = defineRule({
  code: "IN4",
  severity: "error",
  scope: "row",
  title: draftLabel("Decided after it came", "សម្រេចក្រោយពេលទទួល"),
  source: "Inputs for finalising the plan",
  templates: ["inputs"],
  check(table, say) {
    const received = table.numbers("receivedOn");
    const decided = table.numbers("decidedOn");
    for (const row of table.rows) {
      const from = received[row] ?? NaN;
      const day = decided[row] ?? NaN;
      if (day < from) say(row, "decidedOn", { value: shownDay(day), received: shownDay(from) });
    }
  },
});
