import type { Area, Cell, Scalar, Sheet } from "../../book/Book";
import { intersectAreas, LAST_COLUMN, LAST_ROW, type Matrix } from "../value/Value";

interface Anchor {
  row: number;
  column: number;
}

const isFrom = (cell: Cell | undefined, anchor: Anchor): boolean =>
  cell?.spilledFrom?.row === anchor.row && cell.spilledFrom.column === anchor.column;

/** The area that an array would fill from a cell; undefined where it would leave the sheet. */
export function spillArea(array: Matrix, { row, column }: Anchor): Area | undefined {
  const area = { top: row, left: column, bottom: row + array.rows - 1, right: column + array.columns - 1 };
  return area.bottom <= LAST_ROW && area.right <= LAST_COLUMN ? area : undefined;
}

/** Whether something stands in the way: another cell's content, a table or a merged cell. */
export function isBlocked(sheet: Sheet, area: Area, anchor: Anchor): boolean {
  if (sheet.tables.some((table) => intersectAreas(table.area, area))) return true;
  if (sheet.merges.some((merge) => intersectAreas(merge, area))) return true;
  for (let c = area.left; c <= area.right; c++) {
    const column = sheet.columns[c];
    if (column === undefined) continue;
    for (let row = area.top; row <= Math.min(area.bottom, column.length - 1); row++) {
      const cell = column[row];
      if (cell === undefined || (row === anchor.row && c === anchor.column) || isFrom(cell, anchor)) continue;
      if (cell.value !== null || cell.formula !== undefined) return true;
    }
  }
  return false;
}

/** Empties the cells of an area that this anchor filled. */
export function clearSpill(
  sheet: Sheet,
  area: Area,
  anchor: Anchor,
  told: (row: number, column: number) => void,
): void {
  for (let c = area.left; c <= area.right; c++) {
    const column = sheet.columns[c];
    if (column === undefined) continue;
    for (let row = area.top; row <= Math.min(area.bottom, column.length - 1); row++) {
      const cell = column[row];
      if (cell === undefined || !isFrom(cell, anchor)) continue;
      if (cell.style === 0) column[row] = undefined;
      else {
        cell.value = null;
        delete cell.spilledFrom;
      }
      told(row, c);
    }
  }
}

/** Puts an array's values into its cells, but for the anchor's own; empty ones show 0, as in Excel. */
export function fillSpill(
  sheet: Sheet,
  area: Area,
  array: Matrix,
  anchor: Anchor,
  told: (row: number, column: number) => void,
): void {
  for (let c = area.left; c <= area.right; c++) {
    while (sheet.columns.length <= c) sheet.columns.push([]);
    const column = (sheet.columns[c] ??= []);
    for (let row = area.top; row <= area.bottom; row++) {
      if (row === anchor.row && c === anchor.column) continue;
      const value: Scalar = array.at(row - area.top, c - area.left) ?? 0;
      const cell = column[row];
      if (cell) {
        cell.value = value;
        cell.spilledFrom = { row: anchor.row, column: anchor.column };
      } else {
        const style = sheet.rowLines[row]?.style ?? sheet.columnLines[c]?.style ?? 0;
        column[row] = { value, style, spilledFrom: { row: anchor.row, column: anchor.column } };
      }
      told(row, c);
    }
  }
}
