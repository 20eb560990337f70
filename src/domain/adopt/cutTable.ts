import type { FoundTable, Grid, GridMerge, SourceTable } from "./SourceTable";

/**
 * The found table's rows, each with the reason why it is none of data, if so. Merged cells of the body are
 * spread downwards: what was written once for several rows holds for each of them. Nothing is left out.
 */
export function cutTable(_grid: Grid, _found: FoundTable, _merged: readonly GridMerge[] = []): SourceTable {
  throw new Error("not built yet");
}
