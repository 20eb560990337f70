/** Key -> its row, or its rows where there are several; blank keys are left out. */
export function rowsByKey(rows: Int32Array, keys: readonly string[]): Map<string, number | number[]> {
  const found = new Map<string, number | number[]>();
  for (const row of rows) {
    const key = keys[row] ?? "";
    if (key === "") continue;
    const before = found.get(key);
    if (before === undefined) found.set(key, row);
    else if (typeof before === "number") found.set(key, [before, row]);
    else before.push(row);
  }
  return found;
}
