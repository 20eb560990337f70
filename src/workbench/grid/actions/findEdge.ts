import type { SheetView } from "../geometry/SheetView";
import type { Place } from "../state/GridSelection";

export type Direction = "up" | "down" | "left" | "right";

/**
 * Where Ctrl+arrow goes: through filled cells to the last one before a gap, through empty cells to the
 * next filled one, else to the edge of the sheet. Hidden lines are passed over.
 */
export function findEdge(view: SheetView, from: Place, direction: Direction): Place {
  const along = direction === "up" || direction === "down" ? view.rows : view.columns;
  const vertical = along === view.rows;
  const sign = direction === "down" || direction === "right" ? 1 : -1;
  const start = vertical ? from.row : from.column;
  const lastUsed = vertical ? view.last.row : view.last.column;
  const filled = (index: number) => {
    const cell = vertical ? view.sheet.columns[from.column]?.[index] : view.sheet.columns[index]?.[from.row];
    return cell !== undefined && (cell.formula !== undefined || (cell.value !== null && cell.value !== ""));
  };
  const place = (index: number): Place => (vertical ? { ...from, row: index } : { ...from, column: index });
  const next = along.step(start, sign);
  if (next === undefined) return from;
  const inRun = filled(start) && filled(next);
  let at = next;
  for (;;) {
    if (!inRun && filled(at)) return place(at);
    if (sign === 1 && at > lastUsed) return place(along.at(along.offset(along.count) - 1));
    const further = along.step(at, sign);
    if (further === undefined) return place(at);
    if (inRun && !filled(further)) return place(at);
    at = further;
  }
}
