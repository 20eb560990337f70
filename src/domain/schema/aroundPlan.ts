import { dayParts, isDay } from "../record/day";
import type { Settings } from "./Settings";

/** Years before and behind the plan in which a year of two digits, or a bare number of a day, can be told. */
const AROUND = 10;

/** Tells whether a year is near those of the plan. */
export function aroundPlan({
  planStart,
  planEnd,
}: Pick<Settings, "planStart" | "planEnd">): (year: number) => boolean {
  const [from = 0, to = 0] = [planStart, planEnd].map((day) => (isDay(day) ? dayParts(day).year : 0));
  return (year) => year >= from - AROUND && year <= to + AROUND;
}
