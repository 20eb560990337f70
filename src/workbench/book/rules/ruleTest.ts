import { isError } from "../../calc/errorValue";
import type { ConditionalFormat, Scalar, Sheet } from "../Book";
import type { Context } from "../core/Context";
import { formatText } from "../cells/formatText";
import type { CellTest } from "./CellTest";
import { compareScalars } from "./compareScalars";
import { evaluator, operandOf } from "./operandOf";
import { presetTest } from "./presetTest";
import { dataBarTest, colorScaleTest, iconSetTest } from "./scaleTests";
import { collectValues, topTest } from "./rangeStatistics";

/** How one conditional format judges cells, with what it needs of the whole range worked out once. */
export function ruleTest(context: Context, sheet: Sheet, format: ConditionalFormat): CellTest {
  const value = (row: number, column: number): Scalar => context.calculator.value(sheet.id, row, column);
  switch (format.type) {
    case "Custom": {
      const formula = format.formula;
      return formula === undefined ? () => false : isTrue(evaluator(context, sheet, format, formula));
    }
    case "CellValue":
      return cellValueTest(context, sheet, format, value);
    case "ContainsText":
      return containsTest(context, sheet, format, value);
    case "TopBottom":
      return topTest(collectValues(context, sheet, format), format.rule ?? {}, value);
    case "PresetCriteria":
      return presetTest(context, sheet, format, value);
    case "ColorScale":
      return colorScaleTest(context, sheet, format, value);
    case "DataBar":
      return dataBarTest(context, sheet, format, value);
    case "IconSet":
      return iconSetTest(context, sheet, format, value);
  }
}

const isTrue =
  (evaluate: (row: number, column: number) => Scalar) =>
  (row: number, column: number): boolean => {
    const result = evaluate(row, column);
    return result === true || (typeof result === "number" && result !== 0);
  };

type Value = (row: number, column: number) => Scalar;

function cellValueTest(context: Context, sheet: Sheet, format: ConditionalFormat, value: Value): CellTest {
  const rule = format.rule ?? {};
  const first = operandOf(context, sheet, format, rule["formula1"]);
  const second = operandOf(context, sheet, format, rule["formula2"]);
  const operator = String(rule["operator"]);
  return (row, column) => {
    const cell = value(row, column);
    const a = first(row, column);
    if (isError(cell) || isError(a)) return false;
    const one = compareCell(cell, a);
    switch (operator) {
      case "EqualTo":
        return one === 0;
      case "NotEqualTo":
        return one !== 0;
      case "GreaterThan":
        return one > 0;
      case "LessThan":
        return one < 0;
      case "GreaterThanOrEqual":
        return one >= 0;
      case "LessThanOrEqual":
        return one <= 0;
      case "Between":
      case "NotBetween": {
        const b = second(row, column);
        if (isError(b)) return false;
        const [low, high] = compareCell(a, b) <= 0 ? [a, b] : [b, a];
        const inside = compareCell(cell, low) >= 0 && compareCell(cell, high) <= 0;
        return inside === (operator === "Between");
      }
      default:
        return false;
    }
  };
}

/** As Excel's operators compare: a blank is 0 beside a number and "" beside a text. */
function compareCell(a: Scalar, b: Scalar): number {
  const fill = (one: Scalar, other: Scalar): Scalar =>
    one ?? (typeof other === "string" ? "" : typeof other === "boolean" ? false : 0);
  return compareScalars(fill(a, b), fill(b, a), false);
}

function containsTest(context: Context, sheet: Sheet, format: ConditionalFormat, value: Value): CellTest {
  const rule = format.rule ?? {};
  const operand = operandOf(
    context,
    sheet,
    format,
    typeof rule["text"] === "string" ? quoteLiteral(rule["text"]) : "",
  );
  const operator = String(rule["operator"]);
  return (row, column) => {
    const cell = value(row, column);
    if (isError(cell)) return false;
    const text = formatText(cell, undefined).toLowerCase();
    const wanted = formatText(operand(row, column), undefined).toLowerCase();
    switch (operator) {
      case "Contains":
        return text.includes(wanted);
      case "NotContains":
        return !text.includes(wanted);
      case "BeginsWith":
        return text.startsWith(wanted);
      case "EndsWith":
        return text.endsWith(wanted);
      default:
        return false;
    }
  };
}

const quoteLiteral = (text: string): string =>
  text.startsWith("=") || /^".*"$/s.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
