import { draftLabel } from "../../schema/Label";
import { TARGET_FIELDS } from "../../schema/templates/indicatorTargetFields";
import { defineRule } from "../defineRule";
import { indicatorRows } from "../indicatorRows";
import { NO_ROW } from "../linkedRows";

const INDICATOR_FIELDS = ["baselineValue", ...TARGET_FIELDS];
const VALUE_FIELDS = ["valueTotal", "valueWomen"];

/** I1: what is measured in percent lies between 0 % and 100 %: baseline, targets and actual values. */
export const i1PercentIsShare = defineRule({
  code: "I1",
  severity: "warning",
  scope: "row",
  title: draftLabel("Percent values are shares", "តម្លៃភាគរយនៅចន្លោះ 0% និង 100%"),
  source: "Indicators and their values",
  templates: ["indicators", "indicatorValues"],
  check(table, say) {
    const isValues = table.template.id === "indicatorValues";
    const link = isValues ? indicatorRows(table) : undefined;
    if (isValues && !link) return;
    const units = (link?.indicators ?? table).codes("unit");
    for (const fieldId of isValues ? VALUE_FIELDS : INDICATOR_FIELDS) {
      const numbers = table.numbers(fieldId);
      for (const row of table.rows) {
        const value = numbers[row] ?? NaN;
        const indicator = link ? (link.linked[row] ?? NO_ROW) : row;
        if (value < 0 || value > 1) if (units[indicator] === "percent") say(row, fieldId, { value });
      }
    }
  },
});
