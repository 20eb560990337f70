import type { CellValue } from "../record/TableData";
import type { Area } from "./SheetLook";

/** Cells of several areas by their place on the sheet; undefined where none of them has it. */
export function cellReader(
  areas: readonly Area[],
  cells: readonly (readonly (readonly CellValue[])[])[],
): (row: number, column: number) => CellValue | undefined {
  const columns = new Map<
    number,
    { top: number; left: number; block: readonly (readonly CellValue[])[] }[]
  >();
  areas.forEach(({ top, left, columns: count }, index) => {
    for (let column = left; column < left + count; column++) {
      const blocks = columns.get(column) ?? [];
      blocks.push({ top, left, block: cells[index] ?? [] });
      columns.set(column, blocks);
    }
  });
  return (row, column) => {
    for (const { top, left, block } of columns.get(column) ?? []) {
      const value = block[row - top]?.[column - left];
      if (value !== undefined) return value;
    }
    return undefined;
  };
}

/** Neighbouring columns as one area each, over the same rows. */
export function columnRuns(columns: readonly number[], top: number, rows: number): Area[] {
  const runs: { top: number; left: number; rows: number; columns: number }[] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.left + last.columns === column) last.columns += 1;
    else runs.push({ top, left: column, rows, columns: 1 });
  }
  return rows > 0 ? runs : [];
}
