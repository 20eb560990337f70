import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** M2: a meeting held by the as-of date says how many came, and how many were women; blank means "not reported". */
export const m2AttendanceCounted = defineRule({
  code: "M2",
  severity: "warning",
  scope: "row",
  title: draftLabel("Attendance was counted", "បានរាប់ចំនួនអ្នកចូលរួម"),
  source: "Meetings; sex-disaggregated data",
  templates: ["meetings"],
  variants: ["women", "total"],
  check(table, say) {
    const { asOfDate } = table.settings;
    const dates = table.numbers("date");
    const minutes = table.codes("minutesStatus");
    const [noTotal, noWomen] = [table.blank("attendTotal"), table.blank("attendWomen")];
    for (const row of table.rows) {
      if (!((dates[row] ?? NaN) <= asOfDate)) continue;
      if (noTotal[row] !== 1) {
        if (noWomen[row] === 1 && table.has("attendWomen")) say(row, "attendWomen", {}, { variant: "women" });
      } else if (table.has("attendTotal") && minutes[row] !== "draft" && minutes[row] !== "approved") {
        // With minutes, a blank total is G2's.
        say(row, "attendTotal", {}, { variant: "total" });
      }
    }
  },
});
