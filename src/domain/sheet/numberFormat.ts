import type { Field } from "../schema/Template";

const DAY = "dd/mm/yyyy";
const PERCENT = "0%";
const TEXT = "@";

/** Riel have no cents; dollars do. No sign of the currency: one workbook has one, and Settings says which. */
/** Counts of a summary: a dash for none, so that what there is stands out. */
export const countFormat = '#,##0;-#,##0;"–"';
export const totalMoneyFormat = (currency: "KHR" | "USD"): string =>
  currency === "KHR" ? countFormat : '#,##0.00;-#,##0.00;"–"';
export const moneyFormat = (currency: "KHR" | "USD"): string => (currency === "KHR" ? "#,##0" : "#,##0.00");

/**
 * The number format of a field's cells, null = General. Codes are text, so that "007" stays; other texts are
 * not, because Excel shows a formula that is typed into a text cell as its text.
 */
export function numberFormat(field: Field, currency: "KHR" | "USD"): string | null {
  switch (field.type === "computed" ? field.shownAs : field.type) {
    case "day":
      return DAY;
    case "money":
      return moneyFormat(currency);
    case "percent":
      return PERCENT;
    case "integer":
      return "0";
    case "code":
      return TEXT;
    default:
      return null;
  }
}

export const dayFormat = DAY;
export const percentFormat = PERCENT;
export const textFormat = TEXT;
