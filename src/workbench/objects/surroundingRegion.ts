import { COLUMNS, ROWS } from "../book/address";
import type { Area, Sheet } from "../book/Book";
import { isBlank } from "../book/core/cellStyle";

/** The block around an area up to blank rows and columns on every side (Ctrl+A in Excel); corners count. */
export function surroundingRegion(sheet: Sheet, start: Area): Area {
  const area = { ...start };
  const isFilled = (row: number, column: number): boolean => !isBlank(sheet.columns[column]?.[row]);
  const rowIsFilled = (row: number): boolean => {
    if (row < 0 || row >= ROWS) return false;
    for (let c = area.left - 1; c <= area.right + 1; c++) if (isFilled(row, c)) return true;
    return false;
  };
  const columnIsFilled = (column: number): boolean => {
    if (column < 0 || column >= COLUMNS) return false;
    for (let r = area.top - 1; r <= area.bottom + 1; r++) if (isFilled(r, column)) return true;
    return false;
  };
  // One side as far as it goes, then the next: a long table costs one pass, not one for each row.
  let grows = true;
  while (grows) {
    const before = { ...area };
    while (rowIsFilled(area.bottom + 1)) area.bottom++;
    while (rowIsFilled(area.top - 1)) area.top--;
    while (columnIsFilled(area.right + 1)) area.right++;
    while (columnIsFilled(area.left - 1)) area.left--;
    grows =
      before.bottom !== area.bottom ||
      before.top !== area.top ||
      before.right !== area.right ||
      before.left !== area.left;
  }
  return area;
}
