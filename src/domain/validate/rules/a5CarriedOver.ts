import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";
import { meetingDays } from "../meetingDays";

/** Later meetings over which an action may stay open. */
const PATIENCE = 1;

/** A5: an action is not still open after two later meetings, as the field carriedOver counts them. */
export const a5CarriedOver = defineRule({
  code: "A5",
  severity: "warning",
  scope: "row",
  title: draftLabel("Actions are not carried over again and again", "សកម្មភាពមិនពន្យារច្រើនដង"),
  source: "Decisions and actions",
  templates: ["decisions"],
  check(table, say) {
    const meetings = table.other("meetings");
    if (!meetings) return;
    const held = heldDays(meetings.rows, meetings.numbers("date"), table.settings.asOfDate);
    const kinds = table.codes("kind");
    const statuses = table.codes("status");
    const days = meetingDays(table);
    for (const row of table.rows) {
      const status = statuses[row];
      const day = days[row] ?? NaN;
      if (kinds[row] !== "action" || status === "completed" || status === "cancelled") continue;
      if (Number.isNaN(day)) continue;
      const count = held.length - countUpTo(held, day);
      if (count > PATIENCE) say(row, "status", { count });
    }
  },
});

/** Days of the meetings up to the as-of date, rising. */
function heldDays(rows: readonly number[], dates: Float64Array, asOfDate: number): Float64Array {
  const days = new Float64Array(rows.length);
  let count = 0;
  for (const row of rows) {
    const date = dates[row] ?? NaN;
    if (date <= asOfDate) days[count++] = date;
  }
  return days.subarray(0, count).sort();
}

/** How many of the rising days are not after a day. */
function countUpTo(days: Float64Array, day: number): number {
  let from = 0;
  let to = days.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((days[middle] ?? 0) <= day) from = middle + 1;
    else to = middle;
  }
  return from;
}
