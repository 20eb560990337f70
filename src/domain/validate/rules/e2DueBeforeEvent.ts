import { shownDay } from "../../record/day";
import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** E2: a task is due by the day of its event, except tasks of finance and those marked as after the event. */
export const e2DueBeforeEvent = defineRule({
  code: "E2",
  severity: "error",
  scope: "row",
  title: draftLabel("Tasks are due by the event", "ការងារធ្វើរួចមុនពិធី"),
  source: "Tasks of an event",
  templates: ["eventTasks"],
  check(table, say) {
    const events = table.other("events");
    if (!events) return;
    const byCode = events.rowsByKey("eventCode");
    const dates = events.numbers("celebrationDate");
    const codes = table.keys("eventCode");
    const groups = table.codes("group");
    const after = table.codes("afterEvent");
    const dues = table.numbers("dueDate");
    for (const row of table.rows) {
      if (groups[row] === "finance" || after[row] === "yes") continue;
      const event = byCode.get(codes[row] ?? "");
      const date = (typeof event === "number" ? dates[event] : NaN) ?? NaN;
      const due = dues[row] ?? NaN;
      if (due > date) say(row, "dueDate", { due: shownDay(due), date: shownDay(date) });
    }
  },
});
