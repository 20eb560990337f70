import type { Area, Cell, Sheet } from "../Book";
import type { Context } from "../core/Context";

/**
 * Writes a block cell by cell: `make` is given what is there and returns what shall be there (the same
 * object to leave it alone). Does not tell the calculator or the listeners.
 */
export function putBlock(
  { journal }: Context,
  sheet: Sheet,
  area: Area,
  make: (row: number, column: number, old: Cell | undefined) => Cell | undefined,
): void {
  for (let column = area.left; column <= area.right; column++) {
    const current = sheet.columns[column];
    let first = -1;
    let run: (Cell | undefined)[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const old = current?.[row];
      const cell = make(row, column, old);
      if (first < 0) {
        if (cell === old) continue;
        first = row;
      }
      run.push(cell);
    }
    if (first < 0) continue;
    while (run.length > 0 && run[run.length - 1] === current?.[first + run.length - 1]) run.pop();
    journal.putCells(sheet, column, first, run);
    run = [];
  }
}

/** The part of an area where cells exist; whole columns and rows shrink to it. undefined = nothing there. */
export function occupied(sheet: Sheet, area: Area): Area | undefined {
  const right = Math.min(area.right, sheet.columns.length - 1);
  let bottom = -1;
  for (let column = area.left; column <= right; column++) {
    bottom = Math.max(bottom, (sheet.columns[column]?.length ?? 0) - 1);
  }
  bottom = Math.min(bottom, area.bottom);
  return right < area.left || bottom < area.top ? undefined : { ...area, right, bottom };
}
