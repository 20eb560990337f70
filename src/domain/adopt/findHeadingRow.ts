import { isBlank } from "../record/isBlank";
import { gridCells, type GridCells } from "./gridCells";
import { joinHeadings } from "./joinHeadings";
import { isHeadingText, lookAtRow, type HeadingLook } from "./headingScore";
import { headingKey } from "./headingKey";
import { isHeadingPair } from "./isHeadingPair";
import type { FoundTable, Grid, GridMerge } from "./SourceTable";

/** A heading is looked for in so many filled rows from the top. */
const LOOKED_AT = 60;
/** Rows below a heading that tell how wide the table is. */
const SAMPLE = 25;

/**
 * Finds the table of a grid: its heading (one row or two, also below titles and beside blank columns) and the
 * rows below it. undefined where the grid holds nothing that could be a table.
 */
export function findHeadingRow(grid: Grid, merged: readonly GridMerge[] = []): FoundTable | undefined {
  const cells = gridCells(grid, merged);
  const filled = filledRows(cells);
  const best = bestRow(cells, filled);
  if (best === undefined) return undefined;
  const heading = headingAround(cells, firstOfSame(cells, filled, best.row));
  const columns = columnRange(cells, heading, filled);
  const headings = joinHeadings(cells, heading, columns);
  const first = heading.first + heading.count;
  let last = filled[filled.length - 1] ?? 0;
  while (last >= first && isBlankRow(cells, last, columns)) last--;
  const { look } = best;
  const certainty = Math.min(1, Math.max(0, look.score / 7)) * (last < first ? 0.5 : 1);
  return {
    heading,
    columns,
    headings,
    body: { first, last },
    beside: columnsBeside(cells, heading, columns, filled),
    confidence: Math.round(certainty * 100) / 100,
  };
}

function filledRows(cells: GridCells): number[] {
  const filled: number[] = [];
  const all = { first: 0, last: cells.columns - 1 };
  for (let row = 0; row < cells.rows; row++) if (!isBlankRow(cells, row, all)) filled.push(row);
  return filled;
}

function isBlankRow(cells: GridCells, row: number, { first, last }: FoundTable["columns"]): boolean {
  const end = Math.min(last, cells.width(row) - 1);
  for (let column = first; column <= end; column++) if (!isBlank(cells.at(row, column))) return false;
  return true;
}

/** The row that looks most like a heading; of equal ones the first. */
function bestRow(
  cells: GridCells,
  filled: readonly number[],
): { row: number; look: HeadingLook } | undefined {
  let best: { row: number; look: HeadingLook } | undefined;
  const widths = filled.slice(0, LOOKED_AT + SAMPLE).map((row) => countFilled(cells, row));
  filled.slice(0, LOOKED_AT).forEach((row, place) => {
    const width = Math.max(...widths.slice(place, place + SAMPLE));
    const look = lookAtRow(cells, row, width);
    const score = look.score - place * 0.03;
    if (look.score >= 1 && (best === undefined || score > best.look.score))
      best = { row, look: { ...look, score } };
  });
  return best;
}

/** Headings are repeated on printed pages: the first row that says the same is the heading of all the rows. */
function firstOfSame(cells: GridCells, filled: readonly number[], row: number): number {
  const textOf = (at: number): string =>
    Array.from({ length: cells.columns }, (_, column) => headingKey(String(cells.at(at, column) ?? ""))).join(
      "\n",
    );
  const own = textOf(row);
  return filled.find((at) => at >= row || textOf(at) === own) ?? row;
}

function countFilled(cells: GridCells, row: number): number {
  let count = 0;
  for (let column = 0; column < cells.columns; column++) if (!isBlank(cells.at(row, column))) count++;
  return count;
}

function headingAround(cells: GridCells, row: number): FoundTable["heading"] {
  if (isHeadingPair(cells, row)) return deepened(cells, { first: row, count: 2 });
  return row > 0 && isHeadingPair(cells, row - 1)
    ? deepened(cells, { first: row - 1, count: 2 })
    : deepened(cells, { first: row, count: 1 });
}

/** With the rows into which two headings or more are merged down: three at most, as deeper ones label rows. */
function deepened(cells: GridCells, heading: FoundTable["heading"]): FoundTable["heading"] {
  const { first } = heading;
  const depths = new Map<number, number>();
  for (let column = 0; column < cells.width(first); column++) {
    const merge = cells.mergeAt(first, column);
    if (merge?.row !== first || merge.rows > 3 || !isHeadingText(cells.at(first, column))) continue;
    depths.set(merge.rows, (depths.get(merge.rows) ?? 0) + 1);
  }
  return (depths.get(3) ?? 0) > 1 ? { first, count: 3 } : heading;
}

/** Columns apart from the table in which two cells or more stand beside it: another list, most likely. */
function columnsBeside(
  cells: GridCells,
  heading: FoundTable["heading"],
  { first, last }: FoundTable["columns"],
  filled: readonly number[],
): number[] {
  const counts = new Map<number, number>();
  for (const row of filled) {
    if (row < heading.first) continue;
    for (let column = 0; column < cells.width(row); column++)
      if ((column < first || column > last) && !isBlank(cells.at(row, column)))
        counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([column]) => column)
    .sort((a, b) => a - b);
}

/** Filled columns around the headings: the widest run of them without two blank columns side by side. */
function columnRange(
  cells: GridCells,
  { first, count }: FoundTable["heading"],
  filled: readonly number[],
): FoundTable["columns"] {
  const start = filled.findIndex((row) => row >= first);
  const rows = filled.slice(start, start + count + SAMPLE);
  const headed = (column: number): boolean =>
    isHeadingText(cells.spread(first, column)) || (count === 2 && isHeadingText(cells.at(first + 1, column)));
  const used = (column: number): boolean => rows.some((row) => !isBlank(cells.at(row, column)));
  let best = { first: 0, last: -1, headings: 0 };
  let from = -1;
  let last = -1;
  let headings = 0;
  for (let column = 0; column <= cells.columns + 1; column++) {
    const isIn =
      column < cells.columns &&
      (used(column) || (headed(column) && cells.mergeAt(first, column) !== undefined));
    if (isIn) {
      if (from === -1) [from, headings] = [column, 0];
      last = column;
      if (headed(column)) headings++;
    } else if (from !== -1 && (column - last >= 2 || column >= cells.columns)) {
      if (headings > best.headings) best = { first: from, last, headings };
      from = -1;
    }
  }
  return { first: best.first, last: Math.max(best.first, best.last) };
}
