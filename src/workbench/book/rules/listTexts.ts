import { offsetFormula } from "../../calc/offsetFormula";
import type { Scalar, Sheet, Validation } from "../Book";
import type { Context } from "../core/Context";
import { styleAt } from "../core/cellStyle";
import { formatText } from "../cells/formatText";
import { parseInput } from "../cells/parseInput";
import { occupied } from "../cells/putBlock";

export interface ListItem {
  text: string;
  value: Scalar;
  /** Inline lists are compared with case, ranges without, as Excel does. */
  inline: boolean;
}

/** A drop-down shows at most so many items of a range. */
const MAX_ITEMS = 32_767;

/** The items of a list rule as seen from a cell, without blanks. */
export function listTexts(
  context: Context,
  sheet: Sheet,
  rule: Validation,
  row: number,
  column: number,
): ListItem[] {
  const source = String(rule.formula1);
  if (!source.startsWith("=")) {
    return source
      .split(",")
      .map((item) => item.trim())
      .filter((item) => item !== "")
      .map((text) => ({ text, value: parseInput(text, "General", "api").value, inline: true }));
  }
  const formula = ruleFormula(rule, source, row, column);
  const place = context.calculator.resolve(formula, sheet.id, row, column);
  const items: ListItem[] = [];
  if (place) {
    const other = context.sheet(place.sheet);
    const area = occupied(other, place.area);
    for (let r = area?.top ?? 0; area && r <= area.bottom; r++) {
      for (let c = area.left; c <= area.right && items.length < MAX_ITEMS; c++) {
        const value = context.calculator.value(place.sheet, r, c);
        const text = formatText(value, styleAt(context.book, other, r, c).numberFormat);
        if (text !== "") items.push({ text, value, inline: false });
      }
    }
    return items;
  }
  const result = context.calculator.evaluate(formula, sheet.id, row, column);
  for (const value of Array.isArray(result) ? result.flat() : [result]) {
    if (value !== null && value !== "" && typeof value !== "object") {
      items.push({ text: formatText(value, undefined), value, inline: false });
    }
  }
  return items.slice(0, MAX_ITEMS);
}

/** A rule's formula as it reads from one cell of its areas. */
export function ruleFormula(
  rule: { areas: Validation["areas"] },
  formula: string,
  row: number,
  column: number,
): string {
  const [first] = rule.areas;
  return first ? offsetFormula(formula, row - first.top, column - first.left) : formula;
}
