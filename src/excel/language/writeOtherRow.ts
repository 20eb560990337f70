import type { OtherRowEdit } from "../../domain/language/SheetLook";
import { otherLanguage, type Language } from "../../domain/schema/Label";
import { cellInput } from "../cellInput";
import { roleStyles } from "../roleStyles";
import { applyRole } from "../writeStyles";

/**
 * Queues the row of the other language's headings, in a workbook of this language: put in above the headings, with
 * the panes frozen below both, or taken out. Print titles and references follow by themselves.
 */
export function writeOtherRow(sheet: Excel.Worksheet, edit: OtherRowEdit, language: Language): void {
  const row = edit.row + 1;
  switch (edit.kind) {
    case "insert":
      sheet.getRange(`${row}:${row}`).insert("Down");
      for (const { left, texts } of neighbours(edit.headings)) {
        const cells = (): Excel.Range => sheet.getRangeByIndexes(edit.row, left, 1, texts.length);
        cells().numberFormat = [texts.map(() => "General")];
        cells().values = [texts.map(cellInput)];
        applyRole(cells().format, roleStyles.otherHeading, otherLanguage(language));
      }
      sheet.getRange(`${row}:${row}`).format.rowHeight = edit.height;
      break;
    case "clear":
      for (const column of edit.columns) sheet.getRangeByIndexes(edit.row, column, 1, 1).clear("All");
      break;
    case "delete":
      sheet.getRange(`${row}:${row}`).delete("Up");
  }
  if (edit.frozen) freeze(sheet, edit.frozen);
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: { rows: number; columns: number }): void {
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
}

/** Columns beside one another as one write each. */
function neighbours(headings: ReadonlyMap<number, string>): { left: number; texts: string[] }[] {
  const runs: { left: number; texts: string[] }[] = [];
  for (const [column, text] of [...headings].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && last.left + last.texts.length === column) last.texts.push(text);
    else runs.push({ left: column, texts: [text] });
  }
  return runs;
}
