import { CURRENCY_SIGNS } from "../record/currencySigns";
import { parseNumber } from "../record/parseNumber";
import type { Settings } from "../schema/Settings";

/**
 * The number that a text in a number field means. An amount may carry the sign of the workbook's currency;
 * with that of the other one it is not converted. Percent signs count in percent fields only.
 */
export function readAmount(
  text: string,
  type: "integer" | "number" | "money" | "percent",
  currency: Settings["currency"],
): number | "notANumber" | "otherCurrency" {
  if (text.length > 100) return "notANumber";
  if (/%|ភាគរយ/.test(text) && type !== "percent") return "notANumber";
  if (type !== "money") return parseNumber(text) ?? "notANumber";
  const own = parseNumber(text.replace(CURRENCY_SIGNS[currency], " "));
  if (own !== undefined) return own;
  const other = parseNumber(text.replace(CURRENCY_SIGNS[currency === "USD" ? "KHR" : "USD"], " "));
  return other === undefined ? "notANumber" : "otherCurrency";
}
