import { dayFromParts } from "../record/day";
import { plainText } from "../record/plainText";

const SLASHED = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;

/** "03/25/2025" as 25 March: only where the day can't stand first. */
export function monthFirstDay(text: string): number | undefined {
  const [, month = "", , day = "", year = ""] = SLASHED.exec(plainText(text)) ?? [];
  return Number(day) > 12 ? dayFromParts(Number(year), Number(month), Number(day)) : undefined;
}

/** Whether either of the first two numbers may be the month: "3/8/2025", but not "8/8/2025". */
export function startsMonthOrDay(text: string): boolean {
  const [, first = "", , second = ""] = SLASHED.exec(plainText(text)) ?? [];
  return first !== "" && Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second);
}
