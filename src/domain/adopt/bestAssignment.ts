/**
 * Gives each row at most one column and each column at most one row, so that the gains add up to the most
 * (Kuhn-Munkres with potentials; the shorter side is gone through, so that wide tables take no longer than their
 * width times the square of the other side). Gains of 0 or less are left. Answers the column of each row, or -1.
 */
export function bestAssignment(gains: readonly (readonly number[])[]): number[] {
  const rows = gains.length;
  const columns = gains[0]?.length ?? 0;
  const gainOf = (row: number, column: number): number => Math.max(0, gains[row]?.[column] ?? 0);
  const isTurned = rows > columns;
  const columnOf = isTurned
    ? assign(columns, rows, (row, column) => gainOf(column, row))
    : assign(rows, columns, gainOf);
  const assigned = new Array<number>(rows).fill(-1);
  columnOf.forEach((place, at) => {
    const [row, column] = isTurned ? [place, at] : [at, place];
    if (gainOf(row, column) > 0) assigned[row] = column;
  });
  return assigned;
}

/** The column of each row, where there are at least as many columns as rows. */
function assign(rows: number, columns: number, gainOf: (row: number, column: number) => number): number[] {
  const ofRow = new Float64Array(rows + 1);
  const ofColumn = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const way = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    let at = 0;
    const least = new Float64Array(columns + 1).fill(Infinity);
    const used = new Uint8Array(columns + 1);
    do {
      used[at] = 1;
      const own = rowOf[at] ?? 0;
      let delta = Infinity;
      let next = 0;
      for (let column = 1; column <= columns; column++) {
        if (used[column] === 1) continue;
        const reduced = -gainOf(own - 1, column - 1) - (ofRow[own] ?? 0) - (ofColumn[column] ?? 0);
        if (reduced < (least[column] ?? Infinity)) {
          least[column] = reduced;
          way[column] = at;
        }
        if ((least[column] ?? Infinity) < delta) {
          delta = least[column] ?? Infinity;
          next = column;
        }
      }
      for (let column = 0; column <= columns; column++) {
        const holder = rowOf[column] ?? 0;
        if (used[column] === 1) {
          ofRow[holder] = (ofRow[holder] ?? 0) + delta;
          ofColumn[column] = (ofColumn[column] ?? 0) - delta;
        } else least[column] = (least[column] ?? 0) - delta;
      }
      at = next;
    } while (rowOf[at] !== 0);
    while (at !== 0) {
      const before = way[at] ?? 0;
      rowOf[at] = rowOf[before] ?? 0;
      at = before;
    }
  }
  const columnOf = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column++) {
    const row = (rowOf[column] ?? 0) - 1;
    if (row >= 0) columnOf[row] = column - 1;
  }
  return columnOf;
}
