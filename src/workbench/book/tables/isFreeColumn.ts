import { COLUMNS } from "../address";
import type { Sheet, Table } from "../Book";
import { overlaps } from "../core/areas";
import { isBlank } from "../core/cellStyle";

/** True where a table can grow over a column beside it without moving anything. */
export function isFreeColumn(sheet: Sheet, table: Table, column: number): boolean {
  if (column >= COLUMNS) return false;
  const area = { ...table.area, left: column, right: column };
  if (sheet.tables.some((other) => other !== table && overlaps(other.area, area))) return false;
  if (sheet.merges.some((merge) => overlaps(merge, area))) return false;
  const cells = sheet.columns[column];
  for (let row = area.top; cells && row <= area.bottom; row++) if (!isBlank(cells[row])) return false;
  return true;
}
