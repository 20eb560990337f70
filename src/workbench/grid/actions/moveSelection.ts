import { COLUMNS, ROWS, mergeAt, type SheetView } from "../geometry/SheetView";
import { currentSelection, select, type Session } from "../state/Session";
import { areaOf, sameArea, withMerges, type GridSelection, type Place } from "../state/GridSelection";
import { findEdge, type Direction } from "./findEdge";

/** Selects one cell (the whole block where cells are merged). */
export function selectCell(
  session: Session,
  view: SheetView,
  place: Place,
  tabStart: number | null = null,
): void {
  const merge = mergeAt(view.sheet.merges, place.row, place.column);
  const active = merge ? { row: merge.top, column: merge.left } : place;
  select(session, { active, end: active, areas: [merge ?? areaOf(active, active)], tabStart });
}

/** Moves the corner opposite to the active cell. */
export function extendTo(session: Session, view: SheetView, end: Place): void {
  const now = currentSelection(session);
  const areas = [withMerges(areaOf(now.active, end), view.sheet.merges), ...now.areas.slice(1)];
  select(session, { ...now, end, areas, tabStart: null });
}

/** One more area beside those selected; its first cell becomes the active one. */
export function addArea(session: Session, view: SheetView, place: Place): void {
  const areas = [withMerges(areaOf(place, place), view.sheet.merges), ...currentSelection(session).areas];
  select(session, { active: place, end: place, areas, tabStart: null });
}

export function selectArea(session: Session, active: Place, end: Place): void {
  select(session, { active, end, areas: [areaOf(active, end)], tabStart: null });
}

export function selectRows(session: Session, from: number, to: number): void {
  select(session, wholeLines({ row: from, column: 0 }, { row: to, column: COLUMNS - 1 }));
}

export function selectColumns(session: Session, from: number, to: number): void {
  select(session, wholeLines({ row: 0, column: from }, { row: ROWS - 1, column: to }));
}

function wholeLines(active: Place, end: Place): GridSelection {
  return { active, end, areas: [areaOf(active, end)], tabStart: null };
}

/** Ctrl+A: the table or block around the active cell; pressed again, the whole sheet. */
export function selectAll(session: Session, view: SheetView): void {
  const now = currentSelection(session);
  const { editor, sheet } = view;
  const table = editor.table(sheet.id, now.active.row, now.active.column);
  const used = editor.usedArea(sheet.id, true);
  const near = table
    ? {
        ...table.area,
        top: table.area.top + (table.showHeaders && table.area.bottom > table.area.top ? 1 : 0),
      }
    : used;
  const whole = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };
  const area = near && !now.areas.some((a) => sameArea(a, near) || a.bottom > near.bottom) ? near : whole;
  select(session, { ...now, end: { row: area.bottom, column: area.right }, areas: [area] });
}

/** The next cell that is seen in a direction, out of a merged block; the same one at the sheet's edge. */
export function stepFrom(view: SheetView, from: Place, direction: Direction): Place {
  const merge = mergeAt(view.sheet.merges, from.row, from.column);
  switch (direction) {
    case "up":
      return { ...from, row: view.rows.step(merge?.top ?? from.row, -1) ?? from.row };
    case "down":
      return { ...from, row: view.rows.step(merge?.bottom ?? from.row, 1) ?? from.row };
    case "left":
      return { ...from, column: view.columns.step(merge?.left ?? from.column, -1) ?? from.column };
    case "right":
      return { ...from, column: view.columns.step(merge?.right ?? from.column, 1) ?? from.column };
  }
}

/** Arrow keys: with `jump` (Ctrl) to the edge of the data, with `extend` (Shift) growing the selection. */
export function arrow(
  session: Session,
  view: SheetView,
  direction: Direction,
  jump: boolean,
  extend: boolean,
): void {
  const { active, end } = currentSelection(session);
  const from = extend ? end : active;
  const to = jump ? findEdge(view, from, direction) : stepFrom(view, from, direction);
  if (extend) extendTo(session, view, to);
  else selectCell(session, view, to);
}

export function goOrExtend(session: Session, view: SheetView, place: Place, extend: boolean): void {
  if (extend) extendTo(session, view, place);
  else selectCell(session, view, place);
}
