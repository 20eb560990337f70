import type { CellValue } from "../domain/record/TableData";
import { typedCells } from "../excel/typedCells";

/** Cells of one row, to be asked for after the caller's sync. */
export interface RowCells {
  readonly values: () => readonly CellValue[];
  readonly formulas: () => readonly CellValue[];
  readonly formats: () => readonly string[];
}

/** Where a table lies on its sheet: its heading row and first column, from 0. */
interface Place {
  readonly top: number;
  readonly left: number;
  readonly headings: readonly string[];
}

/**
 * Queues the reading of a row of a table's body. The sheet is the one on which the table (name or id) stands now,
 * whatever it is called by now; where the table is gone, nothing may be asked of the cells.
 */
export function readRowCells(
  context: Excel.RequestContext,
  table: string,
  { top, left, headings }: Place,
  row: number,
): RowCells {
  const cells = context.workbook.tables
    .getItemOrNullObject(table)
    .worksheet.getRangeByIndexes(top + 1 + row, left, 1, headings.length)
    .load("values,formulas,numberFormat");
  return {
    values: () => cells.values[0] ?? [],
    formulas: () => typedCells(cells.formulas, cells.values)[0] ?? [],
    formats: () => cells.numberFormat[0] ?? [],
  };
}
