import { offsetFormula } from "../../calc/offsetFormula";
import type { Area, Cell, Sheet } from "../Book";
import { Refusal } from "../Editor";
import { checkArea } from "../core/checkArea";
import type { Context } from "../core/Context";
import { covers } from "../core/areas";
import { styleIndex } from "../core/cellStyle";
import { checkWritable } from "../core/checkWritable";
import { isDateFormat } from "../numfmt";
import { growTables } from "../tables/growTables";
import { settleTables } from "../tables/settleTables";
import { emitEdited } from "./emitEdited";
import { putBlock } from "./putBlock";

/**
 * Fills `to` (which holds `from`) from `from`, down, up, right or left: formulas move along, two or more
 * numbers go on as a line, a date goes on by days, a text with a number at its end counts on, the rest repeats.
 */
export function fill(context: Context, sheet: Sheet, from: Area, to: Area): void {
  checkArea(to);
  if (!covers(to, from))
    throw new Refusal("InvalidArgument", "The area to fill must hold the cells to fill from.");
  const vertical = from.left === to.left && from.right === to.right;
  if (!vertical && (from.top !== to.top || from.bottom !== to.bottom)) {
    throw new Refusal("InvalidArgument", "Cells are filled in one direction at a time.");
  }
  checkWritable(context.book, sheet, to);
  growTables(context, sheet, to, () => true);
  const [first, last] = vertical ? [from.left, from.right] : [from.top, from.bottom];
  const length = vertical ? from.bottom - from.top + 1 : from.right - from.left + 1;
  const start = vertical ? from.top : from.left;
  for (let line = first; line <= last; line++) {
    const at = (i: number): Cell | undefined =>
      vertical ? sheet.columns[line]?.[start + i] : sheet.columns[start + i]?.[line];
    const cells = Array.from({ length }, (_none, i) => at(i));
    const next = series(context, cells);
    const strip = vertical ? { ...to, left: line, right: line } : { ...to, top: line, bottom: line };
    putBlock(context, sheet, strip, (row, column, old) => {
      const step = (vertical ? row : column) - start;
      if (step >= 0 && step < length) return old;
      const index = ((step % length) + length) % length;
      const pattern = cells[index];
      const style =
        pattern?.style ??
        (vertical ? styleIndex(sheet, start + index, line) : styleIndex(sheet, line, start + index));
      if (!pattern) return style === 0 ? undefined : { value: null, style };
      if (pattern.formula !== undefined) {
        const by = step - index;
        return {
          value: null,
          style,
          formula: offsetFormula(pattern.formula, vertical ? by : 0, vertical ? 0 : by),
        };
      }
      const value = next(step, index);
      return pattern.quotePrefix ? { value, style, quotePrefix: true } : { value, style };
    });
  }
  context.touched(sheet.id, to);
  settleTables(context, sheet, to, "user");
  emitEdited(context, sheet, to, "user");
}

/** The value at `step` from the first cell; `index` is the cell that repeats there. */
function series(
  { book }: Context,
  cells: readonly (Cell | undefined)[],
): (step: number, index: number) => Cell["value"] {
  const values = cells.map((cell) => cell?.value ?? null);
  const repeat = (_step: number, index: number): Cell["value"] => values[index] ?? null;
  const numbers = values.filter((value): value is number => typeof value === "number");
  if (numbers.length === values.length) {
    const format = book.styles[cells[0]?.style ?? 0]?.numberFormat;
    const isDate = format !== undefined && isDateFormat(format);
    if (numbers.length === 1 && !isDate) return repeat;
    const [slope, base] = numbers.length === 1 ? [1, numbers[0] ?? 0] : trend(numbers);
    return (step) => Number((base + slope * step).toPrecision(15));
  }
  const texts = values.map((value) => (typeof value === "string" ? /^(.*?)(\d{1,9})$/s.exec(value) : null));
  const [one] = texts;
  if (one && texts.every((match) => match && match[1] === one[1])) {
    const counts = texts.map((match) => Number(match?.[2]));
    const [slope, base] = counts.length === 1 ? [1, counts[0] ?? 0] : trend(counts);
    const digits = one[2]?.length ?? 1;
    return (step) =>
      `${one[1]}${String(Math.abs(Math.round(base + slope * step))).padStart(one[2]?.startsWith("0") ? digits : 1, "0")}`;
  }
  return repeat;
}

/** Excel goes on along the straight line that fits the numbers best (least squares). */
function trend(numbers: readonly number[]): [slope: number, base: number] {
  const n = numbers.length;
  const middle = (n - 1) / 2;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / n;
  let above = 0;
  let below = 0;
  numbers.forEach((value, i) => {
    above += (i - middle) * (value - mean);
    below += (i - middle) ** 2;
  });
  const slope = above / below;
  return [slope, mean - slope * middle];
}
