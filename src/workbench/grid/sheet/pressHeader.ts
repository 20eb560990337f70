import type { MouseEvent as ReactMouseEvent } from "react";
import { selectColumns, selectRows } from "../actions/moveSelection";
import { COLUMNS, ROWS, type SheetView } from "../geometry/SheetView";
import { currentSelection, type Session } from "../state/Session";
import { followMouse } from "./followMouse";
import { placeAt } from "./placeAt";

/** A press on a row number or column letter selects the line; Shift and dragging take more of them. */
export function pressHeader(
  session: Session,
  view: SheetView,
  element: HTMLElement,
  event: ReactMouseEvent,
): void {
  const header =
    event.target instanceof Element
      ? event.target.closest<HTMLElement>("[data-header-row],[data-header-column]")
      : null;
  if (!header) return;
  const byRow = header.dataset.headerRow !== undefined;
  const line = Number(byRow ? header.dataset.headerRow : header.dataset.headerColumn);
  const pick = byRow ? selectRows : selectColumns;
  const { active, areas } = currentSelection(session);
  const area = areas[0];
  const inside = areas.some((a) =>
    byRow
      ? a.left === 0 && a.right === COLUMNS - 1 && line >= a.top && line <= a.bottom
      : a.top === 0 && a.bottom === ROWS - 1 && line >= a.left && line <= a.right,
  );
  // The right button keeps a selection that it was pressed in: the menu is for all of it.
  if (event.button === 2 && inside) return;
  const start = event.shiftKey && area ? (byRow ? active.row : active.column) : line;
  pick(session, start, line);
  if (event.button !== 0) return;
  let last = line;
  followMouse((move) => {
    const place = placeAt(element, view, move.clientX, move.clientY);
    const to = byRow ? place.row : place.column;
    if (to !== last) pick(session, start, (last = to));
  });
}
