import { draftLabel } from "../../schema/Label";
import { percentText } from "../cellText";
import { defineRule } from "../defineRule";
import { reportsByKey } from "../reports";

/**
 * R2: cumulative progress is not below what was reported for a period that ended before. Periods that end on the
 * same day are not compared with each other.
 */
export const r2ProgressDoesNotFall = defineRule({
  code: "R2",
  severity: "warning",
  title: draftLabel("Cumulative progress does not fall", "វឌ្ឍនភាពបង្គរមិនថយ"),
  source: "Progress of the activities",
  templates: ["progress"],
  check(table, say) {
    const progresses = table.numbers("progressPct");
    for (const reports of reportsByKey(table, "activityCode").values()) {
      // The highest progress of the last day on which a period ended, before the day looked at and on it.
      let before = NaN;
      let day = NaN;
      let highest = NaN;
      for (const { row, period } of reports) {
        const progress = progresses[row] ?? NaN;
        if (Number.isNaN(progress)) continue;
        if (period.end !== day) [before, day, highest] = [highest, period.end, NaN];
        if (progress < before)
          say(row, "progressPct", { value: percentText(progress), before: percentText(before) });
        highest = Number.isNaN(highest) ? progress : Math.max(highest, progress);
      }
    }
  },
});
