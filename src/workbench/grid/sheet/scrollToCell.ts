import { HEADER_HEIGHT, type SheetView } from "../geometry/SheetView";
import type { Place } from "../state/GridSelection";

/** Scrolls as little as it takes to see the cell; frozen lines are always in sight. */
export function scrollToCell(scroller: HTMLElement, view: SheetView, place: Place): void {
  const { rows, columns, sheet } = view;
  const head = sheet.showHeadings ? HEADER_HEIGHT : 0;
  if (place.row >= sheet.frozen.rows && place.row < rows.count - 1) {
    const top = rows.offset(place.row) - view.frozenHeight;
    const room = scroller.clientHeight - head - view.frozenHeight;
    const bottom = top + Math.min(rows.size(place.row), Math.max(room, 0));
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (bottom > scroller.scrollTop + room) scroller.scrollTop = bottom - room;
  }
  if (place.column >= sheet.frozen.columns && place.column < columns.count - 1) {
    const left = columns.offset(place.column) - view.frozenWidth;
    const room = scroller.clientWidth - view.rowHeaderWidth - view.frozenWidth;
    const right = left + Math.min(columns.size(place.column), Math.max(room, 0));
    if (left < scroller.scrollLeft) scroller.scrollLeft = left;
    else if (right > scroller.scrollLeft + room) scroller.scrollLeft = right - room;
  }
}

/** Where a cell is drawn, from the top left corner of the grid's frame. */
export function cellBox(scroller: HTMLElement | null, view: SheetView, place: Place) {
  const { rows, columns, sheet } = view;
  const scrolledX = place.column < sheet.frozen.columns ? 0 : (scroller?.scrollLeft ?? 0);
  const scrolledY = place.row < sheet.frozen.rows ? 0 : (scroller?.scrollTop ?? 0);
  const merge = sheet.merges.find((m) => m.top === place.row && m.left === place.column);
  const left = columns.offset(place.column);
  const top = rows.offset(place.row);
  return {
    left: view.rowHeaderWidth + left - scrolledX,
    top: (sheet.showHeadings ? HEADER_HEIGHT : 0) + top - scrolledY,
    width: merge ? columns.offset(merge.right + 1) - left : columns.size(place.column),
    height: merge ? rows.offset(merge.bottom + 1) - top : rows.size(place.row),
  };
}
