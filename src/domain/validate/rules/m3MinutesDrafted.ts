import { shownDay } from "../../record/day";
import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** Days that a meeting's minutes may take until there is a draft. */
const DAYS = 7;

/** M3: a meeting that is more than seven days past has at least draft minutes. */
export const m3MinutesDrafted = defineRule({
  code: "M3",
  severity: "warning",
  scope: "row",
  title: draftLabel("Minutes are drafted in a week", "កំណត់ហេតុមានសេចក្តីព្រាងក្នុងមួយសប្តាហ៍"),
  source: "Meetings; days are counted from the as-of date",
  templates: ["meetings"],
  check(table, say) {
    if (!table.has("minutesStatus")) return;
    const { asOfDate } = table.settings;
    const dates = table.numbers("date");
    const minutes = table.codes("minutesStatus");
    const blank = table.blank("minutesStatus");
    for (const row of table.rows) {
      const date = dates[row] ?? NaN;
      if (!(asOfDate - date > DAYS) || !(minutes[row] === "none" || blank[row] === 1)) continue;
      say(row, "minutesStatus", { date: shownDay(date), days: asOfDate - date });
    }
  },
});
