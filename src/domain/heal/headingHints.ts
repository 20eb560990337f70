import { CURRENCY_SIGNS } from "../record/currencySigns";
import type { Settings } from "../schema/Settings";
import type { Field } from "../schema/Template";
import type { ColumnHints } from "./Healing";

/** Longer words first: "ពាន់លាន" is a thousand millions. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/ពាន់លាន|\bbillions?\b|\bbn\b/i, 1e9],
  [/លាន|\bmillions?\b|\bmln\b/i, 1e6],
  [/ពាន់|\bthousands?\b|['\u2019]000\b|\bx ?1[,. ]?000\b/i, 1e3],
];

/**
 * What the heading says of a column's amounts: "ថវិកា (លានរៀល)" counts in millions, "Budget (USD)" in a currency
 * that may not be the workbook's. Headings of other fields tell nothing, nor does one that names both currencies.
 */
export function headingHints(field: Field, heading: string, { currency }: Settings): ColumnHints {
  if (field.type !== "money") return {};
  const other = currency === "USD" ? "KHR" : "USD";
  const names = (one: Settings["currency"]): boolean => heading.search(CURRENCY_SIGNS[one]) !== -1;
  if (names(other) && !names(currency)) return { otherCurrency: other };
  for (const [pattern, factor] of SCALES) {
    const word = pattern.exec(heading)?.[0];
    if (word !== undefined) return { scale: { word, factor } };
  }
  return {};
}
