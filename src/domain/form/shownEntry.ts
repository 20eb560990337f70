import { dayParts, isDay, shownDay } from "../record/day";
import type { CellValue } from "../record/TableData";
import type { Field } from "../schema/Template";

/** Whether the field's days stand for their months. */
export const isMonthField = (field: Field): boolean =>
  field.type === "day" && "shownAs" in field && field.shownAs === "month";

/**
 * A cell's value as a form shows it, so that `readEntry` reads the same value again: days as dd/mm/yyyy, percents
 * with their sign, money with commas. A value of another kind than the field's is shown as it stands.
 */
export function shownEntry(field: Field, value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number") return value;
  switch (field.type === "computed" ? field.shownAs : field.type) {
    case "day":
      return isDay(value) ? (isMonthField(field) ? shownMonth(value) : shownDay(value)) : String(value);
    case "percent":
      return `${Number((value * 100).toPrecision(12))}%`;
    case "money":
      return withCommas(unambiguous(value));
    case "number":
      return unambiguous(value);
    default:
      return String(value);
  }
}

const shownMonth = (day: number): string => {
  const { month, year } = dayParts(day);
  return `${String(month).padStart(2, "0")}/${year}`;
};

/** Three decimals look like thousands (1.234), so they get a fourth; results of formulas lose their last noise. */
function unambiguous(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text;
}

/** "1234567.5" -> "1,234,567.5". */
const withCommas = (number: string): string => {
  const [whole = "", decimals] = number.split(".");
  if (!/^-?\d+$/.test(whole)) return number;
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, "$&,");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
};
