import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";
import { saySameReports } from "../saySameReports";

/** V1: an indicator has one value in each period of a year. */
export const v1OnceAPeriod = defineRule({
  code: "V1",
  severity: "error",
  title: draftLabel("One value a period", "តម្លៃមួយក្នុងមួយរយៈពេល"),
  source: "Values of the indicators: indicator, year and period name a row",
  templates: ["indicatorValues"],
  check: (table, say) => saySameReports(table, "indicatorCode", say),
});
