import { aroundPlan } from "../schema/aroundPlan";
import { dayFromParts, dayParts } from "../record/day";
import { isBlank } from "../record/isBlank";
import { parseDay } from "../record/parseDay";
import { latinDigits, plainText } from "../record/plainText";
import type { CellValue } from "../record/TableData";
import type { Settings } from "../schema/Settings";
import type { Field } from "../schema/Template";
import { readAmount } from "../validate/readAmount";
import { isMonthField } from "./shownEntry";

/** Why a text can't go into a field; `limit` is the bound that it breaks. */
export interface EntryProblem {
  readonly problem: "day" | "number" | "currency" | "whole" | "atLeast" | "atMost" | "percent" | "tooLong";
  readonly limit?: number;
}

export type Entry = { readonly value: CellValue } | EntryProblem;

/** What must be known of the workbook to read what is typed. */
export type EntrySettings = Pick<Settings, "currency" | "planStart" | "planEnd">;

/** Longest text that a cell holds. */
const CELL_LIMIT = 32_767;

/**
 * What a text typed into a form means for its field, in Latin or Khmer digits: days as serial numbers, day first, with
 * years of two digits only near the plan (68 may be 1968, 2068 or 2568);
 * amounts with or without the workbook's currency; a percent as "50%" or, as Excel takes it in percent cells, as
 * 50 (from 1 on) or 0.5 (below 1). Bounds are those of the sheet's own validation. Blank gives null.
 */
export function readEntry(field: Field, text: string, settings: EntrySettings): Entry {
  if (isBlank(text)) return { value: null };
  switch (field.type) {
    case "day":
      return readDay(field, text, settings);
    case "integer":
    case "number":
    case "money":
    case "percent":
      return readNumber(field, text, settings.currency);
    case "text":
      return text.length > CELL_LIMIT ? { problem: "tooLong", limit: CELL_LIMIT } : { value: text };
    default:
      return { value: text.trim() };
  }
}

function readDay(field: Field, text: string, settings: EntrySettings): Entry {
  const day = parseDay(text) ?? (isMonthField(field) ? firstOfMonth(text) : undefined);
  if (day === undefined) return { problem: "day" };
  const isYearTold = /\d{4}/.test(latinDigits(text)) || aroundPlan(settings)(dayParts(day).year);
  return isYearTold ? { value: day } : { problem: "day" };
}

/** "01/2025" in a field that shows months. */
function firstOfMonth(text: string): number | undefined {
  const [, month, year] = /^(\d{1,2})[/.-](\d{4})$/.exec(plainText(text)) ?? [];
  return dayFromParts(Number(year), Number(month), 1);
}

function readNumber(
  field: Extract<Field, { type: "integer" | "number" | "money" | "percent" }>,
  text: string,
  currency: Settings["currency"],
): Entry {
  const read = readAmount(text, field.type, currency);
  if (read === "otherCurrency") return { problem: "currency" };
  if (typeof read === "string") return { problem: "number" };
  if (field.type === "percent") {
    const isSigned = /%|ភាគរយ/.test(text);
    // 34.3 / 100 would be 0.34299999999999997, which no cell shows.
    const share = Number((isSigned || read < 1 ? read : read / 100).toPrecision(15));
    return share >= 0 && share <= 1 ? { value: share } : { problem: "percent" };
  }
  if (field.type === "integer" && !Number.isInteger(read)) return { problem: "whole" };
  const min = field.type === "money" ? 0 : field.min;
  const max = field.type === "money" ? undefined : field.max;
  if (min !== undefined && read < min) return { problem: "atLeast", limit: min };
  if (max !== undefined && read > max) return { problem: "atMost", limit: max };
  return { value: read };
}
