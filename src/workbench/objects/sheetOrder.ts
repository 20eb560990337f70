import type { Sheet } from "../book/Book";
import { invalidArgument } from "../protocol/HostError";
import type { Session } from "../protocol/Session";
import { readOptionalFlag, readWord } from "../protocol/readArguments";
import { WorksheetClass } from "./Worksheet";

/** The sheets in tab order, perhaps only the visible ones. */
export function sheetsInOrder(visibleOnly: unknown, { editor }: Session): Sheet[] {
  const isVisibleOnly = readOptionalFlag(visibleOnly, "visibleOnly", false);
  return editor.book.sheets.filter((sheet) => !isVisibleOnly || sheet.visibility === "Visible");
}

/** The next sheet to the right (1) or left (-1). */
export function neighbour(
  id: string,
  step: 1 | -1,
  visibleOnly: unknown,
  session: Session,
): Sheet | undefined {
  const all = session.editor.book.sheets;
  const wanted = new Set(sheetsInOrder(visibleOnly, session));
  for (let i = all.findIndex((sheet) => sheet.id === id) + step; i >= 0 && i < all.length; i += step) {
    const sheet = all[i];
    if (sheet && wanted.has(sheet)) return sheet;
  }
  return undefined;
}

/** Where worksheet.copy(positionType, relativeTo) puts the copy. */
export function copyPosition(
  sheet: Sheet,
  [type, relativeTo]: readonly unknown[],
  { editor }: Session,
): number {
  const { sheets } = editor.book;
  const where = readWord(type ?? "None", ["None", "Before", "After", "Beginning", "End"], "positionType");
  if (where === "Beginning") return 0;
  // Excel leaves "None" to itself and puts the copy last.
  if (where === "End" || where === "None") return sheets.length;
  if (!WorksheetClass.holds(relativeTo)) throw invalidArgument("relativeTo");
  const at = sheets.findIndex(({ id }) => id === relativeTo.state.id);
  if (at < 0) throw invalidArgument(`relativeTo, for ${sheet.name}`);
  return where === "Before" ? at : at + 1;
}
