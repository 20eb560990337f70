import type { Cell, Scalar, Sheet, Validation } from "../Book";
import type { Context } from "../core/Context";
import { cellArea } from "../core/areas";
import { cellAt, styleIndex } from "../core/cellStyle";
import { isError } from "../../calc/errorValue";
import { parseInput } from "../cells/parseInput";
import { formatText } from "../cells/formatText";
import { sameText } from "./compareScalars";
import { listTexts, ruleFormula } from "./listTexts";

/** True where a value in that cell breaks the rule, by Excel's reading of each kind of rule. */
export function breaksRule(
  context: Context,
  sheet: Sheet,
  rule: Validation,
  row: number,
  column: number,
  value: Scalar,
): boolean {
  if (rule.type === "None") return false;
  if (value === null || value === "") return !rule.ignoreBlanks;
  switch (rule.type) {
    case "List":
      return !inList(context, sheet, rule, row, column, value);
    case "Custom":
      return !holds(context, sheet, rule, row, column, value);
    case "TextLength":
      return outOf(context, sheet, rule, row, column, formatText(value, undefined).length);
    case "WholeNumber":
      return (
        typeof value !== "number" ||
        !Number.isInteger(value) ||
        outOf(context, sheet, rule, row, column, value)
      );
    default:
      return typeof value !== "number" || outOf(context, sheet, rule, row, column, value);
  }
}

function inList(
  context: Context,
  sheet: Sheet,
  rule: Validation,
  row: number,
  column: number,
  value: Scalar,
): boolean {
  const items = listTexts(context, sheet, rule, row, column);
  // With "ignore blank", a list that is all blank allows anything.
  if (items.length === 0) return rule.ignoreBlanks;
  const text = formatText(value, undefined);
  return items.some(
    (item) => item.value === value || (item.inline ? item.text === text : sameText(item.text, text)),
  );
}

/** A custom formula sees the new value in its cell: it stands there while the formula is calculated. */
function holds(
  { calculator }: Context,
  sheet: Sheet,
  rule: Validation,
  row: number,
  column: number,
  value: Scalar,
): boolean {
  const formula = ruleFormula(rule, String(rule.formula1), row, column);
  const cells = (sheet.columns[column] ??= []);
  const before = cellAt(sheet, row, column);
  const length = cells.length;
  const trial: Cell = { value, style: styleIndex(sheet, row, column) };
  let result: Scalar | Scalar[][];
  try {
    cells[row] = trial;
    calculator.changed(sheet.id, cellArea(row, column));
    result = calculator.evaluate(formula, sheet.id, row, column);
  } finally {
    if (before === undefined) {
      delete cells[row];
      cells.length = length;
    } else cells[row] = before;
    calculator.changed(sheet.id, cellArea(row, column));
  }
  const first = Array.isArray(result) ? (result[0]?.[0] ?? null) : result;
  if (isError(first)) return false;
  return typeof first === "number" ? first !== 0 : first === true;
}

/** True where a number is outside of what operator and operands allow. */
function outOf(
  context: Context,
  sheet: Sheet,
  rule: Validation,
  row: number,
  column: number,
  value: number,
): boolean {
  const first = operand(context, sheet, rule, rule.formula1, row, column);
  const second =
    rule.formula2 === undefined ? undefined : operand(context, sheet, rule, rule.formula2, row, column);
  if (first === null) return !rule.ignoreBlanks;
  if (first === undefined) return true;
  const high = second ?? first;
  switch (rule.operator ?? "Between") {
    case "Between":
      return value < Math.min(first, high) || value > Math.max(first, high);
    case "NotBetween":
      return value >= first && value <= high;
    case "EqualTo":
      return value !== first;
    case "NotEqualTo":
      return value === first;
    case "GreaterThan":
      return value <= first;
    case "LessThan":
      return value >= first;
    case "GreaterThanOrEqualTo":
      return value < first;
    case "LessThanOrEqualTo":
      return value > first;
    default:
      return false;
  }
}

/** null = the formula points at nothing; undefined = no number, so nothing is valid. */
function operand(
  { calculator, book }: Context,
  sheet: Sheet,
  rule: Validation,
  formula: string | number,
  row: number,
  column: number,
): number | null | undefined {
  if (typeof formula === "number") return formula;
  let value: Scalar | Scalar[][];
  if (formula.startsWith("="))
    value = calculator.evaluate(ruleFormula(rule, formula, row, column), sheet.id, row, column);
  else value = parseInput(formula, "General", "api", book.dateSystem).value;
  const first = Array.isArray(value) ? (value[0]?.[0] ?? null) : value;
  if (first === null || first === "") return null;
  if (typeof first === "boolean") return Number(first);
  if (typeof first === "string") {
    const parsed = parseInput(first, "General", "api", book.dateSystem).value;
    return typeof parsed === "number" ? parsed : undefined;
  }
  return typeof first === "number" ? first : undefined;
}
