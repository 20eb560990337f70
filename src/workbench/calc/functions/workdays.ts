import type { Scalar } from "../../book/Book";
import { isError } from "../errorValue";
import { readMatrix } from "../formula/readReference";
import type { Workspace } from "../formula/Workspace";
import { toInteger } from "../value/coerce";
import { fail } from "../value/fail";
import type { Value } from "../value/Value";
import { LAST_SERIAL, toDaySerial, weekdayFromSaturday } from "./dateSerial";
import { values, type FunctionEntry, type FunctionTable } from "./FunctionEntry";

/** Which days of the week are free, Monday first. */
type Weekend = readonly boolean[];
const SATURDAY_SUNDAY: Weekend = [false, false, false, false, false, true, true];

/** 1-7: two days, 1 = Saturday and Sunday; 11-17: one day, 11 = Sunday; or seven digits, Monday first, 1 = free. */
function weekendOf(value: Scalar): Weekend {
  if (value === null) return SATURDAY_SUNDAY;
  if (typeof value === "string") {
    if (!/^[01]{7}$/.test(value) || value === "1111111") return fail("#VALUE!");
    return [...value].map((digit) => digit === "1");
  }
  const code = toInteger(value);
  const days =
    code >= 1 && code <= 7
      ? [(code + 4) % 7, (code + 5) % 7]
      : code >= 11 && code <= 17
        ? [(code - 5) % 7]
        : undefined;
  if (days === undefined) return fail("#NUM!");
  return SATURDAY_SUNDAY.map((_, day) => days.includes(day));
}

function holidaysOf(value: Value, workspace: Workspace): Set<number> {
  const days = new Set<number>();
  for (const holiday of readMatrix(value, workspace).cells) {
    if (isError(holiday)) fail(holiday.error);
    if (holiday !== null) days.add(toDaySerial(holiday));
  }
  return days;
}

const isFree = (serial: number, weekend: Weekend, holidays: ReadonlySet<number>): boolean =>
  weekend[(weekdayFromSaturday(serial) + 5) % 7] === true || holidays.has(serial);

function networkDays(from: number, to: number, weekend: Weekend, holidays: ReadonlySet<number>): number {
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  const weeks = Math.floor((last - first + 1) / 7);
  let days = weeks * weekend.filter((free) => !free).length;
  const none = new Set<number>();
  for (let day = first + weeks * 7; day <= last; day++) if (!isFree(day, weekend, none)) days++;
  for (const day of holidays) if (day >= first && day <= last && !isFree(day, weekend, none)) days--;
  return from <= to ? days : -days;
}

function workday(from: number, count: number, weekend: Weekend, holidays: ReadonlySet<number>): number {
  const step = Math.sign(count);
  let day = from;
  for (let left = Math.abs(count); left > 0;) {
    day += step;
    if (day < 0 || day > LAST_SERIAL) return fail("#NUM!");
    if (!isFree(day, weekend, holidays)) left--;
  }
  return day;
}

type Count = (start: number, second: Scalar, weekend: Weekend, holidays: ReadonlySet<number>) => number;

const days: Count = (start, end, weekend, holidays) =>
  networkDays(start, toDaySerial(end), weekend, holidays);
const shifted: Count = (start, count, weekend, holidays) =>
  workday(start, toInteger(count), weekend, holidays);

function plain(count: Count): FunctionEntry {
  return values(
    2,
    3,
    ([start = null, second = null, holidays = null], { workspace }) =>
      count(toDaySerial(start as Scalar), second as Scalar, SATURDAY_SUNDAY, holidaysOf(holidays, workspace)),
    { lifted: (index) => index < 2 },
  );
}

function withWeekend(count: Count): FunctionEntry {
  return values(
    2,
    4,
    ([start = null, second = null, weekend = null, holidays = null], { workspace }) =>
      count(
        toDaySerial(start as Scalar),
        second as Scalar,
        weekendOf(weekend as Scalar),
        holidaysOf(holidays, workspace),
      ),
    { lifted: (index) => index < 3 },
  );
}

export const workdayFunctions: FunctionTable = {
  NETWORKDAYS: plain(days),
  "NETWORKDAYS.INTL": withWeekend(days),
  WORKDAY: plain(shifted),
  "WORKDAY.INTL": withWeekend(shifted),
};
