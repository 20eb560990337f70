import type { Scalar } from "../../book/Book";
import { toBoolean, toInteger, toNumber, toText } from "../value/coerce";
import { fail } from "../value/fail";
import { parseNumberText } from "../value/parseNumberText";
import {
  addMonths,
  dayOf,
  daySerial,
  daysInMonth,
  isLeapYear,
  LAST_SERIAL,
  toDaySerial,
  toSerial,
  weekdayFromSaturday,
} from "./dateSerial";
import { scalar, type FunctionTable } from "./FunctionEntry";

/** Seconds of the day, rounded as the clock shows them. */
const secondOfDay = (value: Scalar): number => Math.round((toSerial(value) % 1) * 86_400) % 86_400;

function date([year = null, month = null, day = null]: readonly Scalar[]): Scalar {
  const given = toInteger(year);
  const full = given < 1900 ? given + 1900 : given;
  if (given < 0 || full > 9999) fail("#NUM!");
  const [m, d] = [toInteger(month), toInteger(day)];
  const first = daySerial(full + Math.floor((m - 1) / 12), ((((m - 1) % 12) + 12) % 12) + 1, 1);
  const serial = first + d - 1;
  return serial < 0 || serial > LAST_SERIAL ? fail("#NUM!") : serial;
}

/** The first day of the week by WEEKDAY's and WEEKNUM's numbers 11 to 17 (Monday to Sunday); 1 = Sunday, 2 = Monday. */
function weekStart(type: number): number {
  if (type === 1 || type === 17) return 1;
  if (type === 2) return 2;
  return type >= 11 && type <= 16 ? (type - 9) % 7 : fail("#NUM!");
}

function weekday([value = null, type = 1]: readonly Scalar[]): Scalar {
  const which = toInteger(type);
  const day = weekdayFromSaturday(toDaySerial(value));
  if (which === 3) return (day + 5) % 7;
  return ((day - weekStart(which) + 7) % 7) + 1;
}

function isoWeek(serial: number): number {
  // The Thursday of a week names its year.
  const thursday = serial - ((weekdayFromSaturday(serial) + 5) % 7) + 3;
  return Math.floor((thursday - daySerial(dayOf(thursday).year, 1, 1)) / 7) + 1;
}

function weekNumber([value = null, type = 1]: readonly Scalar[]): Scalar {
  const serial = toDaySerial(value);
  const which = toInteger(type);
  if (which === 21) return isoWeek(serial);
  const newYear = daySerial(dayOf(serial).year, 1, 1);
  const offset = (weekdayFromSaturday(newYear) - weekStart(which) + 7) % 7;
  return Math.floor((serial - newYear + offset) / 7) + 1;
}

