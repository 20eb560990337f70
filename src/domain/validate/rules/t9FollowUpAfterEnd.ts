import { shownDay } from "../../record/day";
import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** T9: the follow-up comes after the course. */
export const t9FollowUpAfterEnd = defineRule({
  code: "T9",
  severity: "warning",
  scope: "row",
  title: draftLabel("Follow-up is after the course", "ការតាមដានធ្វើក្រោយវគ្គ"),
  source: "Training courses: Kirkpatrick level 3",
  templates: ["trainings"],
  check(table, say) {
    const days = table.numbers("followUpOn");
    const ends = table.numbers("endDate");
    for (const row of table.rows) {
      const day = days[row] ?? NaN;
      const end = ends[row] ?? NaN;
      if (day < end) say(row, "followUpOn", { value: shownDay(day), end: shownDay(end) });
    }
  },
});
