import { shownDay } from "../../record/day";
import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";
import { meetingDays } from "../meetingDays";

/** A1: what a meeting decided is not due before that meeting. */
export const a1DueAfterMeeting = defineRule({
  code: "A1",
  severity: "error",
  scope: "row",
  title: draftLabel("Due date is not before the meeting", "កាលកំណត់មិនមុនថ្ងៃប្រជុំ"),
  source: "Decisions and actions",
  templates: ["decisions"],
  check(table, say) {
    const dues = table.numbers("dueDate");
    const days = meetingDays(table);
    for (const row of table.rows) {
      const due = dues[row] ?? NaN;
      const day = days[row] ?? NaN;
      if (due < day) say(row, "dueDate", { due: shownDay(due), date: shownDay(day) });
    }
  },
});
