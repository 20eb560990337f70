import { otherLanguage, type Label, type Language } from "../schema/Label";
import { nameSheet, numberedName } from "../sheet/nameSheets";

/** How far numbered names (" (2)") are recognised as the product's. */
const MOST_COPIES = 20;

/**
 * The name of a sheet in the new language, undefined where it keeps its own: users renamed it, or it is in that
 * language already. `others` are the names of the other sheets. A number that only kept a taken name apart
 * goes and comes as it is needed, so that switching there and back gives the same name.
 */
export function sheetNameIn(
  to: Language,
  name: string,
  product: Label,
  others: readonly string[],
): string | undefined {
  const before = nameSheet(product[otherLanguage(to)], []);
  const after = nameSheet(product[to], []);
  const number = numberOf(name, before);
  if (number === null || before === after) return undefined;
  const taken = new Set(others.map((other) => other.toLowerCase()));
  const numbered = numberedName(after, number);
  if (number > 1 && !taken.has(before.toLowerCase()) && !taken.has(numbered.toLowerCase())) return numbered;
  return nameSheet(after, others);
}

/** 1 for the plain name, 2 for "Plan (2)"; null for any other. */
function numberOf(name: string, plain: string): number | null {
  for (let number = 1; number <= MOST_COPIES; number++) {
    if (name.toLowerCase() === numberedName(plain, number).toLowerCase()) return number;
  }
  return null;
}
