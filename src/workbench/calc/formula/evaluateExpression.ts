import type { Scalar } from "../../book/Book";
import { errorValue, isError } from "../errorValue";
import type { FunctionEntry, ValuesFunction } from "../functions/FunctionEntry";
import { findFunction } from "../functions/registry";
import { attempt, FormulaFailure } from "../value/fail";
import { lift } from "../value/lift";
import { applyBinary, applyUnary, snapToZero } from "../value/operators";
import { intersectAreas, Matrix, Reference, type SheetArea, type Value } from "../value/Value";
import type { Expression, NameExpression } from "./Expression";
import { intersected, read } from "./readReference";
import { rangeArea, tableBody, tableReference } from "./resolveReference";
import type { Context } from "./Workspace";

type BinaryNode = Extract<Expression, { kind: "binary" }>;

/** Calculates an expression; what goes wrong is an error value. References come back unread. */
export function evaluate(expression: Expression, context: Context): Value {
  try {
    return evaluateNode(expression, context);
  } catch (failure) {
    if (failure instanceof FormulaFailure) return failure.value;
    throw failure;
  }
}

/** Calculates a whole formula: one value or an array. Empty cells stay null. */
export function evaluateFormula(expression: Expression, context: Context): Scalar | Matrix {
  return attempt(() => {
    if (expression.kind === "binary" && (expression.operator === "+" || expression.operator === "-")) {
      const left = read(evaluate(expression.left, context), context.workspace);
      const right = read(evaluate(expression.right, context), context.workspace);
      return lift([left, right], ([a = null, b = null]) =>
        snapToZero(applyBinary(expression.operator as "+", a, b), a),
      );
    }
    return read(evaluate(expression, context), context.workspace);
  });
}

function evaluateNode(expression: Expression, context: Context): Value {
  switch (expression.kind) {
    case "value":
    case "array":
      return expression.value;
    case "range":
      return new Reference([rangeArea(expression, context)]);
    case "table":
      return tableReference(expression, context);
    case "name":
      return evaluateName(expression, context);
    case "unary":
      return evaluateUnary(expression.operator, evaluate(expression.operand, context), context);
    case "binary":
      return evaluateChain(expression, context);
    case "join":
      return join(
        expression.operator,
        evaluate(expression.left, context),
        evaluate(expression.right, context),
      );
    case "let": {
      const variables = new Map(context.variables);
      const inner: Context = { ...context, variables };
      expression.names.forEach((name, i) => {
        const value = expression.values[i];
        if (value) variables.set(name, evaluate(value, inner));
      });
      return evaluate(expression.body, inner);
    }
    case "call":
      return callFunction(expression.name, expression.args, context);
  }
}

/** a+b+c+… term by term from the left, so that a long sum needs no deep stack of calls. */
function evaluateChain(whole: BinaryNode, context: Context): Value {
  const { workspace } = context;
  const chain: BinaryNode[] = [];
  let first: Expression = whole;
  while (first.kind === "binary") {
    chain.push(first);
    first = first.left;
  }
  let left = readSafely(evaluate(first, context), context);
  for (let i = chain.length - 1; i >= 0; i--) {
    const { operator, right } = chain[i] as BinaryNode;
    const operand = attempt(() => read(evaluate(right, context), workspace));
    left =
      left instanceof Matrix || operand instanceof Matrix
        ? lift([left, operand], ([a = null, b = null]) => applyBinary(operator, a, b))
        : applyBinary(operator, left, operand);
  }
  return left;
}

function evaluateName(expression: NameExpression, context: Context): Value {
  const { name } = expression;
  const { workspace, names = [] } = context;
  if (expression.sheet === undefined) {
    const variable = context.variables?.get(name);
    if (variable !== undefined) return variable;
    const found = workspace.tableByName(name);
    if (found) return new Reference([{ ...tableBody(found.table), sheet: found.sheet.id }]);
  }
  const scope = expression.sheet === undefined ? context.sheet : workspace.sheetByName(expression.sheet)?.id;
  if (scope === undefined) return errorValue("#REF!");
  const formula = workspace.nameFormula(name, scope);
  if (formula === undefined) return errorValue("#NAME?");
  // A name that means itself would never end.
  if (names.includes(name) || names.length > 64) return errorValue("#NAME?");
  const { sheet, row, column } = context;
  return evaluate(formula, { workspace, sheet, row, column, inName: true, names: [...names, name] });
}

