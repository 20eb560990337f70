/** The months of "AllDatesInPeriod…" (Excel.DynamicFilterCriteria), in Office.js' spelling, "Februray" included. */
export const PERIOD_MONTHS: readonly string[] = [
  "January",
  "Februray",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The number of a month (1-12) by its word there; 0 for any other word. */
export const periodMonth = (word: string): number =>
  PERIOD_MONTHS.indexOf(word === "February" ? "Februray" : word) + 1;
