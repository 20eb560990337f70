import { draftLabel } from "../../schema/Label";
import { percentText } from "../cellText";
import { defineRule } from "../defineRule";
import { reportsByKey, seriesOf } from "../reports";

/** A change by more than half of the value before is worth a look. */
const LEAP = 0.5;
/** Shares of decimals are not exact. */
const ROUNDING = 1e-9;

/** V6: a value has not changed by more than half since the period before it that has one. */
export const v6NoLeap = defineRule({
  code: "V6",
  severity: "warning",
  title: draftLabel("Values do not leap", "តម្លៃមិនប្រែប្រួលខ្លាំង"),
  source: "Values of the indicators",
  templates: ["indicatorValues"],
  check(table, say) {
    const values = table.numbers("valueTotal");
    for (const reports of reportsByKey(table, "indicatorCode").values()) {
      for (const series of seriesOf(reports, values)) {
        series.forEach(({ row, value }, at) => {
          const before = series[at - 1];
          if (!before || before.value === 0) return;
          const change = Math.abs((value - before.value) / before.value);
          if (!(change > LEAP + ROUNDING)) return;
          const details = {
            value,
            before: before.value,
            change: percentText(change),
            period: table.labelAt("period", before.row),
            year: before.period.year,
          };
          say(row, "valueTotal", details);
        });
      }
    }
  },
});
