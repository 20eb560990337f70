import { ROWS, type SheetView } from "../geometry/SheetView";
import { currentSelection, setUi, type Session } from "../state/Session";
import { attempt } from "./attempt";
import { clearSelected, enterToday, fillDown } from "./changeCells";
import { neighbourSheet } from "./changeSheet";
import { cancelEdit, changeEdit, commitEdit, startEdit } from "./editCell";
import type { Direction } from "./findEdge";
import { arrow, goOrExtend, selectAll, selectColumns, selectRows } from "./moveSelection";
import { advance, type Advance } from "./moveWithin";

/** The parts of a keyboard event that decide. */
export interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

const ARROWS: Record<string, Direction> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/**
 * Does what a key means in the grid.
 * @param pageRows how many rows a page has
 * @returns true where the key was taken, so that the browser must not use it
 */
export function handleKey(session: Session, view: SheetView, key: Key, pageRows: number): boolean {
  if (session.ui.get().edit) return keyWhileTyping(session, view, key);
  const { editor } = session;
  const ctrl = key.ctrlKey || key.metaKey;
  const direction = ARROWS[key.key];
  if (direction) {
    if (key.altKey) return direction === "down" && openList(session, view);
    arrow(session, view, direction, ctrl, key.shiftKey);
    return true;
  }
  const now = currentSelection(session);
  const from = key.shiftKey ? now.end : now.active;
  const home = { row: view.sheet.frozen.rows, column: view.sheet.frozen.columns };
  switch (key.key) {
    case "Home":
      goOrExtend(session, view, ctrl ? home : { row: from.row, column: home.column }, key.shiftKey);
      return true;
    case "End": {
      const last = { row: Math.max(0, view.last.row), column: Math.max(0, view.last.column) };
      goOrExtend(session, view, ctrl ? last : { row: from.row, column: last.column }, key.shiftKey);
      return true;
    }
    case "PageDown":
    case "PageUp": {
      const sign = key.key === "PageDown" ? 1 : -1;
      if (ctrl) neighbourSheet(session, view, sign);
      else
        goOrExtend(session, view, { ...from, row: pageFrom(view, from.row, sign * pageRows) }, key.shiftKey);
      return true;
    }
    case "Enter":
    case "Tab":
      advance(session, view, enterOrTab(key));
      return true;
    case "F2":
      startEdit(session, "edit", "cell");
      return true;
    case "Escape":
      setUi(session, { copied: null, fillPreview: null, menu: null, listOpen: false });
      return true;
    case "Delete":
      clearSelected(session, view);
      return true;
    case "Backspace":
      startEdit(session, "enter", "cell", "");
      return true;
    case " ":
      if (ctrl)
        selectColumns(
          session,
          Math.min(now.active.column, now.end.column),
          Math.max(now.active.column, now.end.column),
        );
      else if (key.shiftKey)
        selectRows(session, Math.min(now.active.row, now.end.row), Math.max(now.active.row, now.end.row));
      else return toggleBox(session, view);
      return true;
  }
  if (!ctrl || key.altKey) return false;
  switch (key.key.toLowerCase()) {
    case "a":
      selectAll(session, view);
      return true;
    case "d":
      fillDown(session, view);
      return true;
    case "z":
      attempt(session, () => void (key.shiftKey ? editor.redo() : editor.undo()));
      return true;
    case "y":
      attempt(session, () => void editor.redo());
      return true;
    case ";":
      enterToday(session, new Date());
      return true;
    default:
      return false;
  }
}

/** Keys while a cell is being typed into, in the cell or in the formula bar. */
export function keyWhileTyping(session: Session, view: SheetView, key: Key): boolean {
  const { edit } = session.ui.get();
  if (!edit) return false;
  const direction = ARROWS[key.key];
  if (direction && edit.mode === "enter" && !key.shiftKey) {
    if (commitEdit(session, view, "stay")) arrow(session, view, direction, false, false);
    return true;
  }
  switch (key.key) {
    case "Escape":
      cancelEdit(session);
      return true;
    case "Enter":
      if (key.altKey) return false;
      commitEdit(session, view, key.ctrlKey ? "stay" : enterOrTab(key), key.ctrlKey);
      return true;
    case "Tab":
      commitEdit(session, view, enterOrTab(key));
      return true;
    case "F2":
      changeEdit(session, { mode: edit.mode === "edit" ? "enter" : "edit" });
      return true;
    default:
      return false;
  }
}

function enterOrTab(key: Key): Advance {
  if (key.key === "Tab") return key.shiftKey ? "left" : "right";
  return key.shiftKey ? "up" : "down";
}

/** The space bar ticks and clears a checkbox. */
function toggleBox(session: Session, view: SheetView): boolean {
  const { row, column } = currentSelection(session).active;
  const { editor, sheet } = view;
  const value = editor.formula(sheet.id, row, column);
  if (!editor.style(sheet.id, row, column).checkbox || typeof value !== "boolean") return false;
  attempt(session, () => editor.setCells(sheet.id, row, column, [[!value]], "user"));
  return true;
}

/** Alt+Down: the list of a cell with a list rule, or the filter of a heading. */
function openList(session: Session, view: SheetView): boolean {
  const { editor } = session;
  const { sheet } = view;
  const { row, column } = currentSelection(session).active;
  const rule = editor.validation(sheet.id, row, column);
  if (rule?.type === "List" && rule.inCellDropDown) setUi(session, { listOpen: true });
  else {
    const table = editor.table(sheet.id, row, column);
    const own = sheet.autoFilter?.area;
    const ofTable = table?.showHeaders && table.showFilterButton && row === table.area.top;
    const ofSheet = own && row === own.top && column >= own.left && column <= own.right;
    if (ofTable || ofSheet) {
      setUi(session, { filter: { table: ofTable ? table.id : null, sheet: sheet.id, row, column } });
    }
  }
  return true;
}

/** The row a page further, counted in rows that are seen. */
function pageFrom(view: SheetView, row: number, by: number): number {
  let place = { row, column: 0 };
  for (let moved = 0; moved < Math.abs(by); moved += 1) {
    const next = { row: view.rows.step(place.row, by > 0 ? 1 : -1) ?? place.row, column: 0 };
    if (next.row === place.row) break;
    place = next;
  }
  return Math.min(ROWS - 1, place.row);
}
