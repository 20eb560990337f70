import { isBlank } from "../record/isBlank";
import type { GridCells } from "./gridCells";
import { isHeadingText } from "./headingScore";
import { isKnownHeading } from "./knownHeadings";

/** Whether a row and the next make one heading: groups over their parts, or the same headings in two languages. */
export function isHeadingPair(cells: GridCells, row: number): boolean {
  if (row + 1 >= cells.rows) return false;
  return isGrouped(cells, row) || isBilingual(cells, row);
}

/**
 * Groups: below, there are short texts only, each under a group that spans several columns (merged, or blank
 * cells to its right), and nothing under a heading that stands for one column. One text alone above is a title;
 * without merged cells there must be a heading of one column, since a line of texts above is none either.
 */
function isGrouped(cells: GridCells, row: number): boolean {
  let parts = 0;
  let groups = 0;
  let merged = 0;
  let singles = 0;
  let column = 0;
  while (column < cells.columns) {
    if (isBlank(cells.at(row, column))) {
      if (!isBlank(cells.at(row + 1, column)) && cells.mergeAt(row + 1, column) === undefined && groups === 0)
        return false;
      column++;
      continue;
    }
    if (!isHeadingText(cells.at(row, column))) return false;
    const end = groupEnd(cells, row, column);
    let filled = 0;
    for (let at = column; at <= end; at++) {
      const below = cells.at(row + 1, at);
      if (isBlank(below)) continue;
      if (!isHeadingText(below)) return false;
      filled++;
    }
    if (filled > 0 && end === column) return false;
    if (filled === 1) return false;
    if (filled > 1) {
      groups++;
      if (cells.mergeAt(row, column)) merged++;
    } else singles++;
    parts += filled;
    column = end + 1;
  }
  return groups > 0 && parts > 1 && groups + singles > 1 && (singles > 0 || merged > 0);
}

/** The last column of the group that begins here: as merged, else up to the next heading. */
function groupEnd(cells: GridCells, row: number, column: number): number {
  const merge = cells.mergeAt(row, column);
  if (merge && merge.row === row && merge.column === column) return merge.column + merge.columns - 1;
  let end = column;
  while (
    end + 1 < cells.columns &&
    isBlank(cells.at(row, end + 1)) &&
    cells.mergeAt(row, end + 1) === undefined &&
    !isBlank(cells.at(row + 1, end + 1))
  )
    end++;
  return end;
}

const KHMER = /[\u1780-\u17B3]/;

/** One row in Khmer and one in English, over the same columns, of which most are known. */
function isBilingual(cells: GridCells, row: number): boolean {
  let both = 0;
  let other = 0;
  let known = 0;
  for (let column = 0; column < cells.columns; column++) {
    const above = cells.at(row, column);
    const below = cells.at(row + 1, column);
    if (isBlank(above) && isBlank(below)) continue;
    if (!isHeadingText(above) || !isHeadingText(below) || KHMER.test(above) === KHMER.test(below)) other++;
    else {
      both++;
      if (isKnownHeading(above) && isKnownHeading(below)) known++;
    }
  }
  return both >= 2 && other <= both / 3 && known * 2 >= both;
}
