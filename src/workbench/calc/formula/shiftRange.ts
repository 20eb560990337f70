import type { RangeA1 } from "@borgar/fx/xlsx";
import type { Area } from "../../book/Book";
import type { ReferenceChange } from "../ReferenceChange";
import { LAST_COLUMN, LAST_ROW } from "../value/Value";

type Shift = Extract<ReferenceChange, { kind: "shift" }>;

/** A line of cells from `first` to `last` after `count` were inserted (+) or deleted (-) at `at`; undefined = none is left. */
function shiftSpan(
  first: number,
  last: number,
  { at, count }: Shift,
  edge: number,
): [number, number] | undefined {
  if (count >= 0) {
    const from = first >= at ? first + count : first;
    const to = last >= at ? last + count : last;
    // What is pushed off the sheet is gone.
    return from > edge ? undefined : [from, Math.min(to, edge)];
  }
  const end = at - count;
  const moved = (place: number, inside: number): number =>
    place < at ? place : place >= end ? place + count : inside;
  if (first >= at && last < end) return undefined;
  return [moved(first, at), moved(last, at - 1)];
}

/**
 * A range after rows, columns or a block were inserted or deleted: the same object where it is untouched, undefined where
 * all its cells are gone. Ranges that reach beyond the moved band across it stay, as in Excel.
 */
export function shiftRange(range: RangeA1, change: Shift): RangeA1 | undefined {
  const rows = change.axis === "row";
  const [first, last] = rows ? [range.top, range.bottom ?? null] : [range.left, range.right ?? null];
  const [acrossFirst, acrossLast] = rows
    ? [range.left, range.right ?? null]
    : [range.top, range.bottom ?? null];
  if (first === null || last === null) return range;
  if ((acrossFirst ?? 0) < change.from || (acrossLast ?? (rows ? LAST_COLUMN : LAST_ROW)) > change.to)
    return range;
  const span = shiftSpan(first, last, change, rows ? LAST_ROW : LAST_COLUMN);
  if (span === undefined) return undefined;
  const [from, to] = span;
  if (from === first && to === last) return range;
  return rows ? { ...range, top: from, bottom: to } : { ...range, left: from, right: to };
}

type Move = Extract<ReferenceChange, { kind: "move" }>;

const isInside = (range: RangeA1, area: Area): boolean =>
  range.top !== null &&
  range.left !== null &&
  range.top >= area.top &&
  (range.bottom ?? LAST_ROW) <= area.bottom &&
  range.left >= area.left &&
  (range.right ?? LAST_COLUMN) <= area.right;

/** A range on a sheet after a block was cut and pasted; "lost" where what it meant was pasted over. */
export function moveRange(
  range: RangeA1,
  sheet: string,
  change: Move,
): { range: RangeA1; sheet: string } | "lost" {
  const { area, row, column } = change;
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  const [down, across] = [row - area.top, column - area.left];
  if (same(sheet, change.sheet) && isInside(range, area)) {
    const { top, left, bottom = null, right = null } = range;
    if (top === null || left === null || bottom === null || right === null) return { range, sheet };
    const moved = {
      ...range,
      top: top + down,
      left: left + across,
      bottom: bottom + down,
      right: right + across,
    };
    return { range: moved, sheet: change.toSheet };
  }
  const target = { top: row, left: column, bottom: area.bottom + down, right: area.right + across };
  if (same(sheet, change.toSheet) && isInside(range, target)) return "lost";
  return { range, sheet };
}
