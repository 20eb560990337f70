import { isDay, shownDay } from "../../record/day";
import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** M1: minutes are approved only of a meeting that was held by the as-of date. */
export const m1ApprovedIsPast = defineRule({
  code: "M1",
  severity: "error",
  scope: "row",
  title: draftLabel("Approved minutes are of a meeting held", "កំណត់ហេតុបានអនុម័តជារបស់កិច្ចប្រជុំដែលបានធ្វើ"),
  source: "Meetings; days are counted from the as-of date",
  templates: ["meetings"],
  check(table, say) {
    const { asOfDate } = table.settings;
    if (!isDay(asOfDate)) return;
    const dates = table.numbers("date");
    const minutes = table.codes("minutesStatus");
    for (const row of table.rows) {
      const date = dates[row] ?? NaN;
      if (minutes[row] !== "approved" || !(date > asOfDate)) continue;
      const details = { minutes: table.labelAt("minutesStatus", row), date: shownDay(date) };
      say(row, "minutesStatus", { ...details, asOf: shownDay(asOfDate) });
    }
  },
});
