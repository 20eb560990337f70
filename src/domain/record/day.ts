/**
 * Calendar days as Excel's serial numbers of the 1900 system: whole days, no time zones, no clock. Excel
 * counts a 29 February 1900 that never was (serial 60), so serials below 61 are one day off the true
 * calendar; we follow Excel, whose numbers these are.
 */

export interface DayParts {
  readonly year: number;
  /** 1..12 */
  readonly month: number;
  /** 1..31 */
  readonly day: number;
}

const FALSE_LEAP_DAY = 60;
/** Serial number of 31 December 9999, the last day that Excel knows. */
export const LAST_DAY = 2_958_465;

/** Days from 0 March of year 0 to a day, in the Gregorian calendar of all years (H. Hinnant's days_from_civil). */
function civilDays(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  );
}

const EPOCH = civilDays(1899, 12, 30);

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month; Excel's February 1900 has 29. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) || year === 1900 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The serial number of a day of the years 1900 to 9999; undefined where the calendar has no such day. */
export function dayFromParts(year: number, month: number, day: number): number | undefined {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return undefined;
  if (year < 1900 || year > 9999 || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  if (year === 1900 && month === 2 && day === 29) return FALSE_LEAP_DAY;
  const serial = civilDays(year, month, day) - EPOCH;
  return serial > FALSE_LEAP_DAY ? serial : serial - 1;
}

/** "2025-03-08" -> 45724; undefined for anything that is not a day written so. */
export function dayFromIso(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match ? dayFromParts(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** Whether a number is a day that Excel can show; a time of day after the point is allowed. */
export const isDay = (serial: number): boolean => serial >= 1 && serial < LAST_DAY + 1;

/** Year, month and day of a serial number; a time of day is dropped. Throws a RangeError outside 1900-9999. */
export function dayParts(serial: number): DayParts {
  if (!isDay(serial)) throw new RangeError(`${serial} is no day`);
  const whole = Math.floor(serial);
  if (whole === FALSE_LEAP_DAY) return { year: 1900, month: 2, day: 29 };
  const days = EPOCH + (whole > FALSE_LEAP_DAY ? whole : whole + 1);
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

const two = (n: number): string => String(n).padStart(2, "0");

/** 45724 -> "2025-03-08". Throws a RangeError outside 1900-9999. */
export function isoFromDay(serial: number): string {
  const { year, month, day } = dayParts(serial);
  return `${year}-${two(month)}-${two(day)}`;
}

/** 45724 -> "08/03/2025", as cells show it. Throws a RangeError outside 1900-9999. */
export function shownDay(serial: number): string {
  const { year, month, day } = dayParts(serial);
  return `${two(day)}/${two(month)}/${year}`;
}

/** The last day of a day's month. */
export function lastDayOfMonth(serial: number): number {
  const { year, month, day } = dayParts(serial);
  return Math.floor(serial) - day + daysInMonth(year, month);
}

/** 31 December of a day's year. */
export function lastDayOfYear(serial: number): number {
  const { year } = dayParts(serial);
  return dayFromParts(year, 12, 31) ?? LAST_DAY;
}

/** 0 = Sunday .. 6 = Saturday, as Excel's WEEKDAY says. */
export const dayOfWeek = (serial: number): number => (Math.floor(serial) + 6) % 7;
