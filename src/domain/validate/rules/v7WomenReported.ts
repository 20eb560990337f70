import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";
import { indicatorRows } from "../indicatorRows";
import { NO_ROW } from "../linkedRows";

/**
 * V7: a value of an indicator that is split by sex says how many were women (blank means not reported), and women
 * are not more than the total. In percent nothing is compared: the share among women may be above that of all.
 */
export const v7WomenReported = defineRule({
  code: "V7",
  severity: "warning",
  scope: "row",
  title: draftLabel("Women are reported where it is split by sex", "មានចំនួនស្ត្រីនៅពេលបែងចែកតាមភេទ"),
  source: "Values of the indicators; Cambodian reports give the total, of which women",
  templates: ["indicatorValues"],
  variants: ["blank", "more"],
  check(table, say) {
    const link = indicatorRows(table);
    if (!link || !table.has("valueWomen")) return;
    const bySex = link.indicators.codes("disaggregateBySex");
    const units = link.indicators.codes("unit");
    const totals = table.numbers("valueTotal");
    const womens = table.numbers("valueWomen");
    const noTotal = table.blank("valueTotal");
    const noWomen = table.blank("valueWomen");
    for (const row of table.rows) {
      const indicator = link.linked[row] ?? NO_ROW;
      const total = totals[row] ?? NaN;
      const women = womens[row] ?? NaN;
      if (noTotal[row] !== 1 && noWomen[row] === 1 && bySex[indicator] === "yes")
        say(row, "valueWomen", { code: table.textAt("indicatorCode", row) }, { variant: "blank" });
      else if (women > total && units[indicator] !== "percent")
        say(row, "valueWomen", { women, total }, { variant: "more", severity: "error" });
    }
  },
});
