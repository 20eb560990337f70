import { fillTo } from "../actions/changeCells";
import type { Area } from "../../book/Book";
import type { SheetView } from "../geometry/SheetView";
import { currentSelection, setUi, type Session } from "../state/Session";
import { sameArea } from "../state/GridSelection";
import { followMouse } from "./followMouse";
import { placeAt } from "./placeAt";

/** Dragging the small square: fills down, up, right or left, whichever is further. */
export function dragFill(session: Session, view: SheetView, element: HTMLElement): void {
  const from = currentSelection(session).areas[0];
  if (!from) return;
  followMouse(
    (move) => {
      const place = placeAt(element, view, move.clientX, move.clientY);
      const to = fillArea(from, place.row, place.column);
      setUi(session, { fillPreview: sameArea(from, to) ? null : to });
    },
    () => {
      const to = session.ui.get().fillPreview;
      if (to) fillTo(session, view, to);
    },
  );
}

function fillArea(from: Area, row: number, column: number): Area {
  const down = row - from.bottom;
  const up = from.top - row;
  const right = column - from.right;
  const left = from.left - column;
  const furthest = Math.max(down, up, right, left);
  if (furthest <= 0) return from;
  if (furthest === down) return { ...from, bottom: row };
  if (furthest === up) return { ...from, top: row };
  return furthest === right ? { ...from, right: column } : { ...from, left: column };
}
