import type { Scalar } from "../../book/Book";
import { compareValues } from "./compareValues";
import { toNumber, toText } from "./coerce";
import { fail, FormulaFailure } from "./fail";

export type BinaryOperator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=";

const finite = (value: number): number => (Number.isFinite(value) ? value : fail("#NUM!"));

/** 0^0 and roots of negative numbers are #NUM!, 0 to a negative power is #DIV/0!, as in Excel. */
export function power(base: number, exponent: number): number {
  if (base === 0 && exponent === 0) fail("#NUM!");
  if (base === 0 && exponent < 0) fail("#DIV/0!");
  return finite(base ** exponent);
}

const binary: Record<BinaryOperator, (a: Scalar, b: Scalar) => Scalar> = {
  "+": (a, b) => finite(toNumber(a) + toNumber(b)),
  "-": (a, b) => finite(toNumber(a) - toNumber(b)),
  "*": (a, b) => finite(toNumber(a) * toNumber(b)),
  "/": (a, b) => {
    const top = toNumber(a);
    const bottom = toNumber(b);
    return bottom === 0 ? fail("#DIV/0!") : finite(top / bottom);
  },
  "^": (a, b) => power(toNumber(a), toNumber(b)),
  "&": (a, b) => {
    const text = toText(a) + toText(b);
    return text.length > 32767 ? fail("#VALUE!") : text;
  },
  "=": (a, b) => compareValues(a, b) === 0,
  "<>": (a, b) => compareValues(a, b) !== 0,
  "<": (a, b) => compareValues(a, b) < 0,
  ">": (a, b) => compareValues(a, b) > 0,
  "<=": (a, b) => compareValues(a, b) <= 0,
  ">=": (a, b) => compareValues(a, b) >= 0,
};

/** One operation on two single values; an error in either is the result. */
export function applyBinary(operator: BinaryOperator, a: Scalar, b: Scalar): Scalar {
  try {
    return binary[operator](a, b);
  } catch (failure) {
    if (failure instanceof FormulaFailure) return failure.value;
    throw failure;
  }
}

/** Unary plus leaves anything as it is, also text. */
export function applyUnary(operator: "+" | "-" | "%", value: Scalar): Scalar {
  if (operator === "+") return value;
  try {
    return operator === "-" ? -toNumber(value) || 0 : toNumber(value) / 100;
  } catch (failure) {
    if (failure instanceof FormulaFailure) return failure.value;
    throw failure;
  }
}

/**
 * A sum or difference that ends a formula is 0 where it is only the noise of binary fractions (0.5-0.4-0.1), as Excel
 * documents for results "at or very close to zero"; inside a formula the noise stays.
 */
export function snapToZero(result: Scalar, a: Scalar): Scalar {
  if (typeof result !== "number" || typeof a !== "number" || result === 0) return result;
  return Math.abs(result) < Math.abs(a) * 2 ** -50 ? 0 : result;
}
