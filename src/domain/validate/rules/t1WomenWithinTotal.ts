import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

const PAIRS = [
  ["plannedTotal", "plannedWomen"],
  ["actualTotal", "actualWomen"],
] as const;

/** T1: women are some of the total, planned and actual. */
export const t1WomenWithinTotal = defineRule({
  code: "T1",
  severity: "error",
  scope: "row",
  title: draftLabel("Women are not more than the total", "ចំនួនស្ត្រីមិនលើសសរុប"),
  source: "Cambodian reports give the total, of which women",
  templates: ["trainings"],
  check(table, say) {
    for (const [totalId, womenId] of PAIRS) {
      const totals = table.numbers(totalId);
      const womens = table.numbers(womenId);
      for (const row of table.rows) {
        const total = totals[row] ?? NaN;
        const women = womens[row] ?? NaN;
        if (women > total) say(row, womenId, { women, total });
      }
    }
  },
});
