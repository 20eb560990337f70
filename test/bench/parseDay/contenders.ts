import { isValid, parse } from "date-fns";
import { dayFromParts } from "../../../src/domain/record/day";

/** The day that a text means as a serial number, or undefined. */
export type ParseDay = (text: string) => number | undefined;

const FORMATS = ["dd/MM/yyyy", "d-M-yyyy", "yyyy-MM-dd", "d MMMM yyyy"];
const REFERENCE = new Date(2025, 0, 1);

/** date-fns, with the formats that occur, the most common first. */
export const dateFnsParseDay: ParseDay = (text) => {
  for (const format of FORMATS) {
    const date = parse(text, format, REFERENCE);
    if (isValid(date))
      return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000 + 25_569;
  }
  return undefined;
};

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
  ].map((name, at) => [name, at + 1]),
);

/** Written by hand for these four forms alone: numbers and a word, read letter by letter. */
export const limitParseDay: ParseDay = (text) => {
  let number = 0;
  let digits = 0;
  let first = -1;
  let second = -1;
  let firstDigits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) {
      number = number * 10 + code - 0x30;
      digits++;
    } else if (digits > 0 && (code === 0x2f || code === 0x2d)) {
      if (first === -1) [first, firstDigits] = [number, digits];
      else if (second === -1) second = number;
      else return undefined;
      number = 0;
      digits = 0;
    } else if (digits > 0 && code === 0x20 && first === -1) {
      const end = text.indexOf(" ", at + 1);
      const month = end === -1 ? undefined : MONTHS.get(text.slice(at + 1, end).toLowerCase());
      if (month === undefined) return undefined;
      [first, firstDigits, second] = [number, digits, month];
      number = 0;
      digits = 0;
      at = end;
    } else return undefined;
  }
  if (second === -1 || digits === 0) return undefined;
  return firstDigits === 4 ? dayFromParts(first, second, number) : dayFromParts(number, second, first);
};
