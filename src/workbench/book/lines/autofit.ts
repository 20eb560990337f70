import type { Area, Sheet, Style } from "../Book";
import type { Context } from "../core/Context";
import { contains } from "../core/areas";
import { styleAt } from "../core/cellStyle";
import { formatText } from "../cells/formatText";
import { occupied } from "../cells/putBlock";
import { columnWidth } from "./lineSizes";
import { setLines } from "./setLines";
import { hasKhmer, textWidth } from "./textWidth";

/** Space beside the text in a cell, in points. */
const PADDING = 7.5;
const MAX_WIDTH = 1_790;
const MAX_HEIGHT = 409.5;

/**
 * Sizes the rows or columns of an area for the texts in it, by estimated widths; never below the default.
 * Merged cells don't count, as in Excel; wrapped cells don't widen a column beyond its width.
 */
export function autofit(context: Context, sheet: Sheet, area: Area, what: "rows" | "columns"): void {
  const part = occupied(sheet, area);
  const sizes = new Map<number, number>();
  if (part) {
    for (let column = part.left; column <= part.right; column++) {
      const cells = sheet.columns[column];
      for (let row = part.top; row <= Math.min(part.bottom, (cells?.length ?? 0) - 1); row++) {
        if (!cells?.[row] || sheet.merges.some((merge) => contains(merge, row, column))) continue;
        const style = styleAt(context.book, sheet, row, column);
        const text = formatText(context.calculator.value(sheet.id, row, column), style.numberFormat);
        if (text === "") continue;
        const key = what === "rows" ? row : column;
        const size =
          what === "rows"
            ? height(context, sheet, column, text, style)
            : width(context, sheet, column, text, style);
        sizes.set(key, Math.max(sizes.get(key) ?? 0, size));
      }
    }
  }
  const rows = what === "rows";
  if (rows) resetBlankRows(context, sheet, area);
  const [first, last] = rows ? [part?.top ?? 0, part?.bottom ?? -1] : [part?.left ?? 0, part?.right ?? -1];
  const least = rows ? sheet.defaultRowHeight : sheet.defaultColumnWidth;
  const limit = rows ? MAX_HEIGHT : MAX_WIDTH;
  for (let n = first; n <= last; n++) {
    const size = sizes.get(n);
    if (size === undefined && !rows) continue;
    const line = (rows ? sheet.rowLines : sheet.columnLines)[n];
    if (line?.hidden) continue;
    const fitted = Math.min(limit, Math.max(least, Math.round((size ?? 0) * 4) / 4));
    setLines(context, sheet, rows ? "rowLines" : "columnLines", n, n, {
      size: fitted === least ? undefined : fitted,
    });
  }
}

/** Rows that have become blank go back to the default, as in Excel. */
function resetBlankRows(context: Context, sheet: Sheet, area: Area): void {
  const filled = occupied(sheet, area);
  for (const key of Object.keys(sheet.rowLines)) {
    const row = Number(key);
    const isBlankRow =
      row >= area.top && row <= area.bottom && !(filled && row >= filled.top && row <= filled.bottom);
    if (isBlankRow && !sheet.rowLines[row]?.hidden)
      setLines(context, sheet, "rowLines", row, row, { size: undefined });
  }
}

function fontOf({ book }: Context, style: Style): { size: number; bold: boolean } {
  return { size: style.font?.size ?? book.defaultFont.size, bold: style.font?.bold === true };
}

function width(context: Context, sheet: Sheet, column: number, text: string, style: Style): number {
  const { size, bold } = fontOf(context, style);
  const lines = text.split("\n").map((line) => textWidth(line, size, bold));
  const wide = Math.max(...lines) + PADDING + (style.indent ?? 0) * 7;
  return style.wrapText
    ? Math.min(wide, Math.max(columnWidth(sheet, column), sheet.defaultColumnWidth))
    : wide;
}

function height(context: Context, sheet: Sheet, column: number, text: string, style: Style): number {
  const { size, bold } = fontOf(context, style);
  const room = Math.max(columnWidth(sheet, column) - PADDING, 1);
  const lines = style.wrapText
    ? text
        .split("\n")
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, size, bold) / room)), 0)
    : 1;
  return lines * size * (hasKhmer(text) ? 1.6 : 15 / 11);
}
