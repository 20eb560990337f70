import type { CellValue } from "../domain/record/TableData";

/** Cells of one row, to be asked for after the caller's sync. */
export interface RowCells {
  readonly values: () => readonly CellValue[];
  readonly formulas: () => readonly CellValue[];
  readonly formats: () => readonly string[];
}

/** Where a table lies: its sheet's name, and its heading row and first column, from 0. */
interface Place {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly headings: readonly string[];
}

/** Queues the reading of a row of a table's body. */
export function readRowCells(
  context: Excel.RequestContext,
  { sheet, top, left, headings }: Place,
  row: number,
): RowCells {
  const cells = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(top + 1 + row, left, 1, headings.length)
    .load("values,formulas,numberFormat");
  return {
    values: () => cells.values[0] ?? [],
    formulas: () => cells.formulas[0] ?? [],
    formats: () => cells.numberFormat[0] ?? [],
  };
}
