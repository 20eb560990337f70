import type { Scalar } from "../../book/Book";
import { toNumber } from "../value/coerce";
import { fail } from "../value/fail";

const DAY = 86_400_000;
/** Day 0 of the 1900 system as it counts from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);
export const LAST_SERIAL = 2958465;

export interface Day {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

/** A day's number in the 1900 system, 29 February 1900 (which never was) included; months and days may run over. */
export function daySerial(year: number, month: number, day: number): number {
  // 60 stands for the false leap day, and counting on from any earlier day would go wrong by one.
  if (year === 1900 && month === 2 && day === 29) return 60;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const serial = Math.round((date.getTime() - EPOCH) / DAY);
  return serial <= 60 ? serial - 1 : serial;
}

/** The day of a serial number; 0 is "0 January 1900", 60 is 29 February 1900. */
export function dayOf(serial: number): Day {
  const whole = Math.floor(serial);
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(EPOCH + (whole < 60 ? whole + 1 : whole) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A day or time argument: a number from 0 to the year 9999, or text that spells one. */
export function toSerial(value: Scalar): number {
  const serial = toNumber(value);
  return serial < 0 || serial >= LAST_SERIAL + 1 ? fail("#NUM!") : serial;
}

/** Whole days only. */
export const toDaySerial = (value: Scalar): number => Math.floor(toSerial(value));

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (((year % 400) + 400) % 400), month, 0)).getUTCDate();
}

/** Months later or earlier; a day that the month lacks becomes its last. */
export function addMonths(serial: number, months: number): number {
  const { year, month, day } = dayOf(serial);
  const index = year * 12 + month - 1 + months;
  const toYear = Math.floor(index / 12);
  const toMonth = (index % 12) + 1;
  const result = daySerial(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
  return result < 0 || result > LAST_SERIAL ? fail("#NUM!") : result;
}

/** 0 = Saturday, 1 = Sunday … 6 = Friday, as the serial numbers fall. */
export const weekdayFromSaturday = (serial: number): number => ((Math.floor(serial) % 7) + 7) % 7;
