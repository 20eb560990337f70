import type { CellValue } from "../record/TableData";
import type { Field } from "../schema/Template";
import type { ColumnHealer, ColumnHints, HealContext, Healing } from "./Healing";

/**
 * The healer of one field's cells, built once a column. It knows nothing of other cells or rows but the hints.
 * What it heals or keeps gives no G3, G4, G11 or G14; healing again changes nothing (percent hints aside, which
 * are about the column as it was). Never throws, whatever the cell.
 */
export function columnHealer(_field: Field, _context: HealContext, _hints: ColumnHints = {}): ColumnHealer {
  throw new Error("not built yet");
}

/** Heals one cell: `columnHealer` for a single question. */
export const healCell = (value: CellValue | undefined, field: Field, context: HealContext): Healing =>
  columnHealer(field, context)(value);
