import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";
import { indicatorRows } from "../indicatorRows";
import { NO_ROW } from "../linkedRows";
import { PERIODS_A_YEAR, type PeriodKind } from "../reportPeriod";
import { reportsByKey } from "../reports";

const isKind = (code: string | undefined): code is PeriodKind => code !== undefined && code in PERIODS_A_YEAR;

/**
 * V2: values come in the periods of their indicator's frequency. Where no frequency is set, quarters, semesters
 * and years are at least not mixed within an indicator's year.
 */
export const v2PeriodFitsFrequency = defineRule({
  code: "V2",
  severity: "error",
  title: draftLabel("Periods fit the frequency", "រយៈពេលស្របនឹងភាពញឹកញាប់"),
  source: "Values of the indicators",
  templates: ["indicatorValues"],
  variants: ["frequency", "mixed"],
  check(table, say) {
    const link = indicatorRows(table);
    const frequencies = link?.indicators.codes("frequency") ?? [];
    for (const reports of reportsByKey(table, "indicatorCode").values()) {
      const indicator = link?.linked[reports[0]?.row ?? NO_ROW] ?? NO_ROW;
      const frequency = frequencies[indicator];
      if (link && isKind(frequency)) {
        const wanted = link.indicators.labelAt("frequency", indicator);
        for (const { row, period } of reports) {
          if (period.kind === frequency) continue;
          const details = { value: table.labelAt("period", row), frequency: wanted };
          say(row, "period", details, { variant: "frequency" });
        }
        continue;
      }
      const kinds = new Map<number, Set<PeriodKind>>();
      for (const { period } of reports)
        kinds.set(period.year, (kinds.get(period.year) ?? new Set()).add(period.kind));
      for (const { row, period } of reports) {
        if ((kinds.get(period.year)?.size ?? 0) < 2) continue;
        const details = {
          value: table.labelAt("period", row),
          code: table.textAt("indicatorCode", row),
          year: period.year,
        };
        say(row, "period", details, { variant: "mixed" });
      }
    }
  },
});
