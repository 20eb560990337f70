import type { Area, Book, Sheet, Style } from "../Book";
import { Refusal, type Editor, type StyleChange } from "../Editor";
import { checkArea } from "../core/checkArea";
import type { Context } from "../core/Context";
import { isColumnArea, isRowArea } from "../core/areas";
import { lineStyle } from "../core/cellStyle";
import { checkAllowed } from "../core/checkWritable";
import { internStyle } from "../internStyle";
import { isValidFormat } from "../numfmt";
import { occupied, putBlock } from "./putBlock";

/** Styles and number formats of cells, rows and columns. */
export function createStyles(context: Context): Pick<Editor, "setStyle" | "setNumberFormats"> {
  return {
    setStyle: (sheetId, area, change, source) =>
      context.edit(() => {
        const sheet = context.sheet(sheetId);
        checkArea(area);
        checkAllowed(sheet, "allowFormatCells");
        if (change.numberFormat !== undefined) checkNumberFormat(change.numberFormat);
        applyStyle(context, sheet, area, (style) => mergeStyle(style, change));
        context.emit({ kind: "formatChanged", sheet: sheetId, area, source });
      }),
    setNumberFormats: (sheetId, row, column, formats, source) =>
      context.edit(() => {
        const sheet = context.sheet(sheetId);
        const width = formats[0]?.length ?? 0;
        if (width === 0 || formats.some((line) => line.length !== width)) {
          throw new Refusal("InvalidArgument", "The number formats are no rectangle of at least one cell.");
        }
        const area = { top: row, left: column, bottom: row + formats.length - 1, right: column + width - 1 };
        checkArea(area);
        checkAllowed(sheet, "allowFormatCells");
        for (const format of new Set(formats.flat())) if (format !== null) checkNumberFormat(format);
        const restyle = restyler(
          context.book,
          sheet,
          (style, r, c) => {
            const format = formats[r - row]?.[c - column];
            return format === null || format === undefined
              ? style
              : mergeStyle(style, { numberFormat: format });
          },
          (r, c) => formats[r - row]?.[c - column] ?? "",
        );
        putBlock(context, sheet, area, restyle);
        context.emit({ kind: "formatChanged", sheet: sheetId, area, source });
      }),
  };
}

function checkNumberFormat(format: string): void {
  if (!isValidFormat(format)) throw new Refusal("InvalidArgument", `"${format}" is no number format.`);
}

/** Members given are set, those given as undefined go; fonts and borders merge member by member. */
export function mergeStyle(style: Style, change: StyleChange): Style {
  const next: Style = { ...style, ...change } as Style;
  if (change.font) next.font = { ...style.font, ...change.font };
  if (change.borders) next.borders = { ...style.borders, ...change.borders };
  if (next.numberFormat === "General") delete next.numberFormat;
  return next;
}

/** Restyles an area; whole columns and rows keep the style for cells that do not exist yet. */
export function applyStyle(
  context: Context,
  sheet: Sheet,
  area: Area,
  change: (style: Style) => Style,
): void {
  const restyle = restyler(context.book, sheet, change);
  const wholeColumns = isColumnArea(area);
  const wholeRows = !wholeColumns && isRowArea(area);
  if (!wholeColumns && !wholeRows) {
    putBlock(context, sheet, area, restyle);
    return;
  }
  const part = occupied(sheet, area);
  if (part) putBlock(context, sheet, part, (row, column, old) => old && restyle(row, column, old));
  // Where a styled row crosses a styled column there must be a cell, or the other line's style would show.
  for (const [key, line] of Object.entries(wholeColumns ? sheet.rowLines : sheet.columnLines)) {
    if (line.style === undefined) continue;
    const n = Number(key);
    const cross = wholeColumns ? { ...area, top: n, bottom: n } : { ...area, left: n, right: n };
    putBlock(context, sheet, cross, (row, column, old) => old ?? restyle(row, column, old));
  }
  const [lines, first, last] = wholeColumns
    ? ([sheet.columnLines, area.left, area.right] as const)
    : ([sheet.rowLines, area.top, area.bottom] as const);
  for (let n = first; n <= last; n++) {
    const line = lines[n];
    const before = line?.style ?? 0;
    const style = internStyle(context.book.styles, change(context.book.styles[before] ?? {}));
    if (style !== before) context.journal.set(lines, n, { ...line, style });
  }
}

type Restyle = Parameters<typeof putBlock>[3];

function restyler(
  book: Book,
  sheet: Sheet,
  change: (style: Style, row: number, column: number) => Style,
  variant: (row: number, column: number) => string = () => "",
): Restyle {
  const known = new Map<string, number>();
  return (row, column, old) => {
    const line = lineStyle(sheet, row, column);
    const before = old?.style ?? line;
    const key = `${before} ${variant(row, column)}`;
    let style = known.get(key);
    if (style === undefined) {
      style = internStyle(book.styles, change(book.styles[before] ?? {}, row, column));
      known.set(key, style);
    }
    if (style === before) return old;
    if (!old) return { value: null, style };
    const empty = old.value === null && old.formula === undefined && !old.spilledFrom;
    return empty && style === line ? undefined : { ...old, style };
  };
}
