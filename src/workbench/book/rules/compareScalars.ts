import type { Scalar } from "../Book";

const collator = new Intl.Collator("en", { sensitivity: "accent" });
const exact = new Intl.Collator("en", { sensitivity: "variant", caseFirst: "lower" });

/** Excel's order: numbers, texts, FALSE, TRUE, errors. */
function rank(value: Scalar): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}

/** Negative, 0 or positive, as Excel sorts; blanks are not compared, they come last in both directions. */
export function compareScalars(a: Scalar, b: Scalar, matchCase: boolean): number {
  const order = rank(a) - rank(b);
  if (order !== 0) return order;
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return (matchCase ? exact : collator).compare(a, b);
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  return 0;
}

export const sameText = (a: string, b: string): boolean => collator.compare(a, b) === 0;
