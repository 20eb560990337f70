import type { Expression } from "../../calc/formula/Expression";
import { parseFormula } from "../../calc/formula/parseFormula";
import type { Sheet } from "../Book";
import { Refusal } from "../Editor";
import { readFormula } from "../cells/readFormula";

/**
 * The formula of a validation rule or conditional format as the book keeps it. Refuses (InvalidArgument) what
 * Excel refuses there, and would call a file damaged for: columns of tables (a name or INDIRECT may lead to
 * them), array constants, unions and intersections.
 */
export function readRuleFormula(text: string, sheet: Sheet): string {
  const formula = readFormula(text, sheet, -1, -1);
  const parsed = parseFormula(formula);
  const bad = parsed && forbidden(parsed);
  if (bad !== undefined)
    throw new Refusal("InvalidArgument", `A rule's formula can't hold ${bad}: ${formula}`);
  return formula;
}

function forbidden(part: Expression): string | undefined {
  switch (part.kind) {
    case "table":
      return "references to tables";
    case "array":
      return "array constants";
    case "join":
      if (part.operator !== ":") return "unions or intersections";
      return forbidden(part.left) ?? forbidden(part.right);
    case "binary":
      return forbidden(part.left) ?? forbidden(part.right);
    case "unary":
      return forbidden(part.operand);
    case "call":
      return first(part.args);
    case "let":
      return first([...part.values, part.body]);
    default:
      return undefined;
  }
}

const first = (parts: readonly Expression[]): string | undefined =>
  parts.map(forbidden).find((found) => found !== undefined);
