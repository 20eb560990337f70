import { offsetFormula } from "../../calc/offsetFormula";
import { parseInput } from "../cells/parseInput";
import type { ConditionalFormat, Scalar, Sheet } from "../Book";
import type { Context } from "../core/Context";

/** An operand of a rule: "=…" is calculated, else a literal as typed; texts may stand in quotes. */
export function operandOf(
  context: Context,
  sheet: Sheet,
  format: ConditionalFormat,
  given: unknown,
): (row: number, column: number) => Scalar {
  if (typeof given === "number" || typeof given === "boolean") return () => given;
  if (typeof given !== "string" || given === "") return () => null;
  if (given.startsWith("=")) return evaluator(context, sheet, format, given);
  const quoted = /^"(.*)"$/s.exec(given);
  const literal = quoted
    ? (quoted[1] ?? "").replaceAll('""', '"')
    : parseInput(given, "General", "api").value;
  return () => literal;
}

/** Functions whose result depends on where they stand although they name no cell. */
const PLACED = /\b(ROW|COLUMN|CELL|INDIRECT|OFFSET)\s*\(/i;

/**
 * A formula as seen from each cell. One whose references are the same all along a row (=$E5<TODAY()) or
 * column is calculated once for it.
 */
export function evaluator(
  context: Context,
  sheet: Sheet,
  format: ConditionalFormat,
  formula: string,
): (row: number, column: number) => Scalar {
  const [first] = format.areas;
  if (!first) return () => null;
  const placed = PLACED.test(formula);
  const byRow = placed || offsetFormula(formula, 1, 0) !== formula;
  const byColumn = placed || offsetFormula(formula, 0, 1) !== formula;
  const known = new Map<string, Scalar>();
  return (row, column) => {
    const r = byRow ? row : first.top;
    const c = byColumn ? column : first.left;
    const key = `${r} ${c}`;
    let result = known.get(key);
    if (result === undefined) {
      const here = offsetFormula(formula, r - first.top, c - first.left);
      const value = context.calculator.evaluate(here, sheet.id, r, c);
      result = Array.isArray(value) ? (value[0]?.[0] ?? null) : value;
      known.set(key, result);
    }
    return result;
  };
}
