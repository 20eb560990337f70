import type { Area, Hyperlink, Note, Sheet } from "../../book/Book";
import type { Editor } from "../../book/Editor";
import { Axis } from "./Axis";

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;
export const HEADER_HEIGHT = 22;

export function toPixels(points: number): number {
  return Math.round((points * 4) / 3);
}

/** A sheet as the grid needs it, for one state of the book. */
export interface SheetView {
  readonly editor: Editor;
  readonly sheet: Sheet;
  readonly rows: Axis;
  readonly columns: Axis;
  /** Pixels that the column of row numbers takes. */
  readonly rowHeaderWidth: number;
  readonly frozenHeight: number;
  readonly frozenWidth: number;
  readonly notes: ReadonlyMap<number, Note[]>;
  readonly links: readonly Hyperlink[];
  /** Last used row and column; -1 on a blank sheet. */
  readonly last: { row: number; column: number };
}

export function viewSheet(editor: Editor, id: string): SheetView {
  const sheet = editor.sheet(id);
  const used = editor.usedArea(id, false);
  const rows = rowAxis(editor, sheet);
  const columns = columnAxis(editor, sheet);
  const notes = new Map<number, Note[]>();
  for (const note of sheet.notes) notes.set(note.row, [...(notes.get(note.row) ?? []), note]);
  return {
    editor,
    sheet,
    rows,
    columns,
    rowHeaderWidth: sheet.showHeadings ? (used && used.bottom > 9_998 ? 52 : 40) : 0,
    frozenHeight: rows.offset(sheet.frozen.rows),
    frozenWidth: columns.offset(sheet.frozen.columns),
    notes,
    links: sheet.hyperlinks,
    last: { row: used?.bottom ?? -1, column: used?.right ?? -1 },
  };
}

function rowAxis(editor: Editor, sheet: Sheet): Axis {
  const lines: { index: number; size: number }[] = [];
  for (const key of Object.keys(sheet.rowLines)) {
    const row = Number(key);
    const hidden = sheet.rowLines[row]?.hidden || sheet.filteredRows.has(row);
    lines.push({ index: row, size: hidden ? 0 : toPixels(editor.rowHeight(sheet.id, row)) });
  }
  for (const row of sheet.filteredRows) if (!sheet.rowLines[row]) lines.push({ index: row, size: 0 });
  return new Axis(ROWS, toPixels(sheet.defaultRowHeight), lines);
}

function columnAxis(editor: Editor, sheet: Sheet): Axis {
  const lines = Object.keys(sheet.columnLines).map((key) => {
    const column = Number(key);
    const hidden = sheet.columnLines[column]?.hidden;
    return { index: column, size: hidden ? 0 : toPixels(editor.columnWidth(sheet.id, column)) };
  });
  return new Axis(COLUMNS, toPixels(sheet.defaultColumnWidth), lines);
}

/** The merged block that holds a cell. */
export function mergeAt(merges: readonly Area[], row: number, column: number): Area | undefined {
  return merges.find((m) => row >= m.top && row <= m.bottom && column >= m.left && column <= m.right);
}
