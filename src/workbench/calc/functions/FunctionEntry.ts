import type { Scalar } from "../../book/Book";
import type { Expression } from "../formula/Expression";
import type { Context } from "../formula/Workspace";
import type { Value } from "../value/Value";

interface Common {
  /** How many arguments it takes. */
  min: number;
  max: number;
  /** Calculated anew after every change of the book. */
  volatile?: boolean;
  /** May give an array even of single values. */
  spills?: boolean;
}

/** Takes single values, so arrays are lifted over it. An error among the arguments is its result unless `errors`. */
export interface ScalarFunction extends Common {
  kind: "scalar";
  errors?: boolean;
  call: (args: readonly Scalar[], context: Context) => Scalar;
}

/** Takes references and arrays as they are; arrays are lifted over the arguments at `lifted` places only. */
export interface ValuesFunction extends Common {
  kind: "values";
  lifted?: (index: number) => boolean;
  call: (args: readonly Value[], context: Context) => Value;
}

/** Calculates its own arguments, only those that it needs. */
export interface LazyFunction extends Common {
  kind: "lazy";
  call: (args: readonly Expression[], context: Context, evaluate: Evaluate) => Value;
}

export type Evaluate = (expression: Expression, context: Context) => Value;
export type FunctionEntry = ScalarFunction | ValuesFunction | LazyFunction;
export type FunctionTable = Record<string, FunctionEntry>;

/** As many arguments as Excel takes. */
export const MANY = 255;

export function scalar(
  min: number,
  max: number,
  call: ScalarFunction["call"],
  more: Partial<ScalarFunction> = {},
): ScalarFunction {
  return { kind: "scalar", min, max, call, ...more };
}

export function values(
  min: number,
  max: number,
  call: ValuesFunction["call"],
  more: Partial<ValuesFunction> = {},
): ValuesFunction {
  return { kind: "values", min, max, call, ...more };
}

export function lazy(min: number, max: number, call: LazyFunction["call"]): LazyFunction {
  return { kind: "lazy", min, max, call };
}
