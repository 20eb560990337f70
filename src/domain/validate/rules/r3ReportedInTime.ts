import { shownDay } from "../../record/day";
import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";
import { reportsByKey } from "../reports";

/** Days after the end of a period within which its report is due. */
const DAYS = 30;

/** R3: a report is made after its period began, and within 30 days after it ended. */
export const r3ReportedInTime = defineRule({
  code: "R3",
  severity: "error",
  title: draftLabel("Reported in time", "រាយការណ៍ទាន់ពេល"),
  source: "Progress of the activities",
  templates: ["progress"],
  variants: ["early", "late"],
  check(table, say) {
    const days = table.numbers("reportedOn");
    for (const reports of reportsByKey(table, "activityCode").values()) {
      for (const { row, period } of reports) {
        const day = days[row] ?? NaN;
        const details = { period: table.labelAt("period", row), year: period.year };
        if (day < period.start) {
          const start = shownDay(period.start);
          say(row, "reportedOn", { ...details, value: shownDay(day), start }, { variant: "early" });
        } else if (day > period.end + DAYS) {
          say(
            row,
            "reportedOn",
            { ...details, value: shownDay(day), end: shownDay(period.end), days: day - period.end },
            { variant: "late", severity: "warning" },
          );
        }
      }
    }
  },
});
