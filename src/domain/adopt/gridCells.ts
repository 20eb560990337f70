import { isBlank } from "../record/isBlank";
import type { CellValue } from "../record/TableData";
import type { Grid, GridMerge } from "./SourceTable";

/** A grid with its merged cells, asked cell by cell. */
export interface GridCells {
  readonly rows: number;
  readonly columns: number;
  /** How many columns of a row may hold something. */
  width(row: number): number;
  at(row: number, column: number): CellValue;
  /** The merged cells that cover a place, if any. */
  mergeAt(row: number, column: number): GridMerge | undefined;
  /** The value of the merged cells that cover a place, or of the cell itself. */
  spread(row: number, column: number): CellValue;
}

export function gridCells(grid: Grid, merged: readonly GridMerge[]): GridCells {
  const rows = grid.length;
  let columns = 0;
  for (const row of grid) columns = Math.max(columns, row.length);
  const merges = new Map<number, GridMerge>();
  for (const merge of merged) {
    const lastRow = Math.min(rows, merge.row + merge.rows);
    const lastColumn = Math.min(columns, merge.column + merge.columns);
    for (let row = Math.max(0, merge.row); row < lastRow; row++)
      for (let column = Math.max(0, merge.column); column < lastColumn; column++)
        merges.set(row * columns + column, merge);
  }
  const at = (row: number, column: number): CellValue => grid[row]?.[column] ?? null;
  const mergeAt = (row: number, column: number) =>
    merges.size === 0 ? undefined : merges.get(row * columns + column);
  return {
    rows,
    columns,
    width: (row) => grid[row]?.length ?? 0,
    at,
    mergeAt,
    spread(row, column) {
      const merge = mergeAt(row, column);
      return merge && isBlank(at(row, column)) ? at(merge.row, merge.column) : at(row, column);
    },
  };
}
