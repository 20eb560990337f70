import { columnLetters } from "../record/columnLetters";

/** "B4" from row 4, column 2, both counted from 1. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** "B4:F9"; a single cell is written "B4". */
export function rangeAddress(top: number, left: number, bottom: number, right: number): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/** "$B:$C", for print titles. */
export const wholeColumns = (first: number, last: number): string =>
  `$${columnLetters(first)}:$${columnLetters(last)}`;

/** "$C$4", for formulas that are repeated over many cells. */
export const fixedCell = (row: number, column: number): string => `$${columnLetters(column)}$${row}`;
