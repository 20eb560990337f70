import type { Session } from "../state/Session";
import type { SheetView } from "../geometry/SheetView";
import type { MenuItem } from "../state/UiState";
import { ask, attempt } from "./attempt";
import { commitEdit } from "./editCell";

/** Shows a sheet; an entry that is being typed is finished first. */
export function activateSheet(session: Session, view: SheetView, id: string): void {
  if (!commitEdit(session, view, "stay")) return;
  attempt(session, () => session.editor.activate(id));
}

/** Ctrl+PageDown and Ctrl+PageUp. */
export function neighbourSheet(session: Session, view: SheetView, step: 1 | -1): void {
  const { book } = session.editor;
  const shown = book.sheets.filter((s) => s.visibility === "Visible");
  const next = shown[shown.findIndex((s) => s.id === book.activeSheet) + step];
  if (next) activateSheet(session, view, next.id);
}

export function addSheet(session: Session): void {
  const { editor } = session;
  attempt(session, () => editor.batch(() => editor.activate(editor.addSheet(null, "user").id)));
}

/** The menu of a sheet's tab. */
export function sheetItems(session: Session, id: string, rename: () => void): MenuItem[] {
  const { editor } = session;
  const { sheets } = editor.book;
  const at = sheets.findIndex((s) => s.id === id);
  const shown = sheets.filter((s) => s.visibility === "Visible");
  const hidden = sheets.filter((s) => s.visibility === "Hidden");
  const move = (to: number) => () => void attempt(session, () => editor.moveSheet(id, to));
  return [
    { label: "Rename", run: rename },
    { label: "Delete", run: () => void deleteSheet(session, id), disabled: shown.length < 2 },
    { label: "Make a copy", run: () => void attempt(session, () => editor.copySheet(id, at + 1, "user")) },
    { label: "Move left", run: move(at - 1), disabled: at < 1, separated: true },
    { label: "Move right", run: move(at + 1), disabled: at >= sheets.length - 1 },
    {
      label: "Hide",
      run: () => void attempt(session, () => editor.setSheet(id, { visibility: "Hidden" })),
      disabled: shown.length < 2,
      separated: true,
    },
    ...hidden.map((sheet) => ({
      label: `Unhide "${sheet.name}"`,
      run: () => void attempt(session, () => editor.setSheet(sheet.id, { visibility: "Visible" })),
    })),
  ];
}

async function deleteSheet(session: Session, id: string): Promise<void> {
  const sheet = session.editor.sheet(id);
  const empty = session.editor.usedArea(id, false) === undefined;
  const answer = empty
    ? "delete"
    : await ask(session, {
        title: `Delete "${sheet.name}"?`,
        message:
          "The sheet and everything on it will be deleted. Undo brings it back while the book is open.",
        tone: "warning",
        buttons: [
          { label: "Delete", answer: "delete" },
          { label: "Cancel", answer: "cancel" },
        ],
      });
  if (answer === "delete") attempt(session, () => session.editor.deleteSheet(id, "user"));
}
