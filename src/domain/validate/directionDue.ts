import { lastDayOfMonth, lastDayOfYear } from "../record/day";

/** The last day that a due date means: a month lasts to its end, a year to 31 December. NaN stays NaN. */
export function directionDue(dueDate: number, precision: string | undefined): number {
  if (Number.isNaN(dueDate)) return NaN;
  if (precision === "month") return lastDayOfMonth(dueDate);
  return precision === "year" ? lastDayOfYear(dueDate) : dueDate;
}
