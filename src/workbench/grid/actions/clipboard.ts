import type { Area } from "../../book/Book";
import type { CellInput } from "../../book/Editor";
import type { SheetView } from "../geometry/SheetView";
import { currentSelection, select, setUi, type Session } from "../state/Session";
import type { Copied } from "../state/UiState";
import { attempt, tell } from "./attempt";
import { usedPart } from "./usedPart";

/**
 * Marks the selected cells for pasting and gives their text for the system's clipboard: tabs between
 * cells, quotes round a cell that holds tabs, line ends or quotes. Filtered rows are left out, as in Excel.
 */
export function copySelection(session: Session, view: SheetView, cut: boolean): string | undefined {
  const { areas } = currentSelection(session);
  const first = areas[0];
  if (!first || areas.length > 1) {
    void tell(session, "This can't be done", "Select one block of cells to copy it.");
    return undefined;
  }
  const area = usedPart(view, first);
  const lines: string[] = [];
  for (let r = area.top; r <= area.bottom; r += 1) {
    if (view.sheet.filteredRows.has(r)) continue;
    const cells: string[] = [];
    for (let c = area.left; c <= area.right; c += 1) {
      const text = view.editor.text(view.sheet.id, r, c);
      cells.push(/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    }
    lines.push(cells.join("\t"));
  }
  const text = lines.join("\r\n");
  setUi(session, { copied: { sheet: view.sheet.id, area, text, cut } });
  return text;
}

/** Pastes our own cells where the clipboard still holds their text, and else the text. */
export function pasteClipboard(session: Session, view: SheetView, text: string): void {
  const { copied } = session.ui.get();
  const to = currentSelection(session).areas[0];
  if (!to) return;
  const sheet = view.sheet.id;
  let filled: Area | undefined;
  attempt(session, () => {
    if (copied && sameText(copied.text, text)) {
      filled = session.editor.batch(() =>
        copied.cut ? moveCells(session, copied, sheet, to) : copyCells(session, copied, sheet, to),
      );
      if (copied.cut) setUi(session, { copied: null });
    } else if (text !== "") {
      filled = session.editor.pasteText(sheet, to.top, to.left, text.replace(/\r?\n$/, ""));
    }
  });
  if (filled) {
    const active = { row: filled.top, column: filled.left };
    select(session, {
      active,
      end: { row: filled.bottom, column: filled.right },
      areas: [filled],
      tabStart: null,
    });
  }
}

/** Browsers and systems change line ends on the way through the clipboard. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll("\r\n", "\n").replace(/\n$/, "");
  return plain(a) === plain(b);
}

/** Repeats the copied block where the selection is a multiple of it. Filtered rows are left out. */
function copyCells(session: Session, copied: Copied, sheet: string, to: Area): Area {
  const { editor } = session;
  const from = editor.sheet(copied.sheet);
  const runs = visibleRuns(copied.area, from.filteredRows);
  const tall = runs.reduce((sum, run) => sum + run.bottom - run.top + 1, 0);
  const wide = copied.area.right - copied.area.left + 1;
  const down = repeats(to.bottom - to.top + 1, tall);
  const across = repeats(to.right - to.left + 1, wide);
  for (let y = 0; y < down; y += 1) {
    for (let x = 0; x < across; x += 1) {
      let row = to.top + y * tall;
      for (const run of runs) {
        editor.copy(
          { sheet: copied.sheet, area: run },
          { sheet, row, column: to.left + x * wide },
          "All",
          "user",
        );
        row += run.bottom - run.top + 1;
      }
    }
  }
  return { top: to.top, left: to.left, bottom: to.top + tall * down - 1, right: to.left + wide * across - 1 };
}

function repeats(room: number, size: number): number {
  return room % size === 0 && room / size < 5_000 ? room / size : 1;
}

function visibleRuns(area: Area, hidden: ReadonlySet<number>): Area[] {
  const runs: Area[] = [];
  for (let r = area.top; r <= area.bottom; r += 1) {
    if (hidden.has(r)) continue;
    const last = runs[runs.length - 1];
    if (last && last.bottom === r - 1) last.bottom = r;
    else runs.push({ ...area, top: r, bottom: r });
  }
  return runs;
}

/** Cut and paste: formulas keep their text, and the cells left behind become empty. */
function moveCells(session: Session, copied: Copied, sheet: string, to: Area): Area {
  const { editor } = session;
  const { area } = copied;
  const inputs: CellInput[][] = [];
  for (let r = area.top; r <= area.bottom; r += 1) {
    const line: CellInput[] = [];
    for (let c = area.left; c <= area.right; c += 1) line.push(asInput(session, copied.sheet, r, c));
    inputs.push(line);
  }
  editor.copy({ sheet: copied.sheet, area }, { sheet, row: to.top, column: to.left }, "All", "user");
  editor.clear(copied.sheet, area, "Contents", "user");
  editor.setCells(sheet, to.top, to.left, inputs, "user");
  return {
    top: to.top,
    left: to.left,
    bottom: to.top + area.bottom - area.top,
    right: to.left + area.right - area.left,
  };
}

/** What has to be written to get the same cell again. */
function asInput(session: Session, sheet: string, row: number, column: number): CellInput {
  const entered = session.editor.formula(sheet, row, column);
  const cell = session.editor.sheet(sheet).columns[column]?.[row];
  if (typeof entered !== "string" || entered === "" || cell?.formula !== undefined) return entered;
  return `'${entered}`;
}
