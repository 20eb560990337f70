import type { DigitStyle, Settings } from "../schema/Settings";
import type { Field } from "../schema/Template";
import type { SheetPlan } from "./SheetPlan";

const DAY = "dd/mm/yyyy";
const MONTH = "mm/yyyy";
const PERCENT = "0%";
const TEXT = "@";
const GENERAL = "General";
/** Excel's numeral shape 0x12 (Khmer) and locale km-KH (0x0453): the cell stays a number, only its digits change. */
const KHMER_NUMERALS = "[$-12000453]";

/** Counts of a summary: a dash for none, so that what there is stands out. */
export const countFormat = '#,##0;-#,##0;"–"';
/** Riel have no cents; dollars do. No sign of the currency: one workbook has one, and Settings says which. */
export const totalMoneyFormat = (currency: "KHR" | "USD"): string =>
  currency === "KHR" ? countFormat : '#,##0.00;-#,##0.00;"–"';
export const moneyFormat = (currency: "KHR" | "USD"): string => (currency === "KHR" ? "#,##0" : "#,##0.00");

/**
 * The number format of a field's cells, null = none of its own. Codes are text, so that "007" stays; other texts are
 * not, because Excel shows a formula that is typed into a text cell as its text.
 */
export function numberFormat(field: Field, currency: "KHR" | "USD"): string | null {
  if (field.type === "day" && field.shownAs === "month") return MONTH;
  switch (field.type === "computed" ? field.shownAs : field.type) {
    case "day":
      return DAY;
    case "money":
      return moneyFormat(currency);
    case "percent":
      return PERCENT;
    case "integer":
      return "0";
    case "number":
      return GENERAL;
    case "code":
      return TEXT;
    default:
      return null;
  }
}

export const dayFormat = DAY;
export const percentFormat = PERCENT;
export const textFormat = TEXT;
export const generalFormat = GENERAL;

/** A format in the digits that the Settings ask for; each section of "#,##0;-#,##0" says so for itself. */
export function inDigits(format: string, digits: DigitStyle | undefined): string {
  if (digits !== "khmer" || format === TEXT) return format;
  return (format.match(/(?:"[^"]*"|\\.|[^;"\\])+/g) ?? [])
    .map((section) => KHMER_NUMERALS + section)
    .join(";");
}

/** The number formats of a plan in the digits that the Settings ask for. */
export const planFormats = (
  formats: SheetPlan["numberFormats"],
  { digitStyle }: Pick<Settings, "digitStyle">,
): SheetPlan["numberFormats"] =>
  formats.map(({ range, format }) => ({ range, format: inDigits(format, digitStyle) }));
