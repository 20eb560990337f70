import { latinDigits } from "../record/plainText";
import type { CellValue } from "../record/TableData";
import type { Field } from "../schema/Template";
import type { ColumnHints } from "./Healing";
import { monthFirstDay } from "./monthFirst";
import { tidyText } from "./tidyText";

/** What the cells of a column tell about each other. Other fields than days and percents tell nothing. */
export function columnHints(field: Field, values: Iterable<CellValue | undefined>): ColumnHints {
  if (field.type === "percent") return countsToHundred(values) ? { percents: "hundred" } : {};
  if (field.type === "day") return hasMonthFirst(values) ? { monthFirst: true } : {};
  return {};
}

function countsToHundred(values: Iterable<CellValue | undefined>): boolean {
  for (const value of values) {
    const number =
      typeof value === "string" && value.length < 8 ? Number(latinDigits(value).trim() || NaN) : value;
    if (typeof number === "number" && number > 1 && number <= 100) return true;
  }
  return false;
}

function hasMonthFirst(values: Iterable<CellValue | undefined>): boolean {
  for (const value of values) {
    if (typeof value === "string" && value.length < 40 && monthFirstDay(tidyText(value, [])) !== undefined)
      return true;
  }
  return false;
}
