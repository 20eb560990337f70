import { useMemo, type MouseEvent as ReactMouseEvent, type RefObject } from "react";
import { openCellMenu } from "../actions/cellMenu";
import { commitEdit, startEdit } from "../actions/editCell";
import { addArea, extendTo, selectArea, selectCell } from "../actions/moveSelection";
import { openLink } from "../actions/openLink";
import { COLUMNS, ROWS, type SheetView } from "../geometry/SheetView";
import { currentSelection, setUi, type Session } from "../state/Session";
import { useSession } from "../state/SessionContext";
import { holds, type Place } from "../state/GridSelection";
import { dragFill } from "./dragFill";
import { dragSize, fitColumn, fitRow } from "./dragSize";
import { pressHeader } from "./pressHeader";
import { eventPlace, placeAt } from "./placeAt";
import { followMouse } from "./followMouse";

/** Mouse handlers of the grid's scrolling element; what was pressed is read from data attributes. */
export function useGridMouse(view: SheetView, scroller: RefObject<HTMLDivElement | null>) {
  const session = useSession();
  return useMemo(() => {
    const part = (event: ReactMouseEvent, name: string): HTMLElement | null =>
      event.target instanceof Element ? event.target.closest<HTMLElement>(`[data-${name}]`) : null;

    const onMouseDown = (event: ReactMouseEvent) => {
      const element = scroller.current;
      // A press on the scroll bars or a chart is none of ours.
      if (!element || event.target === element || part(event, "chart")) return;
      event.preventDefault();
      setUi(session, { menu: null, filter: null, listOpen: false });
      const grip = part(event, "grip-column") ?? part(event, "grip-row");
      if (grip) return dragSize(session, view, grip, event.nativeEvent);
      if (!commitEdit(session, view, "stay")) return;
      session.focusGrid();
      const place = eventPlace(event);
      if (part(event, "filter") && place)
        return openFilter(session, view, part(event, "filter")?.dataset.filter, place);
      if (part(event, "fill-handle")) return dragFill(session, view, element);
      if (part(event, "corner"))
        return selectArea(session, { row: 0, column: 0 }, { row: ROWS - 1, column: COLUMNS - 1 });
      if (part(event, "header-row") ?? part(event, "header-column"))
        return pressHeader(session, view, element, event);
      if (place) pressCell(session, view, element, place, event);
    };

    const onDoubleClick = (event: ReactMouseEvent) => {
      const grip = part(event, "grip-column");
      if (grip) fitColumn(session, view, Number(grip.dataset.gripColumn));
      else if (part(event, "grip-row"))
        fitRow(session, view, Number(part(event, "grip-row")?.dataset.gripRow));
      else if (eventPlace(event) && !part(event, "filter")) startEdit(session, "edit", "cell");
    };

    const onContextMenu = (event: ReactMouseEvent) => {
      if (part(event, "chart")) return;
      event.preventDefault();
      const on = part(event, "header-row") ? "rows" : part(event, "header-column") ? "columns" : "cells";
      openCellMenu(session, view, event.clientX, event.clientY, on);
    };
    return { onMouseDown, onDoubleClick, onContextMenu };
  }, [session, view, scroller]);
}

function openFilter(session: Session, view: SheetView, table: string | undefined, place: Place): void {
  selectCell(session, view, place);
  setUi(session, { filter: { table: table || null, sheet: view.sheet.id, ...place } });
}

function pressCell(
  session: Session,
  view: SheetView,
  element: HTMLElement,
  place: Place,
  event: ReactMouseEvent,
): void {
  const now = currentSelection(session);
  if (event.button === 2) {
    if (!now.areas.some((area) => holds(area, place.row, place.column))) selectCell(session, view, place);
    return;
  }
  if (event.button !== 0) return;
  const link = view.links.find((l) => holds(l.area, place.row, place.column));
  if (link && (event.ctrlKey || event.metaKey)) return openLink(session, link);
  if (event.shiftKey) extendTo(session, view, place);
  else if (event.ctrlKey || event.metaKey) addArea(session, view, place);
  else selectCell(session, view, place);
  followMouse((move) => {
    const to = eventPlace(move) ?? placeAt(element, view, move.clientX, move.clientY);
    const { end } = currentSelection(session);
    if (to.row !== end.row || to.column !== end.column) extendTo(session, view, to);
  });
}
