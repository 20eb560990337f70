import type { Area } from "../../book/Book";
import { COLUMNS, ROWS, type SheetView } from "../geometry/SheetView";

/** Of whole rows and columns the part that the sheet uses; any other area as it is. */
export function usedPart(view: SheetView, area: Area): Area {
  return {
    ...area,
    bottom: area.bottom === ROWS - 1 ? Math.max(area.top, view.last.row) : area.bottom,
    right: area.right === COLUMNS - 1 ? Math.max(area.left, view.last.column) : area.right,
  };
}
