import type { Area } from "../../book/Book";
import { COLUMNS, ROWS } from "../geometry/SheetView";

/** 0 is "A", 26 is "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let n = column; n >= 0; n = Math.floor(n / 26) - 1) name = String.fromCharCode(65 + (n % 26)) + name;
  return name;
}

export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** "B2", "B2:D9", "B:D" or "2:9". */
export function areaAddress(area: Area): string {
  if (area.top === 0 && area.bottom === ROWS - 1) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (area.left === 0 && area.right === COLUMNS - 1) return `${area.top + 1}:${area.bottom + 1}`;
  const first = cellAddress(area.top, area.left);
  return area.top === area.bottom && area.left === area.right
    ? first
    : `${first}:${cellAddress(area.bottom, area.right)}`;
}
