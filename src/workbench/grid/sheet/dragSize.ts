import { attempt } from "../actions/attempt";
import { COLUMNS, ROWS, type SheetView } from "../geometry/SheetView";
import { currentSelection, type Session } from "../state/Session";
import { followMouse } from "./followMouse";

/** Dragging the edge of a heading sets the size of the line, or of all lines selected with it. */
export function dragSize(session: Session, view: SheetView, grip: HTMLElement, start: MouseEvent): void {
  const byRow = grip.dataset.gripRow !== undefined;
  const line = Number(byRow ? grip.dataset.gripRow : grip.dataset.gripColumn);
  const header = grip.parentElement;
  const size = byRow ? view.rows.size(line) : view.columns.size(line);
  const sized = (event: MouseEvent) =>
    Math.max(0, size + (byRow ? event.clientY - start.clientY : event.clientX - start.clientX));
  followMouse(
    (event) => {
      // The heading alone shows the new size on the way: the sheet is laid out once, at the end.
      if (header) header.style[byRow ? "height" : "width"] = `${sized(event)}px`;
    },
    (event) => {
      if (header) header.style[byRow ? "height" : "width"] = `${size}px`;
      const pixels = sized(event);
      if (pixels === size) return;
      const { first, last } = span(session, byRow, line);
      const change = pixels < 3 ? { hidden: true } : { size: (pixels * 3) / 4 };
      attempt(session, () => {
        if (byRow) session.editor.setRows(view.sheet.id, first, last, change);
        else session.editor.setColumns(view.sheet.id, first, last, change);
      });
    },
  );
}

/** Double click on the edge of a column letter. */
export function fitColumn(session: Session, view: SheetView, column: number): void {
  const { first, last } = span(session, false, column);
  const area = { top: 0, bottom: Math.max(0, view.last.row), left: first, right: last };
  attempt(session, () => session.editor.autofit(view.sheet.id, area, "columns"));
}

/** Double click on the edge of a row number. */
export function fitRow(session: Session, view: SheetView, row: number): void {
  const { first, last } = span(session, true, row);
  const area = { top: first, bottom: last, left: 0, right: Math.max(0, view.last.column) };
  attempt(session, () => session.editor.autofit(view.sheet.id, area, "rows"));
}

function span(session: Session, byRow: boolean, line: number): { first: number; last: number } {
  const whole = currentSelection(session).areas.find((a) =>
    byRow
      ? a.left === 0 && a.right === COLUMNS - 1 && line >= a.top && line <= a.bottom
      : a.top === 0 && a.bottom === ROWS - 1 && line >= a.left && line <= a.right,
  );
  if (!whole || (whole.right - whole.left > 500 && !byRow)) return { first: line, last: line };
  return byRow
    ? { first: whole.top, last: Math.min(whole.bottom, whole.top + 20_000) }
    : { first: whole.left, last: whole.right };
}
