import type { Editor } from "../../book/Editor";
import { viewSheet, type SheetView } from "../geometry/SheetView";
import { selectionAt, sameArea, type GridSelection } from "./GridSelection";
import { createStore, type Store } from "./Store";
import { initialUiState, type UiState } from "./UiState";
import { watchEditor } from "./watchEditor";

/** One open book with everything that the window knows about it. */
export interface Session {
  /** The only one to use: changes made past it are not painted. */
  readonly editor: Editor;
  readonly ui: Store<UiState>;
  /** Goes up whenever something that is painted has changed. */
  readonly version: Store<number>;
  /** The active sheet as it is now; the same object until something changes. */
  view(): SheetView;
  /** Puts the keyboard into the grid; set by the grid while it is on screen. */
  focusGrid: () => void;
  dispose(): void;
}

export function createSession(source: Editor): Session {
  const ui = createStore<UiState>(initialUiState);
  const version = createStore(0);
  const editor = watchEditor(source, () => {
    knowActiveSheet();
    version.set(version.get() + 1);
  });
  const knowActiveSheet = () => {
    const sheet = source.book.activeSheet;
    if (!ui.get().selections.has(sheet)) putSelection(ui, sheet, selectionFrom(source, sheet));
  };
  /** A selection made by an add-in replaces ours; our own comes back here unchanged. */
  const adoptSelection = (sheet: string) => {
    const there = editor.book.selection[sheet];
    const ours = ui.get().selections.get(sheet);
    if (!there) return;
    const same =
      ours?.areas.length === there.areas.length &&
      ours.areas.every((a, i) => sameArea(a, there.areas[i] ?? a));
    if (!same) putSelection(ui, sheet, selectionFrom(editor, sheet));
  };
  knowActiveSheet();
  const stop = source.listen((event) => {
    if (event.kind === "selection") adoptSelection(event.sheet);
  });
  let known: { version: number; view: SheetView } | undefined;
  const view = () => {
    const id = editor.book.activeSheet;
    if (known?.version !== version.get() || known.view.sheet.id !== id) {
      known = { version: version.get(), view: viewSheet(editor, id) };
    }
    return known.view;
  };
  return { editor, ui, version, view, focusGrid: () => undefined, dispose: stop };
}

/** The selection that the book remembers for a sheet. */
function selectionFrom(editor: Editor, sheet: string): GridSelection {
  const there = editor.book.selection[sheet];
  const first = there?.areas[0];
  if (!there || !first) return selectionAt(0, 0);
  const end = {
    row: there.row === first.top ? first.bottom : first.top,
    column: there.column === first.left ? first.right : first.left,
  };
  return { active: { row: there.row, column: there.column }, end, areas: there.areas, tabStart: null };
}

function putSelection(ui: Store<UiState>, sheet: string, selection: GridSelection): void {
  ui.set({ ...ui.get(), selections: new Map(ui.get().selections).set(sheet, selection), listOpen: false });
}

const START = selectionAt(0, 0);

export function currentSelection(session: Session, sheet = session.editor.book.activeSheet): GridSelection {
  return session.ui.get().selections.get(sheet) ?? START;
}

/** Selects on the active sheet, here and in the book. */
export function select(session: Session, selection: GridSelection): void {
  const sheet = session.editor.book.activeSheet;
  putSelection(session.ui, sheet, selection);
  session.editor.select(sheet, selection.areas);
}

export function setUi(session: Session, change: Partial<UiState>): void {
  session.ui.set({ ...session.ui.get(), ...change });
}
