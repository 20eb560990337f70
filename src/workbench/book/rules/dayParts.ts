/** Days between 30 Dec 1899 (serial 0 for all days after February 1900) and 1 Jan 1970. */
const EPOCH = 25_569;
const DAY = 86_400_000;

/** Year, month (1-12) and day of a serial number from March 1900 on. */
export function dayParts(serial: number): { year: number; month: number; day: number } {
  const date = new Date((Math.floor(serial) - EPOCH) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Months beyond 1-12 run into the years beside. */
export function serialOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY + EPOCH;
}
