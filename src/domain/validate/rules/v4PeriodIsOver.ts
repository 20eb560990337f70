import { isDay, shownDay } from "../../record/day";
import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";
import { reportsByKey } from "../reports";

/** V4: a value is reported once its period is over on the as-of date. */
export const v4PeriodIsOver = defineRule({
  code: "V4",
  severity: "warning",
  title: draftLabel("The period is over", "រយៈពេលបានបញ្ចប់"),
  source: "Values of the indicators; days are counted from the as-of date",
  templates: ["indicatorValues"],
  check(table, say) {
    const { asOfDate } = table.settings;
    if (!isDay(asOfDate)) return;
    const noValue = table.blank("valueTotal");
    for (const reports of reportsByKey(table, "indicatorCode").values()) {
      for (const { row, period } of reports) {
        if (!(period.end > asOfDate) || noValue[row] === 1) continue;
        const details = {
          value: table.labelAt("period", row),
          end: shownDay(period.end),
          asOf: shownDay(asOfDate),
        };
        say(row, "period", details);
      }
    }
  },
});
