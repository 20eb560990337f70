/** What a link points to where it is no row. */
export const NO_ROW = -1;
export const SEVERAL_ROWS = -2;

/** The row that a key points to: `NO_ROW` where it is blank or not there, `SEVERAL_ROWS` where several have it. */
export function linkedRow(key: string, byKey: ReadonlyMap<string, number | readonly number[]>): number {
  const found = key === "" ? undefined : byKey.get(key);
  if (found === undefined) return NO_ROW;
  return typeof found === "number" ? found : SEVERAL_ROWS;
}

/** The rows that keys point to, one a key. */
export function linkedRows(
  keys: readonly string[],
  byKey: ReadonlyMap<string, number | readonly number[]>,
): Int32Array {
  const linked = new Int32Array(keys.length);
  let before = "";
  let row = NO_ROW;
  for (let at = 0; at < linked.length; at++) {
    const key = keys[at] ?? "";
    if (key !== before) [before, row] = [key, linkedRow(key, byKey)];
    linked[at] = row;
  }
  return linked;
}
