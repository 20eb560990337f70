import { COLUMNS, ROWS } from "../address";
import type { Area } from "../Book";

/** Rows (or columns) inserted or deleted at `at`, within `from..to` of the other axis. */
export interface Shift {
  kind: "insert" | "delete";
  axis: "row" | "column";
  at: number;
  count: number;
  from: number;
  to: number;
}

export const lastOf = (axis: Shift["axis"]): number => (axis === "row" ? ROWS : COLUMNS) - 1;

/** True where whole rows or columns of the sheet go, not a block of cells. */
export const isWhole = ({ axis, from, to }: Shift): boolean =>
  from === 0 && to === (axis === "row" ? COLUMNS : ROWS) - 1;

/** Ends of a run of lines after the shift; undefined where all of it is deleted. */
function shiftRun(shift: Shift, first: number, last: number): { first: number; last: number } | undefined {
  const { at, count } = shift;
  const end = lastOf(shift.axis);
  if (shift.kind === "insert") {
    const next = { first: first >= at ? first + count : first, last: last >= at ? last + count : last };
    return next.first > end ? undefined : { first: next.first, last: Math.min(next.last, end) };
  }
  const after = at + count;
  const newFirst = first < at ? first : first < after ? at : first - count;
  // What reached the end of the grid still does, as whole columns do.
  const newLast = last === end && first === 0 ? end : last < at ? last : last < after ? at - 1 : last - count;
  return newLast < newFirst ? undefined : { first: newFirst, last: newLast };
}

/** Where one line goes; undefined where it is deleted or falls off. */
export function shiftLine(shift: Shift, line: number): number | undefined {
  return shiftRun(shift, line, line)?.first;
}

/**
 * An area after the shift, in pieces where only part of it lies in the band that moves; [] where it is gone.
 */
export function shiftArea(shift: Shift, area: Area): Area[] {
  const rows = shift.axis === "row";
  const [crossFirst, crossLast] = rows ? [area.left, area.right] : [area.top, area.bottom];
  const [first, last] = rows ? [area.top, area.bottom] : [area.left, area.right];
  if (crossLast < shift.from || crossFirst > shift.to || last < shift.at) return [area];
  const make = (f: number, l: number, cf: number, cl: number): Area =>
    rows ? { top: f, bottom: l, left: cf, right: cl } : { left: f, right: l, top: cf, bottom: cl };
  const run = shiftRun(shift, first, last);
  const from = Math.max(crossFirst, shift.from);
  const to = Math.min(crossLast, shift.to);
  const pieces: Area[] = [];
  if (crossFirst < from) pieces.push(make(first, last, crossFirst, from - 1));
  if (run) pieces.push(make(run.first, run.last, from, to));
  if (to < crossLast) pieces.push(make(first, last, to + 1, crossLast));
  return pieces;
}
