import type { FoundTable, Grid, GridMerge } from "./SourceTable";

/**
 * Finds the table of a grid: its heading (one row or two, also below titles and beside blank columns) and the
 * rows below it. undefined where the grid holds nothing that could be a table.
 */
export function findHeadingRow(_grid: Grid, _merged: readonly GridMerge[] = []): FoundTable | undefined {
  throw new Error("not built yet");
}
