import type { Cell, Scalar, Sheet } from "../../book/Book";
import { columnNumber, COLUMNS, parseAddress, ROWS } from "../../book/address";
import { errorCode, errorValue } from "../../calc/errorValue";
import { FileRefusal } from "../FileRefusal";
import { tagAttribute } from "../xml/tagAttribute";
import { unescapeCellText, unescapeXml } from "../xml/unescapeXml";
import { formulaReader } from "./formulaReader";
import { parseIsoDate } from "./parseIsoDate";
import type { ReadContext } from "./ReadContext";
import { readItem } from "./readSharedStrings";

const MOST_CELLS = 5_000_000;

/** A row's own properties, as the file gives them. */
export interface RowTag {
  row: number;
  tag: string;
}

/**
 * Reads the inside of <sheetData> (without prefixes) into the sheet's columns; gives the rows that carry
 * properties. Throws FileRefusal for references outside the grid.
 */
export function readCells(xml: string, sheet: Sheet, context: ReadContext): RowTag[] {
  const rows: RowTag[] = [];
  const formulas = formulaReader(sheet, context);
  let row = -1;
  let column = -1;
  let count = 0;
  let at = 0;
  for (;;) {
    const less = xml.indexOf("<", at);
    if (less < 0) break;
    const greater = xml.indexOf(">", less);
    if (greater < 0) throw damaged();
    at = greater + 1;
    const kind = xml.charCodeAt(less + 1);
    const next = xml.charCodeAt(less + 2);
    if (kind === 99 /* c */ && (next === 32 || next === 62 || next === 47 || next < 14)) {
      const closed = xml[greater - 1] === "/";
      const tag = xml.slice(less, greater);
      const reference = tagAttribute(tag, "r");
      column = reference === undefined ? column + 1 : columnOf(reference, row);
      if (column >= COLUMNS || row < 0) throw outside(reference ?? "");
      let inside = "";
      if (!closed) {
        const end = xml.indexOf("</c>", greater);
        if (end < 0) throw damaged();
        inside = xml.slice(greater + 1, end);
        at = end + 4;
      }
      const cell = readCell(tag, inside, row, column, context, formulas);
      if (cell === undefined) continue;
      if (++count > MOST_CELLS)
        throw new FileRefusal("too-large", `Sheet '${sheet.name}' has more than ${MOST_CELLS} cells.`);
      (sheet.columns[column] ??= [])[row] = cell;
    } else if (kind === 114 /* r */ && xml.startsWith("row", less + 1)) {
      const tag = xml.slice(less, greater);
      const number = tagAttribute(tag, "r");
      row = number === undefined ? row + 1 : Number(number) - 1;
      column = -1;
      if (!Number.isInteger(row) || row < 0 || row >= ROWS) throw outside(`row ${number ?? ""}`);
      if (/\s(ht|hidden|s|outlineLevel)\s*=/.test(tag)) rows.push({ row, tag });
    }
  }
  // Columns that hold nothing are holes that other code would trip over.
  for (let c = 0; c < sheet.columns.length; c++) sheet.columns[c] ??= [];
  formulas.finish();
  return rows;
}

function readCell(
  tag: string,
  inside: string,
  row: number,
  column: number,
  context: ReadContext,
  formulas: ReturnType<typeof formulaReader>,
): Cell | undefined {
  const format = Number(tagAttribute(tag, "s") ?? 0);
  const style = context.styles.formats[format] ?? 0;
  if (inside === "") return style === 0 ? undefined : { value: null, style };
  const cell: Cell = { value: readValue(tag, inside, style, context), style };
  if (inside.includes("<f")) formulas.read(cell, inside, row, column);
  else if (typeof cell.value === "string" && context.styles.quotePrefixes.has(format))
    cell.quotePrefix = true;
  if (tagAttribute(tag, "vm") !== undefined) context.losses.count(context.sheetName, "richValue");
  return cell.value === null && cell.formula === undefined && style === 0 ? undefined : cell;
}

function readValue(tag: string, inside: string, style: number, context: ReadContext): Scalar {
  const type = tagAttribute(tag, "t");
  if (type === "inlineStr") {
    const item = readItem(inside);
    if (item.rich) context.losses.count(context.sheetName, "richText");
    return item.text;
  }
  const start = inside.indexOf("<v");
  const open = start < 0 ? -1 : inside.indexOf(">", start);
  const end = open < 0 ? -1 : inside.indexOf("</v>", open);
  if (end < 0) return null;
  const text = inside.slice(open + 1, end);
  if (type === "s") {
    const index = Number(text);
    if (context.strings.rich.has(index)) context.losses.count(context.sheetName, "richText");
    return context.strings.texts[index] ?? null;
  }
  if (type === "str") return unescapeCellText(text);
  if (type === "b") return text.trim() === "1" || text.trim() === "true";
  if (type === "e") return errorValue(errorCode(unescapeXml(text).trim()) ?? "#N/A");
  if (type === "d") return parseIsoDate(text.trim()) ?? unescapeCellText(text);
  const number = Number(text);
  if (text.trim() === "" || !Number.isFinite(number))
    return text.trim() === "" ? null : unescapeCellText(text);
  return context.shiftDates && context.styles.isDate(style) ? number + 1462 : number;
}

/** The column of "AB12", which must stand in the row that it is in. */
function columnOf(reference: string, row: number): number {
  let digits = 0;
  while (digits < reference.length && reference.charCodeAt(digits) > 57) digits++;
  const column = columnNumber(reference.slice(0, digits));
  if (column < 0 || Number(reference.slice(digits)) !== row + 1) {
    if (column >= 0 && parseAddress(reference) !== undefined) throw damaged();
    throw outside(reference);
  }
  return column;
}

const damaged = (): FileRefusal =>
  new FileRefusal("truncated", "The file is damaged: the cells of a sheet are incomplete.");
const outside = (reference: string): FileRefusal =>
  new FileRefusal("unsafe", `The file names a cell outside of the grid: ${reference.slice(0, 40)}.`);
