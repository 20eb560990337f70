import type { Cell, Sheet, Table } from "../../book/Book";
import { columnLetters, formatAddress } from "../../book/address";
import { toStored } from "../../calc/storedFormula";
import { element, escapeText } from "../xml/escapeXml";
import { storedValue } from "./storedValue";
import type { WriteContext } from "./WriteContext";

/** The rows of a sheet with their cells: what stands inside <sheetData>. */
export function writeCells(
  sheet: Sheet,
  autoHeights: ReadonlyMap<number, number> | undefined,
  context: WriteContext,
): string {
  const rows = writeRows(sheet, context);
  for (const key of Object.keys(sheet.rowLines)) rows[Number(key)] ??= "";
  for (const row of sheet.filteredRows) rows[row] ??= "";
  const out: string[] = [];
  rows.forEach((cells, row) =>
    out.push(element("row", rowAttributes(sheet, row, autoHeights, context), cells)),
  );
  return out.join("");
}

/** The cells of each row, left to right; the book is walked by columns, which is how it keeps them. */
function writeRows(sheet: Sheet, context: WriteContext): string[] {
  calculateArrays(sheet, context);
  const headings = headingTexts(sheet.tables);
  const rows: string[] = [];
  sheet.columns.forEach((cells, column) => {
    const letters = columnLetters(column);
    cells?.forEach((cell, row) => {
      if (!cell) return;
      const xml = writeCell(sheet, cell, row, column, letters, headings?.get(`${row},${column}`), context);
      if (xml !== "") rows[row] = (rows[row] ?? "") + xml;
    });
  });
  return rows;
}

/** Array formulas first: calculating them fills other cells. */
function calculateArrays(sheet: Sheet, context: WriteContext): void {
  const found: [row: number, column: number][] = [];
  sheet.columns.forEach((cells, column) =>
    cells?.forEach((cell, row) => {
      if (cell?.array) found.push([row, column]);
    }),
  );
  for (const [row, column] of found) context.editor.value(sheet.id, row, column);
}

function writeCell(
  sheet: Sheet,
  cell: Cell,
  row: number,
  column: number,
  letters: string,
  heading: string | undefined,
  context: WriteContext,
): string {
  let start = `<c r="${letters}${row + 1}"`;
  const format = context.frame.format(cell.style, cell.quotePrefix === true);
  if (format !== 0) start += ` s="${format}"`;
  if (cell.formula === undefined && cell.spilledFrom === undefined) {
    const { value } = cell;
    // A table's heading must say what its column is called.
    const text = heading ?? (typeof value === "string" ? value : undefined);
    if (text !== undefined) return `${start} t="s"><v>${context.strings.add(text)}</v></c>`;
    if (typeof value === "number" && Number.isFinite(value)) return `${start}><v>${value}</v></c>`;
  }
  const isFilled = cell.formula !== undefined || cell.spilledFrom !== undefined;
  const stored = storedValue(isFilled ? context.editor.value(sheet.id, row, column) : cell.value);
  if (stored === undefined && cell.formula === undefined) return format === 0 ? "" : `${start}/>`;
  if (stored?.type !== undefined) start += ` t="${stored.type}"`;
  let inside = "";
  if (cell.formula !== undefined) {
    const formula = escapeText(toStored(cell.formula).slice(1));
    if (cell.array) {
      context.hasArrays = true;
      start += ' cm="1"';
      const area = cell.spill ?? { top: row, left: column, bottom: row, right: column };
      inside = `<f t="array" ref="${formatAddress(area)}">${formula}</f>`;
    } else inside = `<f>${formula}</f>`;
  }
  return `${start}>${inside}${stored === undefined ? "" : `<v>${escapeText(stored.text)}</v>`}</c>`;
}

/** Column names of tables that show headings, by "row,column"; undefined where the sheet has none. */
function headingTexts(tables: readonly Table[]): Map<string, string> | undefined {
  if (tables.length === 0) return undefined;
  const texts = new Map<string, string>();
  for (const { area, showHeaders, columns } of tables) {
    if (showHeaders) columns.forEach(({ name }, i) => texts.set(`${area.top},${area.left + i}`, name));
  }
  return texts;
}

function rowAttributes(
  sheet: Sheet,
  row: number,
  autoHeights: ReadonlyMap<number, number> | undefined,
  context: WriteContext,
) {
  const line = sheet.rowLines[row];
  const format = line?.style === undefined ? 0 : context.frame.format(line.style, false);
  const size = line?.size;
  return {
    r: row + 1,
    s: format === 0 ? undefined : format,
    customFormat: format === 0 ? undefined : true,
    ht: size,
    hidden: line?.hidden || sheet.filteredRows.has(row) ? true : undefined,
    customHeight: size === undefined || autoHeights?.get(row) === size ? undefined : true,
    outlineLevel: line?.outline,
  };
}
