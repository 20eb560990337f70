import { emptyTally, type Tally } from "./aggregators";
import type { EncodedColumn } from "./encodeColumn";

/** For each content of the axis' column, and within it for each content of another column: rows, numbers and their sum. */
export interface Pairs {
  readonly rows: Uint32Array;
  readonly numbers: Uint32Array;
  readonly sums: Float64Array;
}

/** The one pass over the rows, in plain arrays, which is what takes the time. */
export function countPairs(
  passing: Int32Array,
  numbers: Float64Array | undefined,
  groups: EncodedColumn,
  parts: EncodedColumn,
): Pairs {
  const width = parts.contents.length;
  const size = groups.contents.length * width;
  const found = {
    rows: new Uint32Array(size),
    numbers: new Uint32Array(size),
    sums: new Float64Array(size),
  };
  for (let nth = 0; nth < passing.length; nth++) {
    const row = passing[nth] ?? 0;
    const pair = (groups.ids[row] ?? 0) * width + (parts.ids[row] ?? 0);
    found.rows[pair] = (found.rows[pair] ?? 0) + 1;
    const number = numbers?.[row] ?? NaN;
    if (Number.isNaN(number)) continue;
    found.numbers[pair] = (found.numbers[pair] ?? 0) + 1;
    found.sums[pair] = (found.sums[pair] ?? 0) + number;
  }
  return found;
}

/** The tallies of the axis' rows, and last the whole's, of some of the parts. */
export function joinPairs(
  { rows, numbers, sums }: Pairs,
  parts: readonly number[],
  width: number,
  places: readonly (readonly number[])[],
  count: number,
): Tally[] {
  const tallies = Array.from({ length: count + 1 }, emptyTally);
  const add = (tally: Tally | undefined, pair: number): void => {
    if (!tally) return;
    tally.rows += rows[pair] ?? 0;
    tally.numbers += numbers[pair] ?? 0;
    tally.sum += sums[pair] ?? 0;
  };
  for (let group = 0; group < places.length; group++)
    for (const part of parts) {
      const pair = group * width + part;
      if (rows[pair] === 0) continue;
      for (const at of places[group] ?? []) add(tallies[at], pair);
      add(tallies[count], pair);
    }
  return tallies;
}
