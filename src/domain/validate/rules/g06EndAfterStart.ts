import { shownDay } from "../../record/day";
import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** Template -> fields of start and end. Actual dates of nursery phases have their own rule, H1. */
const PAIRS: ReadonlyMap<string, readonly [start: string, end: string]> = new Map([
  ["plan", ["startDate", "endDate"]],
  ["nurseryPhases", ["plannedStart", "plannedEnd"]],
  ["trainings", ["startDate", "endDate"]],
  ["eventTasks", ["startDate", "dueDate"]],
]);

/** G6: nothing ends before it starts. */
export const g06EndAfterStart = defineRule({
  code: "G6",
  severity: "error",
  scope: "row",
  title: draftLabel("End is not before start", "ថ្ងៃបញ្ចប់មិនមុនថ្ងៃចាប់ផ្តើម"),
  source: "Common rule",
  templates: [...PAIRS.keys()],
  check(table, say) {
    const [startId, endId] = PAIRS.get(table.template.id) ?? ["", ""];
    const starts = table.numbers(startId);
    const ends = table.numbers(endId);
    for (const row of table.rows) {
      const start = starts[row] ?? NaN;
      const end = ends[row] ?? NaN;
      if (end < start) say(row, endId, { end: shownDay(end), start: shownDay(start) });
    }
  },
});
