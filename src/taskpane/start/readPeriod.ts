import { latinDigits } from "../../domain/record/plainText";
import type { TextKey, TextValues } from "../../text/speak";

export const earliestYear = 2000;
export const latestYear = 2100;
/** Strategic plans run five years; ten leaves room, and keeps a slip of the finger from making a century. */
export const longestPlan = 10;

export interface PeriodProblem {
  readonly key: TextKey;
  readonly values: TextValues;
}

export interface Period {
  /** NaN where the text is no year. */
  readonly firstYear: number;
  readonly lastYear: number;
  readonly firstProblem?: PeriodProblem;
  readonly lastProblem?: PeriodProblem;
}

/** Reads the two years as typed, in Latin or Khmer digits, and says what is wrong with either. */
export function readPeriod(first: string, last: string): Period {
  const firstYear = readYear(first);
  const lastYear = readYear(last);
  const years = { firstYear, lastYear };
  const bad: PeriodProblem = { key: "start.badYear", values: { min: earliestYear, max: latestYear } };
  if (Number.isNaN(firstYear) || Number.isNaN(lastYear)) {
    return {
      ...years,
      ...(Number.isNaN(firstYear) && { firstProblem: bad }),
      ...(Number.isNaN(lastYear) && { lastProblem: bad }),
    };
  }
  if (lastYear < firstYear) return { ...years, lastProblem: { key: "start.yearOrder", values: {} } };
  if (lastYear - firstYear >= longestPlan) {
    return { ...years, lastProblem: { key: "start.longPeriod", values: { max: longestPlan } } };
  }
  return years;
}

function readYear(text: string): number {
  const latin = latinDigits(text).trim();
  const year = /^\d{4}$/.test(latin) ? Number(latin) : NaN;
  return year >= earliestYear && year <= latestYear ? year : NaN;
}
