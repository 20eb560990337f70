import { HEADER_HEIGHT, type SheetView } from "../geometry/SheetView";
import type { Place } from "../state/GridSelection";

/** The cell under a point of the window; beyond the grid's edge, the nearest one further out. */
export function placeAt(scroller: HTMLElement, view: SheetView, x: number, y: number): Place {
  const frame = scroller.getBoundingClientRect();
  const inX = x - frame.left - view.rowHeaderWidth;
  const inY = y - frame.top - (view.sheet.showHeadings ? HEADER_HEIGHT : 0);
  const scrolledX = inX < view.frozenWidth && inX >= 0 ? 0 : scroller.scrollLeft;
  const scrolledY = inY < view.frozenHeight && inY >= 0 ? 0 : scroller.scrollTop;
  return {
    row: view.rows.at(Math.max(0, inY + scrolledY)),
    column: view.columns.at(Math.max(0, inX + scrolledX)),
  };
}

/** The cell that an event happened on. */
export function eventPlace(event: { target: EventTarget | null }): Place | undefined {
  const cell = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-column]") : null;
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : undefined;
}
