import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";
import { periodCode } from "../reportPeriod";
import { periodLabel, reportsByKey } from "../reports";

/** V3: no quarter or semester is missing before one that was reported. */
export const v3NoGap = defineRule({
  code: "V3",
  severity: "warning",
  title: draftLabel("No period is left out", "គ្មានរយៈពេលត្រូវបានរំលង"),
  source: "Values of the indicators",
  templates: ["indicatorValues"],
  check(table, say) {
    for (const reports of reportsByKey(table, "indicatorCode").values()) {
      const present = new Set(reports.map(({ period }) => `${period.year}${period.kind}${period.number}`));
      for (const { row, period } of reports) {
        const { year, kind, number } = period;
        const missing: ReturnType<typeof periodLabel>[] = [];
        for (let before = number - 1; before > 0 && !present.has(`${year}${kind}${before}`); before--)
          missing.unshift(periodLabel(table, periodCode(kind, before)));
        if (missing.length > 0) say(row, "period", { value: table.labelAt("period", row), missing, year });
      }
    }
  },
});
