import type { Line, Sheet } from "../Book";

/** Points; 0 for a hidden row. */
export function rowHeight(sheet: Sheet, row: number): number {
  return isRowHidden(sheet, row) ? 0 : (sheet.rowLines[row]?.size ?? sheet.defaultRowHeight);
}

/** Points; 0 for a hidden column. */
export function columnWidth(sheet: Sheet, column: number): number {
  const line = sheet.columnLines[column];
  return line?.hidden ? 0 : (line?.size ?? sheet.defaultColumnWidth);
}

export function isRowHidden(sheet: Sheet, row: number): boolean {
  return sheet.rowLines[row]?.hidden === true || sheet.filteredRows.has(row);
}

/** Points from the sheet's edge to the line with that index. Lines that only a filter hides count in full. */
export function lineStart(lines: Readonly<Record<number, Line>>, size: number, index: number): number {
  let start = index * size;
  for (const [key, line] of Object.entries(lines)) {
    if (Number(key) >= index) continue;
    if (line.hidden) start -= size;
    else if (line.size !== undefined) start += line.size - size;
  }
  return start;
}
