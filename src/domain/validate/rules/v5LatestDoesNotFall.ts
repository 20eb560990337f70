import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";
import { indicatorRows } from "../indicatorRows";
import { NO_ROW } from "../linkedRows";
import { reportsByKey, seriesOf } from "../reports";

/** V5: of an indicator that should rise and whose latest value counts, no value is below the one before. */
export const v5LatestDoesNotFall = defineRule({
  code: "V5",
  severity: "warning",
  title: draftLabel("Rising values do not fall", "តម្លៃដែលត្រូវកើនមិនថយ"),
  source: "Values of the indicators",
  templates: ["indicatorValues"],
  check(table, say) {
    const link = indicatorRows(table);
    if (!link) return;
    const ways = link.indicators.codes("aggregation");
    const trends = link.indicators.codes("direction");
    const values = table.numbers("valueTotal");
    for (const reports of reportsByKey(table, "indicatorCode").values()) {
      const indicator = link.linked[reports[0]?.row ?? NO_ROW] ?? NO_ROW;
      if (ways[indicator] !== "latest" || trends[indicator] !== "up") continue;
      for (const series of seriesOf(reports, values)) {
        series.forEach(({ row, value }, at) => {
          const before = series[at - 1];
          if (before && value < before.value) {
            const details = {
              value,
              before: before.value,
              period: table.labelAt("period", before.row),
              year: before.period.year,
            };
            say(row, "valueTotal", details);
          }
        });
      }
    }
  },
});
