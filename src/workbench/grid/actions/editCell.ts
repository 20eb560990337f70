import type { Validation } from "../../book/Book";
import { formatText } from "../../book/cells/formatText";
import { isDateFormat, isPercentFormat } from "../../book/numfmt";
import { Refusal } from "../../book/Editor";
import type { SheetView } from "../geometry/SheetView";
import { currentSelection, setUi, type Session } from "../state/Session";
import type { Edit } from "../state/UiState";
import { ask, attempt, tell } from "./attempt";
import { advance, type Advance } from "./moveWithin";
import { usedPart } from "./usedPart";

/** What the formula bar shows and F2 opens. */
export function entryText(session: Session, sheet: string, row: number, column: number): string {
  const { editor } = session;
  const style = editor.style(sheet, row, column);
  const cell = editor.sheet(sheet).columns[column]?.[row];
  if (editor.sheet(sheet).protection && style.formulaHidden && cell?.formula) return "";
  const entered = editor.formula(sheet, row, column);
  if (typeof entered === "boolean") return entered ? "TRUE" : "FALSE";
  if (typeof entered === "number") return shownNumber(session, sheet, row, column, entered);
  return cell?.quotePrefix ? `'${entered}` : entered;
}

/** Days and times as ISO text, percentages with their sign, other numbers in full. */
function shownNumber(session: Session, sheet: string, row: number, column: number, value: number): string {
  const format = session.editor.style(sheet, row, column).numberFormat ?? "General";
  if (isDateFormat(format)) {
    const part = value < 1 ? "hh:mm:ss" : Number.isInteger(value) ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss";
    return formatText(value, part);
  }
  return isPercentFormat(format) ? `${Number((value * 100).toPrecision(15))}%` : String(value);
}

/** Opens the active cell for typing; undefined keeps what is in it. */
export function startEdit(session: Session, mode: Edit["mode"], from: Edit["from"], text?: string): void {
  const { editor } = session;
  const sheet = editor.book.activeSheet;
  const { row, column } = currentSelection(session).active;
  if (session.ui.get().edit) return;
  if (editor.sheet(sheet).protection && editor.style(sheet, row, column).locked !== false) {
    void tell(session, "The cell is protected", "This cell can't be changed while the sheet is protected.");
    return;
  }
  const edit: Edit = { sheet, row, column, mode, from, text: text ?? entryText(session, sheet, row, column) };
  editor.cellEditing = true;
  setUi(session, { edit, listOpen: false, menu: null, copied: null });
}

export function changeEdit(session: Session, change: Partial<Edit>): void {
  const { edit } = session.ui.get();
  if (edit) setUi(session, { edit: { ...edit, ...change } });
}

export function cancelEdit(session: Session): void {
  session.editor.cellEditing = false;
  setUi(session, { edit: null });
  session.focusGrid();
}

/**
 * Finishes typing and goes on. False where the entry was not (yet) taken: a rule or the editor speaks
 * first, and the cell stays open unless the user gives it up.
 * @param all the entry goes into every selected cell (Ctrl+Enter)
 */
export function commitEdit(session: Session, view: SheetView, then: Advance, all = false): boolean {
  const { edit } = session.ui.get();
  if (!edit) return true;
  const { editor } = session;
  if (edit.text === entryText(session, edit.sheet, edit.row, edit.column) && !all) {
    cancelEdit(session);
    advance(session, view, then);
    return true;
  }
  const rule = editor.breaks(edit.sheet, edit.row, edit.column, edit.text);
  if (!rule) return write(session, view, edit, then, all);
  void settle(session, rule, edit).then((take) => {
    if (take) write(session, view, edit, then, all);
    else if (take === undefined) cancelEdit(session);
  });
  return false;
}

/** Asks as the rule's alert says. true = take it, false = go on typing, undefined = give it up. */
async function settle(session: Session, rule: Validation, edit: Edit): Promise<boolean | undefined> {
  const { style, title, message } = rule.errorAlert;
  const shown = {
    title: title || "This entry breaks a rule of the sheet",
    message: message || "The value doesn't match the data validation restrictions defined for this cell.",
    lines: [`You entered: ${edit.text}`],
  };
  if (style === "Stop") {
    const buttons = [
      { label: "Retry", answer: "retry" },
      { label: "Cancel", answer: "cancel" },
    ];
    return (await ask(session, { ...shown, tone: "stop", buttons })) === "retry" ? false : undefined;
  }
  if (style === "Warning") {
    const buttons = [
      { label: "Yes, keep it", answer: "yes" },
      { label: "No, change it", answer: "no" },
      { label: "Cancel", answer: "cancel" },
    ];
    const answer = await ask(session, { ...shown, tone: "warning", buttons });
    return answer === "yes" ? true : answer === "no" ? false : undefined;
  }
  const buttons = [
    { label: "OK", answer: "ok" },
    { label: "Cancel", answer: "cancel" },
  ];
  return (await ask(session, { ...shown, tone: "info", buttons })) === "ok" ? true : undefined;
}

function write(session: Session, view: SheetView, edit: Edit, then: Advance, all: boolean): boolean {
  const { editor } = session;
  editor.cellEditing = false;
  try {
    editor.batch(() => {
      if (!all) return editor.setCells(edit.sheet, edit.row, edit.column, [[edit.text]], "user");
      for (const area of currentSelection(session).areas) {
        const { bottom, right } = usedPart(view, area);
        const line = Array.from({ length: right - area.left + 1 }, () => edit.text);
        editor.setCells(
          edit.sheet,
          area.top,
          area.left,
          Array.from({ length: bottom - area.top + 1 }, () => line),
          "user",
        );
      }
    });
  } catch (problem) {
    editor.cellEditing = true;
    if (!(problem instanceof Refusal)) console.error(problem);
    void tell(
      session,
      "This entry can't be taken",
      problem instanceof Error ? problem.message : String(problem),
    );
    return false;
  }
  setUi(session, { edit: null });
  session.focusGrid();
  advance(session, view, all ? "stay" : then);
  return true;
}

/** Takes a value chosen from the drop-down of the active cell. */
export function chooseItem(session: Session, item: string): void {
  const { editor } = session;
  const sheet = editor.book.activeSheet;
  const { row, column } = currentSelection(session).active;
  setUi(session, { listOpen: false, edit: null });
  editor.cellEditing = false;
  const text = /^[=+\-@']/.test(item) && Number.isNaN(Number(item)) ? `'${item}` : item;
  attempt(session, () => editor.setCells(sheet, row, column, [[text]], "user"));
  session.focusGrid();
}
