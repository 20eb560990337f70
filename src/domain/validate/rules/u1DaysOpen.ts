import { dayParts, lastDayOfMonth } from "../../record/day";
import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** U1: the room was not open on more days than its month has. Above 31, which no month has, G7 speaks. */
export const u1DaysOpen = defineRule({
  code: "U1",
  severity: "error",
  scope: "row",
  title: draftLabel("Days open fit the month", "ចំនួនថ្ងៃបើកមិនលើសចំនួនថ្ងៃក្នុងខែ"),
  source: "Monthly use of the nursery room",
  templates: ["nurseryUse"],
  check(table, say) {
    const months = table.numbers("month");
    const opens = table.numbers("daysOpen");
    for (const row of table.rows) {
      const month = months[row] ?? NaN;
      const open = opens[row] ?? NaN;
      if (Number.isNaN(month) || open > 31) continue;
      const days = dayParts(lastDayOfMonth(month)).day;
      if (open > days) say(row, "daysOpen", { open, days });
    }
  },
});
