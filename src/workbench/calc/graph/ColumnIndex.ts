import type { Cell, Scalar } from "../../book/Book";
import { fifteenDigits } from "../value/compareValues";
import { parseNumberText } from "../value/parseNumberText";

/** Cells of one column with the same value (15 digits, case does not count). `rows` rise; those of empty cells are not listed. */
export interface ValueGroup {
  readonly value: Scalar;
  rows: number[];
}

/** More changed rows than this, and building anew is quicker than mending. */
const MEND_LIMIT = 200;

/** What makes two cells the same to COUNTIF and MATCH. */
function groupKey(value: Scalar): string | number | boolean {
  if (typeof value === "number") return fifteenDigits(value);
  if (typeof value === "string") return `t${value.toLowerCase()}`;
  if (typeof value === "boolean") return value;
  return value === null ? "" : `e${value.error}`;
}

/**
 * Which rows of a column hold which value, for criteria and exact lookups. It mirrors the cells' stored values: whoever
 * asks about a range must have its formulas calculated first, and every change must be told with `touch`.
 */
export class ColumnIndex {
  /** Group of each row; rows beyond are empty (group 0). */
  private ids: number[] = [];
  readonly groups: ValueGroup[] = [];
  private byKey = new Map<string | number | boolean, number>();
  private numericTexts = new Map<number, number[]>();
  private touched: number[] = [];
  private matches = new Map<string, boolean[]>();

  constructor(private readonly cells: () => readonly (Cell | undefined)[]) {
    this.build();
  }

  touch(row: number): void {
    // One beyond the limit is enough to know.
    if (this.touched.length <= MEND_LIMIT) this.touched.push(row);
  }

  /** Rows from 0 that may be other than empty. */
  get length(): number {
    return this.ids.length;
  }

  /** Brings the index up to date with the cells; call before asking. */
  update(): void {
    if (this.touched.length === 0) return;
    if (this.touched.length > MEND_LIMIT) this.build();
    else {
      const column = this.cells();
      for (const row of this.touched) this.mend(row, column[row]?.value ?? null);
    }
    this.touched = [];
  }

  groupOf(row: number): number {
    return this.ids[row] ?? 0;
  }

  /** The group of exactly this value; text that looks like a number is not a number here. */
  find(value: Scalar): ValueGroup | undefined {
    const id = this.byKey.get(groupKey(value));
    return id === undefined ? undefined : this.groups[id];
  }

  /** Groups that equal a number in COUNTIF's eyes: the number itself and texts that spell it. */
  groupsOfNumber(value: number): number[] {
    const key = fifteenDigits(value);
    const id = this.byKey.get(key);
    return [...(id === undefined ? [] : [id]), ...(this.numericTexts.get(key) ?? [])];
  }

  groupOfValue(value: Scalar): number | undefined {
    return this.byKey.get(groupKey(value));
  }

  /** Per group, whether its value passes; kept by criterion. */
  passing(key: string, test: (value: Scalar) => boolean): readonly boolean[] {
    let flags = this.matches.get(key);
    if (flags === undefined) {
      if (this.matches.size > 2000) this.matches.clear();
      flags = [];
      this.matches.set(key, flags);
    }
    for (let id = flags.length; id < this.groups.length; id++) {
      flags.push(test(this.groups[id]?.value ?? null));
    }
    return flags;
  }

  private build(): void {
    const column = this.cells();
    this.groups.length = 0;
    this.byKey = new Map();
    this.numericTexts = new Map();
    this.matches = new Map();
    this.groupFor(null);
    const ids = new Array<number>(column.length).fill(0);
    let end = 0;
    for (let row = 0; row < column.length; row++) {
      const value = column[row]?.value ?? null;
      if (value === null) continue;
      const id = this.groupFor(value);
      ids[row] = id;
      this.groups[id]?.rows.push(row);
      end = row + 1;
    }
    ids.length = end;
    this.ids = ids;
  }

  private groupFor(value: Scalar): number {
    const key = groupKey(value);
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const id = this.groups.length;
    this.groups.push({ value, rows: [] });
    this.byKey.set(key, id);
    if (typeof value === "string") {
      const number = parseNumberText(value);
      if (number !== undefined) {
        const same = this.numericTexts.get(fifteenDigits(number));
        if (same) same.push(id);
        else this.numericTexts.set(fifteenDigits(number), [id]);
      }
    }
    return id;
  }

  private mend(row: number, value: Scalar): void {
    const before = this.groupOf(row);
    const after = value === null ? 0 : this.groupFor(value);
    if (before === after) return;
    while (this.ids.length <= row) this.ids.push(0);
    this.ids[row] = after;
    const old = this.groups[before];
    const fresh = this.groups[after];
    if (before !== 0 && old) old.rows.splice(firstAtLeast(old.rows, row), 1);
    if (after !== 0 && fresh) fresh.rows.splice(firstAtLeast(fresh.rows, row), 0, row);
  }
}

/** The first place in rising rows that is not below `row`. */
export function firstAtLeast(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
