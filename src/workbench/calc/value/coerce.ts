import type { Scalar } from "../../book/Book";
import { fail } from "./fail";
import { parseNumberText } from "./parseNumberText";

/** As operators and plain parameters take a number: text that spells one counts, empty is 0, else #VALUE!. */
export function toNumber(value: Scalar): number {
  switch (typeof value) {
    case "number":
      return value;
    case "boolean":
      return value ? 1 : 0;
    case "string":
      return parseNumberText(value) ?? fail("#VALUE!");
    default:
      return value === null ? 0 : fail(value.error);
  }
}

/** The number cut to a whole one, towards zero. */
export const toInteger = (value: Scalar): number => Math.trunc(toNumber(value));

/** As `&` takes text: numbers with up to 15 digits, booleans as TRUE and FALSE, empty as "". */
export function toText(value: Scalar): string {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      return numberText(value);
    case "boolean":
      return value ? "TRUE" : "FALSE";
    default:
      return value === null ? "" : fail(value.error);
  }
}

/** As conditions are taken: numbers but 0 are true; text must spell TRUE or FALSE. */
export function toBoolean(value: Scalar): boolean {
  switch (typeof value) {
    case "boolean":
      return value;
    case "number":
      return value !== 0;
    case "string": {
      const upper = value.toUpperCase();
      return upper === "TRUE" ? true : upper === "FALSE" ? false : fail("#VALUE!");
    }
    default:
      return value === null ? false : fail(value.error);
  }
}

/** A number as General text with 15 digits: 0.1+0.2 is "0.3", 1e20 is "1E+20", 0.00001 is "1E-05". */
function numberText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value === 0 ? 0 : value);
  const [mantissa = "0", power = "0"] = value.toExponential(14).split("e");
  const exponent = Number(power);
  const trim = (digits: string): string => (digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits);
  if (exponent >= -4 && exponent < 15) return trim(value.toFixed(Math.max(0, 14 - exponent)));
  return `${trim(mantissa)}E${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}
