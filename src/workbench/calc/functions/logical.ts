import type { Scalar } from "../../book/Book";
import { isError } from "../errorValue";
import type { Expression } from "../formula/Expression";
import { eachValue, read } from "../formula/readReference";
import type { Context } from "../formula/Workspace";
import { toBoolean, toInteger } from "../value/coerce";
import { compareValues } from "../value/compareValues";
import { attempt, fail } from "../value/fail";
import { lift } from "../value/lift";
import { Matrix, type Value } from "../value/Value";
import { lazy, MANY, scalar, values, type Evaluate, type FunctionTable } from "./FunctionEntry";

/** An argument's value or array, calculated now. */
function get(expression: Expression | undefined, context: Context, evaluate: Evaluate): Scalar | Matrix {
  if (expression === undefined) return fail("#N/A");
  return attempt(() => read(evaluate(expression, context), context.workspace));
}

/** One branch, unread, so that a reference stays one. */
function branch(
  expression: Expression | undefined,
  context: Context,
  evaluate: Evaluate,
  missing: Value,
): Value {
  return expression === undefined ? missing : evaluate(expression, context);
}

function ifElse(args: readonly Expression[], context: Context, evaluate: Evaluate): Value {
  const condition = get(args[0], context, evaluate);
  if (!(condition instanceof Matrix)) {
    if (isError(condition)) return condition;
    return toBoolean(condition)
      ? branch(args[1], context, evaluate, true)
      : branch(args[2], context, evaluate, false);
  }
  const yes = args[1] ? get(args[1], context, evaluate) : true;
  const no = args[2] ? get(args[2], context, evaluate) : false;
  return lift([condition, yes, no], ([test = null, a = null, b = null]) =>
    isError(test) ? test : attempt(() => (toBoolean(test) ? a : b)),
  );
}

/** IFERROR and IFNA: the second argument where the first is such an error. */
function unless(caught: (value: Scalar) => boolean) {
  return (args: readonly Expression[], context: Context, evaluate: Evaluate): Value => {
    const value = get(args[0], context, evaluate);
    if (!(value instanceof Matrix)) return caught(value) ? branch(args[1], context, evaluate, null) : value;
    if (!value.cells.some(caught)) return value;
    return lift([value, get(args[1], context, evaluate)], ([a = null, b = null]) => (caught(a) ? b : a));
  };
}

function firstTrue(args: readonly Expression[], context: Context, evaluate: Evaluate): Value {
  if (args.length % 2 !== 0) return fail("#N/A");
  const conditions = get(args[0], context, evaluate);
  if (conditions instanceof Matrix) {
    const all = args.map((arg) => get(arg, context, evaluate));
    return lift(all, (single) => {
      for (let i = 0; i + 1 < single.length; i += 2) {
        const test = single[i] ?? null;
        if (isError(test)) return test;
        if (attempt(() => toBoolean(test)) === true) return single[i + 1] ?? null;
      }
      return attempt(() => fail("#N/A"));
    });
  }
  for (let i = 0; i + 1 < args.length; i += 2) {
    const test = get(args[i], context, evaluate);
    const one = test instanceof Matrix ? (test.cells[0] ?? null) : test;
    if (isError(one)) return one;
    if (toBoolean(one)) return branch(args[i + 1], context, evaluate, null);
  }
  return fail("#N/A");
}

function switchOn(args: readonly Expression[], context: Context, evaluate: Evaluate): Value {
  const subject = get(args[0], context, evaluate);
  const rest = args.slice(1);
  const fallback = rest.length % 2 === 1 ? rest.pop() : undefined;
  const all = rest.map((arg, i) => (i % 2 === 0 ? get(arg, context, evaluate) : null));
  const choose = (value: Scalar): number => {
    if (isError(value)) fail(value.error);
    for (let i = 0; i + 1 < rest.length; i += 2) {
      const option = all[i] ?? null;
      const one = option instanceof Matrix ? (option.cells[0] ?? null) : option;
      if (!isError(one) && compareValues(value, one) === 0) return i + 1;
    }
    return -1;
  };
  const result = (value: Scalar): Value => {
    const place = choose(value);
    if (place >= 0) return branch(rest[place], context, evaluate, null);
    return fallback ? evaluate(fallback, context) : fail("#N/A");
  };
  if (!(subject instanceof Matrix)) return result(subject);
  return lift([subject], ([value = null]) =>
    attempt(() => {
      const found = read(result(value), context.workspace);
      return found instanceof Matrix ? (found.cells[0] ?? null) : found;
    }),
  );
}

function choose(args: readonly Expression[], context: Context, evaluate: Evaluate): Value {
  const index = get(args[0], context, evaluate);
  const pick = (value: Scalar): Value => {
    const place = toInteger(value);
    return place >= 1 && place < args.length ? branch(args[place], context, evaluate, null) : fail("#VALUE!");
  };
  if (!(index instanceof Matrix)) return pick(index);
  // CHOOSE({1,2},a,b) puts columns side by side.
  const options = args.slice(1).map((arg) => get(arg, context, evaluate));
  return lift([index, ...options], (single) =>
    attempt(
      () =>
        single[toInteger(single[0] ?? null)] ??
        (toInteger(single[0] ?? null) < single.length ? null : fail("#VALUE!")),
    ),
  );
}

/** The truth values among arguments: text in cells is passed over, typed text must spell one. */
function truths(args: readonly Value[], context: Context): boolean[] {
  const found: boolean[] = [];
  for (const arg of args) {
    eachValue(arg, context.workspace, (value, fromCells) => {
      if (fromCells && typeof value === "string") return;
      found.push(toBoolean(value));
    });
  }
  return found.length > 0 ? found : fail("#VALUE!");
}

export const logicalFunctions: FunctionTable = {
  IF: lazy(1, 3, ifElse),
  IFS: lazy(2, MANY, firstTrue),
  IFERROR: lazy(1, 2, unless(isError)),
  IFNA: lazy(
    1,
    2,
    unless((value) => isError(value) && value.error === "#N/A"),
  ),
  SWITCH: lazy(3, MANY, switchOn),
  CHOOSE: lazy(2, MANY, choose),
  AND: values(1, MANY, (args, context) => truths(args, context).every(Boolean)),
  OR: values(1, MANY, (args, context) => truths(args, context).some(Boolean)),
  XOR: values(1, MANY, (args, context) => truths(args, context).filter(Boolean).length % 2 === 1),
  NOT: scalar(1, 1, ([value = null]) => !toBoolean(value)),
  TRUE: scalar(0, 0, () => true),
  FALSE: scalar(0, 0, () => false),
};
