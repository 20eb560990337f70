import type { CheckedTable } from "./CheckedTable";

/** The day of the meeting that each decision names; NaN where it names none, or one that is not there or has no date. */
export function meetingDays(decisions: CheckedTable): Float64Array {
  const days = new Float64Array(decisions.data.rows.length).fill(NaN);
  const meetings = decisions.other("meetings");
  if (!meetings) return days;
  const byCode = meetings.rowsByKey("meetingCode");
  const dates = meetings.numbers("date");
  const codes = decisions.keys("meetingCode");
  for (const row of decisions.rows) {
    const meeting = byCode.get(codes[row] ?? "");
    if (typeof meeting === "number") days[row] = dates[meeting] ?? NaN;
  }
  return days;
}
