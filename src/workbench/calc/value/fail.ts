import type { ErrorCode, ErrorValue } from "../../book/Book";
import { errorValue } from "../errorValue";

/**
 * How a function's inner parts give up: caught where the function was called and turned into the error value.
 * One object a code, made once, because arrays may fail ten thousand times.
 */
export class FormulaFailure extends Error {
  constructor(readonly value: ErrorValue) {
    super(value.error);
    this.name = "FormulaFailure";
  }
}

const failures = new Map<ErrorCode, FormulaFailure>();

/** Ends the function that is being calculated with this error. */
export function fail(code: ErrorCode): never {
  let failure = failures.get(code);
  if (failure === undefined) {
    failure = new FormulaFailure(errorValue(code));
    failures.set(code, failure);
  }
  throw failure;
}

/** Runs a calculation; where it gives up, its error is the result. */
export function attempt<T>(work: () => T): T | ErrorValue {
  try {
    return work();
  } catch (failure) {
    if (failure instanceof FormulaFailure) return failure.value;
    throw failure;
  }
}
