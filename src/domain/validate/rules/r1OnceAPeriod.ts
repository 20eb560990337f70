import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";
import { saySameReports } from "../saySameReports";

/** R1: an activity has one report in each period of a year. */
export const r1OnceAPeriod = defineRule({
  code: "R1",
  severity: "error",
  title: draftLabel("One report a period", "របាយការណ៍មួយក្នុងមួយរយៈពេល"),
  source: "Progress of the activities: activity, year and period name a row",
  templates: ["progress"],
  check: (table, say) => saySameReports(table, "activityCode", say),
});
