import { dayParts, isDay, shownDay } from "../../record/day";
import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** U3: a month that begins after the as-of date has no use yet. */
export const u3FutureMonth = defineRule({
  code: "U3",
  severity: "warning",
  scope: "row",
  title: draftLabel("A future month has no use yet", "ខែអនាគតមិនទាន់មានការប្រើប្រាស់"),
  source: "Monthly use of the nursery room; days are counted from the as-of date",
  templates: ["nurseryUse"],
  check(table, say) {
    const { asOfDate } = table.settings;
    if (!isDay(asOfDate)) return;
    const months = table.numbers("month");
    for (const row of table.rows) {
      const day = months[row] ?? NaN;
      if (!(day > asOfDate) || day - dayParts(day).day + 1 <= asOfDate) continue;
      say(row, "month", { value: shownDay(day).slice(3), asOf: shownDay(asOfDate) });
    }
  },
});
