import { meets } from "../state/GridSelection";
import type { SheetView } from "./SheetView";

/** What is seen of a sheet, in pixels of its scrolling part. */
export interface Viewport {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Which lines to draw beside the frozen ones; in order, hidden ones left out. */
export interface Window {
  rows: number[];
  columns: number[];
  lastRow: number;
  lastColumn: number;
}

/** Drawn in steps of these many lines, so that scrolling by one line draws nothing new. */
const ROW_STEP = 6;
const COLUMN_STEP = 2;

/**
 * The lines in sight with some more around them, the ones that hold `pinned` (the active cell must
 * stay in the document), and those from which a merged block reaches into sight.
 */
export function visibleWindow(
  view: SheetView,
  port: Viewport,
  pinned: { row: number; column: number },
): Window {
  const { rows, columns, sheet } = view;
  const firstRow = Math.max(
    sheet.frozen.rows,
    floorTo(rows.at(port.top + view.frozenHeight), ROW_STEP) - ROW_STEP,
  );
  const lastRow = Math.min(rows.count - 1, ceilTo(rows.at(port.top + port.height), ROW_STEP) + ROW_STEP);
  const firstColumn = Math.max(
    sheet.frozen.columns,
    floorTo(columns.at(port.left + view.frozenWidth), COLUMN_STEP) - COLUMN_STEP,
  );
  const lastColumn = Math.min(
    columns.count - 1,
    ceilTo(columns.at(port.left + port.width), COLUMN_STEP) + COLUMN_STEP,
  );
  const rowSet = new Set<number>();
  const columnSet = new Set<number>();
  for (let r = firstRow; r <= lastRow; r += 1) if (rows.size(r) > 0) rowSet.add(r);
  for (let c = firstColumn; c <= lastColumn; c += 1) if (columns.size(c) > 0) columnSet.add(c);
  if (pinned.row >= sheet.frozen.rows && rows.size(pinned.row) > 0) rowSet.add(pinned.row);
  if (pinned.column >= sheet.frozen.columns && columns.size(pinned.column) > 0) columnSet.add(pinned.column);
  const sight = { top: firstRow, left: firstColumn, bottom: lastRow, right: lastColumn };
  for (const merge of sheet.merges) {
    if (!meets(merge, sight)) continue;
    if (merge.top >= sheet.frozen.rows) rowSet.add(merge.top);
    if (merge.left >= sheet.frozen.columns) columnSet.add(merge.left);
  }
  return { rows: inOrder(rowSet), columns: inOrder(columnSet), lastRow, lastColumn };
}

function inOrder(set: Set<number>): number[] {
  return [...set].sort((a, b) => a - b);
}
function floorTo(value: number, step: number): number {
  return Math.floor(value / step) * step;
}
function ceilTo(value: number, step: number): number {
  return Math.ceil((value + 1) / step) * step;
}
