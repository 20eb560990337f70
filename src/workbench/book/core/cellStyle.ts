import type { Book, Cell, Sheet, Style } from "../Book";

/** The style that a cell has, or would have if something was typed there: its own, its row's, its column's. */
export function styleIndex(sheet: Sheet, row: number, column: number): number {
  const cell = sheet.columns[column]?.[row];
  return cell ? cell.style : lineStyle(sheet, row, column);
}

export function lineStyle(sheet: Sheet, row: number, column: number): number {
  return sheet.rowLines[row]?.style ?? sheet.columnLines[column]?.style ?? 0;
}

export function styleAt(book: Book, sheet: Sheet, row: number, column: number): Style {
  return book.styles[styleIndex(sheet, row, column)] ?? {};
}

export const cellAt = (sheet: Sheet, row: number, column: number): Cell | undefined =>
  sheet.columns[column]?.[row];

/** True where the cell holds nothing that a reader would call content. */
export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || (cell.value === null && cell.formula === undefined && cell.spilledFrom === undefined);
