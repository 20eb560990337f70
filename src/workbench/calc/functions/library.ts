import type { Scalar } from "../../book/Book";
import { errorCode, errorValue } from "../errorValue";
import { toNumber } from "../value/coerce";
import { fail } from "../value/fail";
import type { Context } from "../formula/Workspace";
import type { Value } from "../value/Value";
import { MANY, scalar, values, type FunctionEntry } from "./FunctionEntry";
import { numbersOf } from "./numbersOf";

/** A function of @formulajs/formulajs; it gives its errors back as Error objects. */
type LibraryFunction = (...args: never[]) => unknown;

/** What the library gave, as a cell's value; infinities and NaN are #NUM!. */
function fromLibrary(result: unknown): Scalar {
  if (typeof result === "number") return Number.isFinite(result) ? result : fail("#NUM!");
  if (typeof result === "string" || typeof result === "boolean") return result;
  if (result instanceof Error) return errorValue(errorCode(result.message) ?? "#VALUE!");
  return fail("#VALUE!");
}

export const callLibrary = (call: LibraryFunction, ...args: unknown[]): Scalar =>
  fromLibrary((call as (...args: unknown[]) => unknown)(...args));

/** Wraps a function of plain numbers. */
export function ofNumbers(min: number, max: number, call: LibraryFunction): FunctionEntry {
  return scalar(min, max, (args) => callLibrary(call, ...args.map(toNumber)));
}

/** Wraps a function of one list of numbers; `least` values are needed, else the error. */
export function ofList(
  least: number,
  otherwise: "#DIV/0!" | "#NUM!" | "#N/A",
  call: LibraryFunction,
): FunctionEntry {
  return values(1, MANY, (args: readonly Value[], context: Context) => {
    const numbers = numbersOf(args, context.workspace);
    return numbers.length < least ? fail(otherwise) : callLibrary(call, numbers);
  });
}
