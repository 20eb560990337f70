import { dayFromParts, lastDayOfMonth } from "../record/day";

/** Quarter, semester or year. */
export type PeriodKind = "Q" | "S" | "Y";

/** A part of a calendar year that is reported on. Days are serial numbers. */
export interface ReportPeriod {
  readonly year: number;
  readonly kind: PeriodKind;
  /** 1..4 of quarters, 1..2 of semesters, 1 of years. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** How many periods of a kind make a year. */
export const PERIODS_A_YEAR: Readonly<Record<PeriodKind, number>> = { Q: 4, S: 2, Y: 1 };

/** "Q2", "S1", "Y": the code of a period in the list of periods. */
export const periodCode = (kind: PeriodKind, number: number): string =>
  kind === "Y" ? "Y" : `${kind}${number}`;

/** The period of a year with a code of the list of periods; undefined where there is no such period. */
export function reportPeriod(year: number, code: string | undefined): ReportPeriod | undefined {
  const match = /^([QS])([1-4])$|^Y$/.exec(code ?? "");
  if (!match) return undefined;
  const kind: PeriodKind = match[1] === "Q" ? "Q" : match[1] === "S" ? "S" : "Y";
  const number = Number(match[2] ?? 1);
  const months = 12 / PERIODS_A_YEAR[kind];
  const start = dayFromParts(year, (number - 1) * months + 1, 1);
  const lastMonth = dayFromParts(year, number * months, 1);
  if (start === undefined || lastMonth === undefined) return undefined;
  return { year, kind, number, start, end: lastDayOfMonth(lastMonth) };
}

/** The last period of a kind that was over on a day; the day itself counts as over. */
export function lastEndedPeriod(kind: PeriodKind, day: number, year: number): ReportPeriod | undefined {
  for (const candidate of [year, year - 1])
    for (let number = PERIODS_A_YEAR[kind]; number > 0; number--) {
      const period = reportPeriod(candidate, periodCode(kind, number));
      if (period && period.end <= day) return period;
    }
  return undefined;
}
