import type { AdoptionCounts, PreviewRow, RowStatus } from "./AdoptionPreview";

/** What a preview holds, in numbers. Cells of skipped rows are not counted. */
export function countRows(rows: readonly PreviewRow[]): AdoptionCounts {
  const byStatus: Record<RowStatus, number> = { read: 0, healed: 0, partly: 0, refused: 0, skipped: 0 };
  let healedCells = 0;
  let unsureCells = 0;
  let refusedCells = 0;
  let proposedKeys = 0;
  for (const { status, cells, refused, proposedKey } of rows) {
    byStatus[status]++;
    if (status === "skipped") continue;
    healedCells += cells.length;
    for (const { sure } of cells) if (!sure) unsureCells++;
    refusedCells += refused.length;
    if (proposedKey !== undefined) proposedKeys++;
  }
  return { rows: byStatus, healedCells, unsureCells, refusedCells, proposedKeys };
}
