import type { Area, Sheet, Style } from "../book/Book";
import type { StyleChange } from "../book/Editor";
import { COLUMNS, ROWS } from "../book/address";
import { HostError } from "../protocol/HostError";
import type { RangeState } from "../protocol/LiveRanges";
import type { Session } from "../protocol/Session";

/** The blocks of a Range (one) or a RangeAreas (one or more), all on one sheet; never empty. */
export type Blocks = readonly [RangeState, ...RangeState[]];

/** Where a range lies now; refuses with InvalidReference where its cells are gone. */
export function areaOf(range: RangeState): Area {
  if (!range.gone) return range.area;
  throw new HostError(
    "InvalidReference",
    "This reference is not valid for the current operation: its cells were deleted.",
  );
}

export function sheetOf(range: RangeState, session: Session): Sheet {
  areaOf(range);
  return session.editor.sheet(range.sheet);
}

export const isEntireRow = (area: Area): boolean => area.left === 0 && area.right === COLUMNS - 1;
export const isEntireColumn = (area: Area): boolean => area.top === 0 && area.bottom === ROWS - 1;

/** Whole rows or columns: Excel gives no cell contents for them and refuses to write any. */
export const isUnbounded = (area: Area): boolean => isEntireRow(area) || isEntireColumn(area);

export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const columnsOf = (area: Area): number => area.right - area.left + 1;
export const cellsOf = (area: Area): number => rowsOf(area) * columnsOf(area);

/** The part of an area that can hold something, and at least one row and column of it. */
export function clipToUsed(range: RangeState, session: Session): Area {
  const area = areaOf(range);
  const used = session.editor.usedArea(range.sheet, false);
  // One row and column more stands for everything beyond.
  const bottom = Math.max(area.top, Math.min(area.bottom, (used?.bottom ?? 0) + 1));
  const right = Math.max(area.left, Math.min(area.right, (used?.right ?? 0) + 1));
  return { ...area, bottom, right };
}

/** What all cells have in common; null where they differ, as Excel answers for mixed formats. */
export function uniform<V>(blocks: Blocks, session: Session, pick: (style: Style) => V): V | null {
  const { editor } = session;
  let seen: Style | undefined;
  let value: V | undefined;
  for (const block of blocks) {
    const area = clipToUsed(block, session);
    for (let column = area.left; column <= area.right; column++) {
      for (let row = area.top; row <= area.bottom; row++) {
        const style = editor.style(block.sheet, row, column);
        // Styles are interned, so runs of equal cells cost one comparison each.
        if (style === seen) continue;
        seen = style;
        const next = pick(style);
        if (value !== undefined && next !== value) return null;
        value = next;
      }
    }
  }
  return value ?? null;
}

export function applyStyle(blocks: Blocks, session: Session, change: StyleChange): void {
  for (const block of blocks) session.editor.setStyle(block.sheet, areaOf(block), change, "api");
}

/** The common value of rows or columns; null where they differ. */
export function uniformOver<V>(first: number, last: number, read: (index: number) => V): V | null {
  const value = read(first);
  for (let i = first + 1; i <= last; i++) if (read(i) !== value) return null;
  return value;
}
