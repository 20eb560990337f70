import type { CheckedTable } from "./CheckedTable";
import { NO_ROW } from "./linkedRows";

/** The day of the meeting that each decision names; NaN where it names none, or one that is not there or has no date. */
export function meetingDays(decisions: CheckedTable): Float64Array {
  const days = new Float64Array(decisions.data.rows.length).fill(NaN);
  const meetings = decisions.other("meetings");
  if (!meetings) return days;
  const dates = meetings.numbers("date");
  const linked = decisions.linkedRows("meetingCode");
  for (const row of decisions.rows) days[row] = dates[linked[row] ?? NO_ROW] ?? NaN;
  return days;
}
