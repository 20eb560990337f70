import type { Area } from "../../book/Book";
import { COLUMNS, ROWS } from "../geometry/SheetView";
import { select, type Session } from "../state/Session";
import { withMerges } from "../state/GridSelection";
import { attempt, tell } from "./attempt";

/** Jumps to an address ("B4", "Plan!B4:D9", "C:C", "5:7"), a defined name or a table. */
export function goTo(session: Session, text: string): boolean {
  const { editor } = session;
  const wanted = text.trim();
  if (wanted === "") return false;
  const here = editor.book.activeSheet;
  const lines = wholeLines(wanted);
  const table = editor.findTable(wanted);
  const found =
    lines ?? (table && { sheet: table.sheet.id, area: tableBody(table.table) }) ?? resolve(session, wanted);
  if (!found) {
    void tell(
      session,
      "There is no such place",
      `"${wanted}" is no cell address, defined name or table of this workbook.`,
    );
    return false;
  }
  const { area, sheet } = found;
  return attempt(session, () => {
    if (sheet !== here) {
      if (editor.sheet(sheet).visibility !== "Visible") editor.setSheet(sheet, { visibility: "Visible" });
      editor.activate(sheet);
    }
    showArea(session, withMerges(area, editor.sheet(sheet).merges));
  });

  function wholeLines(address: string): { sheet: string; area: Area } | undefined {
    const rows = /^\$?(\d+):\$?(\d+)$/.exec(address);
    if (!rows) return undefined;
    const [a, b] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    if (Math.min(a, b) < 0 || Math.max(a, b) >= ROWS) return undefined;
    return {
      sheet: here,
      area: { top: Math.min(a, b), bottom: Math.max(a, b), left: 0, right: COLUMNS - 1 },
    };
  }
}

function tableBody(table: { area: Area; showHeaders: boolean; showTotals: boolean }): Area {
  const { area } = table;
  const top = table.showHeaders && area.bottom > area.top ? area.top + 1 : area.top;
  return { ...area, top, bottom: Math.max(top, table.showTotals ? area.bottom - 1 : area.bottom) };
}

function resolve(session: Session, text: string) {
  try {
    return session.editor.resolve(`=${text.replace(/^=/, "")}`, session.editor.book.activeSheet);
  } catch {
    // Not every text is a formula; then it is no place either.
    return undefined;
  }
}

function showArea(session: Session, area: Area): void {
  const active = { row: area.top, column: area.left };
  select(session, { active, end: active, areas: [area], tabStart: null });
}

/** The name of what is selected, if it has one: a table or a defined name that is exactly this area. */
export function nameOfSelection(session: Session, area: Area): string | undefined {
  const { editor } = session;
  const sheet = editor.book.activeSheet;
  const same = (other: Area) =>
    other.top === area.top &&
    other.left === area.left &&
    other.bottom === area.bottom &&
    other.right === area.right;
  const table = editor.sheet(sheet).tables.find((t) => same(tableBody(t)));
  if (table && area.bottom > area.top) return table.name;
  for (const name of editor.book.names) {
    if (!name.visible || !/^=[^(]*\$/.test(name.formula)) continue;
    const place = resolve(session, name.formula);
    if (place?.sheet === sheet && same(place.area)) return name.name;
  }
  return undefined;
}