function evaluateUnary(operator: "+" | "-" | "%" | "@" | "#", operand: Value, context: Context): Value {
  const { workspace } = context;
  if (operator === "#") {
    if (!(operand instanceof Reference)) return isError(operand) ? operand : errorValue("#REF!");
    const [anchor] = operand.areas;
    if (!anchor) return errorValue("#REF!");
    const area = workspace.spill(anchor.sheet, anchor.top, anchor.left);
    return area ? new Reference([{ ...area, sheet: anchor.sheet }]) : errorValue("#REF!");
  }
  if (operator === "@") {
    if (operand instanceof Reference) return new Reference([intersected(operand, context)]);
    return operand instanceof Matrix ? (operand.cells[0] ?? null) : operand;
  }
  return lift([read(operand, workspace)], ([value = null]) => applyUnary(operator, value));
}

function join(operator: ":" | " " | ",", left: Value, right: Value): Value {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (!(left instanceof Reference) || !(right instanceof Reference)) return errorValue("#VALUE!");
  if (operator === ",") return new Reference([...left.areas, ...right.areas]);
  if (operator === " ") {
    const common: SheetArea[] = [];
    for (const a of left.areas) {
      for (const b of right.areas) {
        const area = a.sheet === b.sheet ? intersectAreas(a, b) : undefined;
        if (area) common.push({ ...area, sheet: a.sheet });
      }
    }
    return common.length > 0 ? new Reference(common) : errorValue("#NULL!");
  }
  const areas = [...left.areas, ...right.areas];
  const sheet = areas[0]?.sheet;
  if (sheet === undefined || areas.some((area) => area.sheet !== sheet)) return errorValue("#VALUE!");
  return new Reference([
    {
      sheet,
      top: Math.min(...areas.map((area) => area.top)),
      left: Math.min(...areas.map((area) => area.left)),
      bottom: Math.max(...areas.map((area) => area.bottom)),
      right: Math.max(...areas.map((area) => area.right)),
    },
  ]);
}

function callFunction(name: string, args: readonly Expression[], context: Context): Value {
  const entry: FunctionEntry | undefined = findFunction(name);
  if (entry === undefined) return errorValue("#NAME?");
  if (args.length < entry.min || args.length > entry.max) return errorValue("#VALUE!");
  if (entry.kind === "lazy") return entry.call(args, context, evaluate);
  if (entry.kind === "values") {
    return callValues(
      entry,
      args.map((arg) => evaluate(arg, context)),
      context,
    );
  }
  const contents: (Scalar | Matrix)[] = [];
  for (const arg of args) contents.push(readSafely(evaluate(arg, context), context));
  return lift(contents, (single) => {
    if (!entry.errors) for (const value of single) if (isError(value)) return value;
    return attempt(() => entry.call(single, context));
  });
}

function readSafely(value: Value, context: Context): Scalar | Matrix {
  return attempt(() => read(value, context.workspace));
}

function callValues(entry: ValuesFunction, given: Value[], context: Context): Value {
  const { lifted } = entry;
  if (lifted === undefined) return entry.call(given, context);
  const places: number[] = [];
  const arrays: Matrix[] = [];
  given.forEach((value, i) => {
    if (!lifted(i)) return;
    const content = readSafely(value, context);
    given[i] = content;
    if (content instanceof Matrix) {
      places.push(i);
      arrays.push(content);
    }
  });
  if (places.length === 0) return entry.call(given, context);
  return lift(arrays, (single) => {
    const args = given.slice();
    places.forEach((place, i) => (args[place] = single[i] ?? null));
    return attempt(() => {
      const result = read(entry.call(args, context), context.workspace);
      return result instanceof Matrix ? (result.cells[0] ?? null) : result;
    });
  });
}
