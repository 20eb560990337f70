/** Key -> its row, or its rows, rising, where there are several; blank keys are left out. */
export type RowsByKey = Map<string, number | number[]>;

export function rowsByKey(rows: readonly number[], keys: readonly string[]): RowsByKey {
  const found: RowsByKey = new Map();
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

/** Takes a row from one key to another. */
export function moveRow(found: RowsByKey, row: number, from: string, to: string): void {
  const others = listOf(found.get(from)).filter((other) => other !== row);
  if (from !== "") put(found, from, others);
  if (to !== "")
    put(
      found,
      to,
      [...listOf(found.get(to)), row].sort((a, b) => a - b),
    );
}

const listOf = (rows: number | readonly number[] | undefined): readonly number[] =>
  rows === undefined ? [] : typeof rows === "number" ? [rows] : rows;

function put(found: RowsByKey, key: string, rows: number[]): void {
  const [first] = rows;
  if (first === undefined) found.delete(key);
  else found.set(key, rows.length === 1 ? first : rows);
}
