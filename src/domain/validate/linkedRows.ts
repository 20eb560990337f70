/** What a link points to where it is no row. */
export const NO_ROW = -1;
export const SEVERAL_ROWS = -2;

/**
 * The row that each key points to; `NO_ROW` where it is blank or not there, `SEVERAL_ROWS` where more than one row
 * has it.
 */
export function linkedRows(
  keys: readonly string[],
  byKey: ReadonlyMap<string, number | readonly number[]>,
): Int32Array {
  const linked = new Int32Array(keys.length).fill(NO_ROW);
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] ?? "";
    const found = key === "" ? undefined : byKey.get(key);
    if (found !== undefined) linked[row] = typeof found === "number" ? found : SEVERAL_ROWS;
  }
  return linked;
}
