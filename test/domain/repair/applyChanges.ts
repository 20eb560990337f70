import type { CellValue } from "../../../src/domain/record/TableData";
import type { CellChange } from "../../../src/domain/repair/Repair";
import type { Workbook } from "../../../src/domain/Workbook";

/** The workbook with the changes written; a cell that does not hold what a change says is a mistake of the test. */
export function applyChanges(workbook: Workbook, changes: readonly CellChange[]): Workbook {
  const tables = new Map(workbook.tables);
  for (const { templateId, row, field, before, after } of changes) {
    const table = tables.get(templateId);
    const column = table?.columnOf.get(field);
    if (!table || column === undefined) throw new Error(`no column ${field} in ${templateId}`);
    expect(table.rows[row]?.[column] ?? null).toBe(before);
    const rows = table.rows.map((cells, at) => (at === row ? withCell(cells, column, after) : cells));
    tables.set(templateId, { ...table, rows });
  }
  return { ...workbook, tables };
}

const withCell = (cells: readonly CellValue[], column: number, value: CellValue): CellValue[] =>
  cells.map((cell, at) => (at === column ? value : cell));
