import type { SheetView } from "../geometry/SheetView";
import { currentSelection, setUi, type Session } from "../state/Session";
import type { MenuItem } from "../state/UiState";
import { attempt, tell } from "./attempt";
import { clearSelected } from "./changeCells";
import { columnItems, rowItems, tableItems } from "./changeLines";
import { copySelection, pasteClipboard } from "./clipboard";

/** Opens the menu of the selected cells, rows or columns at a point of the window. */
export function openCellMenu(
  session: Session,
  view: SheetView,
  x: number,
  y: number,
  on: "cells" | "rows" | "columns",
): void {
  const { areas, active } = currentSelection(session);
  const area = areas[0];
  if (!area) return;
  const { editor } = session;
  const sheet = view.sheet.id;
  const note = view.notes.get(active.row)?.find((n) => n.column === active.column);
  const common: MenuItem[] = [
    { label: "Cut", run: () => void toClipboard(session, view, true) },
    { label: "Copy", run: () => void toClipboard(session, view, false) },
    { label: "Paste", run: () => void fromClipboard(session, view) },
    { label: "Clear contents", run: () => clearSelected(session, view), separated: true },
    { label: "Clear formats", run: () => clearSelected(session, view, "Formats") },
  ];
  const items =
    on === "rows"
      ? [...common, ...rowItems(session, area)]
      : on === "columns"
        ? [...common, ...columnItems(session, area)]
        : [...common, ...tableItems(session), ...rowItems(session, area), ...columnItems(session, area)];
  if (note) {
    items.push({
      label: "Delete note",
      separated: true,
      run: () => attempt(session, () => editor.setNote(sheet, note.row, note.column, null)),
    });
  }
  setUi(session, { menu: { x, y, label: "Cells", items } });
}

async function toClipboard(session: Session, view: SheetView, cut: boolean): Promise<void> {
  const text = copySelection(session, view, cut);
  if (text === undefined) return;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Without leave to write the system's clipboard, the copy still pastes inside this window.
  }
  session.focusGrid();
}

async function fromClipboard(session: Session, view: SheetView): Promise<void> {
  const inside = session.ui.get().copied?.text;
  let text: string | undefined;
  try {
    text = await navigator.clipboard.readText();
  } catch {
    text = inside;
  }
  if (text === undefined)
    await tell(
      session,
      "Paste",
      "The browser doesn't let this page read the clipboard. Press Ctrl+V instead.",
    );
  else pasteClipboard(session, view, text);
  session.focusGrid();
}
