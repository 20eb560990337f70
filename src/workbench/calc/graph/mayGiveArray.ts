import type { Expression, NameExpression, TableExpression } from "../formula/Expression";
import { findFunction } from "../functions/registry";

/**
 * Whether a formula's result may fill more than one cell. Errs on the side of yes: such formulas are calculated early, so that what they fill is there when it is read.
 */
export function mayGiveArray(
  expression: Expression,
  nameGivesArray: (name: NameExpression) => boolean,
): boolean {
  const asks = (part: Expression): boolean => mayGiveArray(part, nameGivesArray);
  switch (expression.kind) {
    case "value":
      return false;
    case "array":
      return expression.value.cells.length > 1;
    case "range":
      return (
        expression.top === null ||
        expression.left === null ||
        expression.top !== expression.bottom ||
        expression.left !== expression.right
      );
    case "table":
      return expression.columns.length !== 1 || !isOneRow(expression);
    case "name":
      return nameGivesArray(expression);
    case "unary":
      return expression.operator === "#" || (expression.operator !== "@" && asks(expression.operand));
    case "binary":
      // Down the left side in a loop: long sums hang there.
      for (let part: Expression = expression; part.kind === "binary"; part = part.left) {
        if (asks(part.right) || (part.left.kind !== "binary" && asks(part.left))) return true;
      }
      return false;
    case "join":
      return true;
    case "let":
      return asks(expression.body) || expression.values.some(asks);
    case "call":
      return callMayGiveArray(expression.name, expression.args, asks);
  }
}

const isOneRow = ({ sections }: TableExpression): boolean =>
  sections.length === 1 &&
  (sections[0] === "this row" || sections[0] === "headers" || sections[0] === "totals");

function callMayGiveArray(
  name: string,
  args: readonly Expression[],
  asks: (part: Expression) => boolean,
): boolean {
  const entry = findFunction(name);
  if (entry === undefined) return false;
  if (name === "ROW" || name === "COLUMN") return args.some(asks);
  // A row or column number of 0, or none, means the whole column or row.
  if (name === "INDEX") return args.slice(1).some((arg) => asks(arg) || (arg.kind === "value" && !arg.value));
  if (name === "XLOOKUP")
    return args.some((arg, i) => i !== 1 && i !== 2 && asks(arg)) || !isOneColumn(args[2]);
  if (entry.spills) return true;
  if (entry.kind === "values") return args.some((arg, i) => entry.lifted?.(i) === true && asks(arg));
  return args.some(asks);
}

function isOneColumn(expression: Expression | undefined): boolean {
  if (expression?.kind === "range") return expression.left !== null && expression.left === expression.right;
  return expression?.kind === "table" && expression.columns.length === 1;
}
