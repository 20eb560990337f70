import type { ErrorCode, ErrorValue } from "../book/Book";

const CODES: readonly ErrorCode[] = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
];

const values = new Map<ErrorCode, ErrorValue>(CODES.map((error) => [error, Object.freeze({ error })]));

/** The one frozen error value of a code, so that `===` compares. */
export function errorValue(code: ErrorCode): ErrorValue {
  const value = values.get(code);
  if (value === undefined) throw new RangeError(`Not an error code of a cell: ${String(code)}`);
  return value;
}

/** True for an error value; works on anything a cell or a formula can hold. */
export function isError(value: unknown): value is ErrorValue {
  return typeof value === "object" && value !== null && "error" in value;
}

/** The code that a text spells ("#n/a" too), undefined for other text. */
export function errorCode(text: string): ErrorCode | undefined {
  const upper = text.toUpperCase();
  return CODES.find((code) => code === upper);
}
