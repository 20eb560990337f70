import { dayParts, isDay } from "../../record/day";
import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";
import { lastEndedPeriod, periodCode, type ReportPeriod } from "../reportPeriod";
import { periodLabel, reportsByKey } from "../reports";

/**
 * R5: an activity in progress has a report on the last period that was over on the as-of date, or on a later one.
 * Periods are of the kind that the activity was reported in last, quarters where it never was. Silent while the
 * table of reports is new, and for periods before the activity or the plan began.
 */
export const r5LastPeriodReported = defineRule({
  code: "R5",
  severity: "warning",
  scope: "row",
  title: draftLabel("Work in progress is reported", "ការងារកំពុងអនុវត្តមានរបាយការណ៍"),
  source: "Progress of the activities; days are counted from the as-of date",
  templates: ["plan"],
  check(table, say) {
    const progress = table.other("progress");
    const { asOfDate, planStart } = table.settings;
    const known = ["activityCode", "year", "period"].every((fieldId) => progress?.has(fieldId));
    if (!progress || !known || progress.rows.length === 0 || !isDay(asOfDate)) return;
    const { year } = dayParts(asOfDate);
    const lastOf = new Map<string, ReportPeriod | undefined>(
      (["Q", "S", "Y"] as const).map((kind) => [kind, lastEndedPeriod(kind, asOfDate, year)]),
    );
    const reports = reportsByKey(progress, "activityCode");
    const codes = table.keys("planCode");
    const levels = table.codes("level");
    const statuses = table.codes("status");
    const starts = table.numbers("startDate");
    for (const row of table.rows) {
      const code = codes[row] ?? "";
      if (code === "" || statuses[row] !== "inProgress" || levels[row] !== "activity") continue;
      const own = reports.get(code)?.at(-1)?.period;
      const last = lastOf.get(own?.kind ?? "Q");
      if (!last || last.end < planStart || (starts[row] ?? NaN) > last.end) continue;
      if (own && own.end >= last.end) continue;
      const details = {
        value: table.textAt("planCode", row),
        period: periodLabel(progress, periodCode(last.kind, last.number)),
        year: last.year,
        sheet: progress.template.sheetName,
      };
      say(row, "planCode", details);
    }
  },
});
