import type { SheetView } from "../geometry/SheetView";
import { currentSelection, select, type Session } from "../state/Session";
import type { Area } from "../../book/Book";
import { selectCell, stepFrom } from "./moveSelection";
import { usedPart } from "./usedPart";

export type Advance = "down" | "up" | "right" | "left" | "stay";

/**
 * Enter, Tab and their Shift forms: round the cells of a selected block, else to the next cell. Enter
 * after a run of Tabs goes to the column where the run began.
 */
export function advance(session: Session, view: SheetView, how: Advance): void {
  if (how === "stay") return;
  const now = currentSelection(session);
  const area = now.areas[0];
  const single = view.sheet.merges.some((m) => area && m.top === area.top && m.left === area.left);
  if (area && !single && (area.bottom > area.top || area.right > area.left)) {
    select(session, { ...now, active: around(view, area, now.active.row, now.active.column, how) });
    return;
  }
  if (how === "right" || how === "left") {
    selectCell(session, view, stepFrom(view, now.active, how), now.tabStart ?? now.active.column);
    return;
  }
  const to = stepFrom(view, now.active, how);
  selectCell(session, view, how === "down" && now.tabStart !== null ? { ...to, column: now.tabStart } : to);
}

function around(view: SheetView, area: Area, row: number, column: number, how: Advance) {
  const { bottom, right } = usedPart(view, area);
  const tall = bottom - area.top + 1;
  const wide = right - area.left + 1;
  const byRow = how === "right" || how === "left";
  const sign = how === "down" || how === "right" ? 1 : -1;
  const count = tall * wide;
  const at = byRow
    ? (row - area.top) * wide + (column - area.left)
    : (column - area.left) * tall + (row - area.top);
  for (let moved = 1; moved <= count; moved += 1) {
    const to = (((at + sign * moved) % count) + count) % count;
    const next = byRow
      ? { row: area.top + Math.floor(to / wide), column: area.left + (to % wide) }
      : { row: area.top + (to % tall), column: area.left + Math.floor(to / tall) };
    if (view.rows.size(next.row) > 0 && view.columns.size(next.column) > 0) return next;
  }
  return { row, column };
}
