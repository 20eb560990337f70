import type { Scalar } from "../../book/Book";
import { fail } from "./fail";

const collator = new Intl.Collator("en", { sensitivity: "accent" });

/** Rounds to the 15 digits at which Excel compares. */
export function fifteenDigits(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/** -1, 0 or 1; equal where 15 digits agree, so 0.1+0.2 equals 0.3. */
export function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  if (Math.abs(a - b) <= 1e-13 * Math.max(Math.abs(a), Math.abs(b)) && fifteenDigits(a) === fifteenDigits(b))
    return 0;
  return a < b ? -1 : 1;
}

/** Case does not count; order as in an English sort. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  const x = a.toLowerCase();
  const y = b.toLowerCase();
  if (x === y) return 0;
  // Texts that only a collation takes for equal (ignorable characters) stay apart.
  return Math.sign(collator.compare(x, y)) || (x < y ? -1 : 1);
}

const rank = (value: number | string | boolean): number =>
  typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;

/** As the operators = < > compare: numbers before texts before booleans, an empty cell like 0, "" or FALSE; errors spread. */
export function compareValues(a: Scalar, b: Scalar): number {
  if (typeof a === "object" && a !== null) return fail(a.error);
  if (typeof b === "object" && b !== null) return fail(b.error);
  if (a === null && b === null) return 0;
  const x = a ?? emptyLike(b);
  const y = b ?? emptyLike(a);
  if (typeof x === "number" && typeof y === "number") return compareNumbers(x, y);
  if (typeof x === "string" && typeof y === "string") return compareTexts(x, y);
  if (typeof x === "boolean" && typeof y === "boolean") return Number(x) - Number(y);
  return rank(x) - rank(y);
}

function emptyLike(other: number | string | boolean | null): number | string | boolean {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}
