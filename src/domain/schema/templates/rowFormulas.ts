/** Formulas of computed fields over other fields of the same row, said once for all templates. */

/** `a` divided by `b` where both are numbers and `b` is above 0, else blank. */
export const share = (a: string, b: string): string =>
  `=IF(AND(ISNUMBER({${a}}),ISNUMBER({${b}})),IF({${b}}>0,{${a}}/{${b}},""),"")`;

/** `a` less `b` where both are numbers, else blank. */
export const difference = (a: string, b: string): string =>
  `=IF(AND(ISNUMBER({${a}}),ISNUMBER({${b}})),{${a}}-{${b}},"")`;

/** Days from the as-of date to `dueDate` while `status` leaves the row open, else blank. */
export const daysLeft =
  "=IF(OR(NOT(ISNUMBER({dueDate})),{status}={status.completed},{status}={status.cancelled})," +
  '"",{dueDate}-{Settings.asOfDate})';

/**
 * The signal of a row with `dueDate`, `daysLeft`, `status` and `progressPct`: progress compared with the share of the
 * time from `start` (a field) to the due date that has gone by. Blank where `isIdle`, a test in the formula's
 * language, holds.
 */
export function signal(start: string, isIdle: string): string {
  const expected = `MAX(0,MIN(1,({Settings.asOfDate}-{${start}})/MAX(1,{dueDate}-{${start}})))`;
  const gap = `ROUND(${expected}-{progressPct},6)`;
  return (
    `=IF(OR(${isIdle},{status}={status.cancelled}),"",` +
    "IF({status}={status.completed},{light.onTrack}," +
    "IF(NOT(ISNUMBER({daysLeft})),{light.noData}," +
    "IF({daysLeft}<0,{light.overdue}," +
    `IF(NOT(AND(ISNUMBER({${start}}),ISNUMBER({progressPct}))),{light.noData},` +
    `IF(AND({${start}}>{Settings.asOfDate},{progressPct}=0),{light.noData},` +
    `IF(${gap}<={Settings.greenGap},{light.onTrack},IF(${gap}<={Settings.amberGap},{light.atRisk},` +
    "{light.offTrack}))))))))"
  );
}
