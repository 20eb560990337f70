import type { Area } from "../../book/Book";
import type { SheetView } from "../geometry/SheetView";
import { currentSelection, select, setUi, type Session } from "../state/Session";
import { attempt } from "./attempt";
import { usedPart } from "./usedPart";

/** Delete and Backspace: empties what is selected, formats stay. */
export function clearSelected(
  session: Session,
  view: SheetView,
  what: "Contents" | "All" | "Formats" = "Contents",
): void {
  attempt(session, () =>
    session.editor.batch(() => {
      for (const area of currentSelection(session).areas) {
        session.editor.clear(view.sheet.id, usedPart(view, area), what, "user");
      }
    }),
  );
}

/** Ctrl+D: the first row of the selection into the rows below it; one cell takes what is above it. */
export function fillDown(session: Session, view: SheetView): void {
  const area = currentSelection(session).areas[0];
  if (!area) return;
  const from = area.bottom > area.top ? area.top : area.top - 1;
  if (from < 0) return;
  const bottom = area.bottom > area.top ? usedPart(view, area).bottom : area.top;
  copyDown(session, view, { ...area, top: from, bottom: from }, bottom);
}

function copyDown(session: Session, view: SheetView, from: Area, bottom: number): void {
  const sheet = view.sheet.id;
  attempt(session, () =>
    session.editor.batch(() => {
      for (let row = from.top + 1; row <= bottom; row += 1) {
        session.editor.copy({ sheet, area: from }, { sheet, row, column: from.left }, "All", "user");
      }
    }),
  );
}

/** The fill handle was let go over `to`, which holds the selected area and more in one direction. */
export function fillTo(session: Session, view: SheetView, to: Area): void {
  const from = currentSelection(session).areas[0];
  setUi(session, { fillPreview: null });
  if (!from) return;
  if (!attempt(session, () => session.editor.fill(view.sheet.id, from, to))) return;
  const active = currentSelection(session).active;
  select(session, { active, end: { row: to.bottom, column: to.right }, areas: [to], tabStart: null });
}

/** Ctrl+; writes today, as the computer has it. */
export function enterToday(session: Session, today: Date): void {
  const { row, column } = currentSelection(session).active;
  const two = (n: number) => String(n).padStart(2, "0");
  const text = `${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}`;
  attempt(session, () =>
    session.editor.setCells(session.editor.book.activeSheet, row, column, [[text]], "user"),
  );
}