function dateDifference([start = null, end = null, unit = null]: readonly Scalar[]): Scalar {
  const [from, to] = [toDaySerial(start), toDaySerial(end)];
  if (from > to) fail("#NUM!");
  const [a, b] = [dayOf(from), dayOf(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (toText(unit).toUpperCase()) {
    case "D":
      return to - from;
    case "M":
      return months;
    case "Y":
      return Math.floor(months / 12);
    case "YM":
      return months % 12;
    case "MD":
      if (b.day >= a.day) return b.day - a.day;
      return to - daySerial(b.year, b.month - 1, a.day);
    case "YD": {
      const sameYear = daySerial(b.year, a.month, a.day);
      return to - (sameYear > to ? daySerial(b.year - 1, a.month, a.day) : sameYear);
    }
    default:
      return fail("#NUM!");
  }
}

/** Days between on a year of twelve months of 30 days. */
function days360(from: number, to: number, european: boolean): number {
  const [a, b] = [dayOf(from), dayOf(to)];
  let [first, last] = [a.day, b.day];
  if (european) {
    first = Math.min(first, 30);
    last = Math.min(last, 30);
  } else {
    const monthEnd = (day: typeof a): boolean => day.month === 2 && day.day === daysInMonth(day.year, 2);
    if (monthEnd(a) && monthEnd(b)) last = 30;
    if (monthEnd(a) || first === 31) first = 30;
    if (last === 31 && first === 30) last = 30;
  }
  return (b.year - a.year) * 360 + (b.month - a.month) * 30 + last - first;
}

function yearFraction([start = null, end = null, basis = 0]: readonly Scalar[]): Scalar {
  const [x, y] = [toDaySerial(start), toDaySerial(end)];
  const [from, to] = [Math.min(x, y), Math.max(x, y)];
  switch (toInteger(basis)) {
    case 0:
      return days360(from, to, false) / 360;
    case 1:
      return (to - from) / averageYear(from, to);
    case 2:
      return (to - from) / 360;
    case 3:
      return (to - from) / 365;
    case 4:
      return days360(from, to, true) / 360;
    default:
      return fail("#NUM!");
  }
}

/** The year length that "actual/actual" divides by: of a span up to a year 366 where it holds a 29 February, else the mean. */
function averageYear(from: number, to: number): number {
  const [a, b] = [dayOf(from), dayOf(to)];
  if (to <= addMonths(from, 12)) {
    for (let year = a.year; year <= b.year; year++) {
      const leapDay = isLeapYear(year) ? daySerial(year, 2, 29) : -1;
      if (leapDay >= from && leapDay <= to) return 366;
    }
    return a.year === b.year && isLeapYear(a.year) ? 366 : 365;
  }
  return (daySerial(b.year + 1, 1, 1) - daySerial(a.year, 1, 1)) / (b.year - a.year + 1);
}

const fromText = (value: Scalar): number =>
  typeof value === "string" ? (parseNumberText(value) ?? fail("#VALUE!")) : fail("#VALUE!");

export const dateFunctions: FunctionTable = {
  DATE: scalar(3, 3, date),
  DATEVALUE: scalar(1, 1, ([text = null]) => Math.floor(fromText(text))),
  TIMEVALUE: scalar(1, 1, ([text = null]) => fromText(text) % 1),
  YEAR: scalar(1, 1, ([value = null]) => dayOf(toSerial(value)).year),
  MONTH: scalar(1, 1, ([value = null]) => dayOf(toSerial(value)).month),
  DAY: scalar(1, 1, ([value = null]) => dayOf(toSerial(value)).day),
  HOUR: scalar(1, 1, ([value = null]) => Math.floor(secondOfDay(value) / 3600)),
  MINUTE: scalar(1, 1, ([value = null]) => Math.floor(secondOfDay(value) / 60) % 60),
  SECOND: scalar(1, 1, ([value = null]) => secondOfDay(value) % 60),
  TIME: scalar(3, 3, ([hour = null, minute = null, second = null]) => {
    const seconds = toInteger(hour) * 3600 + toInteger(minute) * 60 + toInteger(second);
    return seconds < 0 ? fail("#NUM!") : (seconds % 86_400) / 86_400;
  }),
  WEEKDAY: scalar(1, 2, weekday),
  WEEKNUM: scalar(1, 2, weekNumber),
  ISOWEEKNUM: scalar(1, 1, ([value = null]) => isoWeek(toDaySerial(value))),
  EDATE: scalar(2, 2, ([value = null, months = null]) => addMonths(toDaySerial(value), toInteger(months))),
  EOMONTH: scalar(2, 2, ([value = null, months = null]) => {
    const { year, month } = dayOf(addMonths(toDaySerial(value), toInteger(months)));
    return daySerial(year, month, daysInMonth(year, month));
  }),
  DATEDIF: scalar(3, 3, dateDifference),
  DAYS: scalar(2, 2, ([end = null, start = null]) => toDaySerial(end) - toDaySerial(start)),
  DAYS360: scalar(2, 3, ([start = null, end = null, european = false]) =>
    days360(toDaySerial(start), toDaySerial(end), toBoolean(european)),
  ),
  YEARFRAC: scalar(2, 3, yearFraction),
  TODAY: scalar(0, 0, (_, { workspace }) => Math.floor(toNumber(workspace.now())), { volatile: true }),
  NOW: scalar(0, 0, (_, { workspace }) => workspace.now(), { volatile: true }),
};
