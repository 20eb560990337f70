import type { Sheet } from "../../book/Book";

/** English Metric Units a point. */
export const EMU = 12_700;

/** A place on a sheet as drawings give it: a cell and how far into it, in EMU. */
export interface AnchorPoint {
  column: number;
  columnOffset: number;
  row: number;
  rowOffset: number;
}

type Axis = "column" | "row";
const linesOf = (sheet: Sheet, axis: Axis) => (axis === "column" ? sheet.columnLines : sheet.rowLines);
const standard = (sheet: Sheet, axis: Axis): number =>
  axis === "column" ? sheet.defaultColumnWidth : sheet.defaultRowHeight;

function sizeOf(sheet: Sheet, axis: Axis, index: number): number {
  const line = linesOf(sheet, axis)[index];
  if (line?.hidden || (axis === "row" && sheet.filteredRows.has(index))) return 0;
  return line?.size ?? standard(sheet, axis);
}

/** Points from the sheet's edge to where a column or row begins. */
function startOf(sheet: Sheet, axis: Axis, index: number): number {
  let sum = index * standard(sheet, axis);
  const special = new Set(Object.keys(linesOf(sheet, axis)).map(Number));
  if (axis === "row") for (const row of sheet.filteredRows) special.add(row);
  for (const one of special) if (one < index) sum += sizeOf(sheet, axis, one) - standard(sheet, axis);
  return sum;
}

/** Points from the sheet's top left corner. */
export function toPoints(sheet: Sheet, point: AnchorPoint): { left: number; top: number } {
  return {
    left: round(startOf(sheet, "column", point.column) + point.columnOffset / EMU),
    top: round(startOf(sheet, "row", point.row) + point.rowOffset / EMU),
  };
}

/** The cell that a point of the sheet lies in. */
export function toAnchor(sheet: Sheet, left: number, top: number): AnchorPoint {
  const column = locate(sheet, "column", Math.max(0, left), 16_383);
  const row = locate(sheet, "row", Math.max(0, top), 1_048_575);
  return { column: column.index, columnOffset: column.offset, row: row.index, rowOffset: row.offset };
}

function locate(sheet: Sheet, axis: Axis, points: number, last: number): { index: number; offset: number } {
  let left = points;
  for (let index = 0; index < last; index++) {
    const size = sizeOf(sheet, axis, index);
    if (left < size) return { index, offset: Math.round(left * EMU) };
    left -= size;
  }
  return { index: last, offset: 0 };
}

/** Thousandths of a point, which EMU can tell apart. */
const round = (points: number): number => Math.round(points * 1000) / 1000;
