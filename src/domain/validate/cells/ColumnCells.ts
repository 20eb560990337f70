import { isBlank } from "../../record/isBlank";
import { plainText } from "../../record/plainText";
import type { CellValue, Row } from "../../record/TableData";
import type { Choice } from "../../schema/Choice";
import type { Field } from "../../schema/Template";
import { ASPECT } from "../Aspect";
import { cellText } from "../cellText";
import type { Column, ColumnChoices } from "../Column";
import type { Misread } from "../Misread";

const NO_NUMBERS = new Float64Array(0);
const NO_CODES: readonly (string | undefined)[] = [];

/** Reads one field's cells by its type. Nothing is refused here: what does not fit is a misread. */
export abstract class ColumnCells implements Column {
  readonly blank: Uint8Array;
  readonly misreads: Misread[] = [];
  readonly strays: number[] = [];

  constructor(
    readonly field: Field,
    readonly index: number,
    protected readonly rows: readonly Row[],
    readonly choices: ColumnChoices | undefined = undefined,
    readonly numbers: Float64Array = NO_NUMBERS,
  ) {
    this.blank = new Uint8Array(rows.length);
  }

  get codes(): readonly (string | undefined)[] {
    return NO_CODES;
  }

  near(_text: string): Choice | undefined {
    return undefined;
  }

  textOf(_row: number): string {
    return "";
  }

  /** Reads the rows from `from` up to, not including, `to`, which have not been read before. */
  abstract read(from: number, to: number): void;

  /** Reads a row again whose cell has changed; true where its number, code or text is another one now. */
  protected abstract readValue(row: number): boolean;

  /** Reads a row again whose cell has changed; gives what has changed with it, as `ASPECT` bits. */
  reread(row: number): number {
    const { blank, misreads, strays } = this;
    const wasBlank = blank[row];
    const oldMisreads = takeOut(misreads, (misread) => misread.row - row);
    const oldStrays = takeOut(strays, (stray) => stray - row);
    const [firstMisread, firstStray] = [misreads.length, strays.length];
    blank[row] = 0;
    const isOther = this.readValue(row);
    const newMisreads = misreads.splice(firstMisread);
    const newStrays = strays.splice(firstStray);
    misreads.splice(
      placeOf(misreads, (misread) => misread.row - row),
      0,
      ...newMisreads,
    );
    strays.splice(
      placeOf(strays, (stray) => stray - row),
      0,
      ...newStrays,
    );
    return (
      ASPECT.cell |
      (isOther ? ASPECT.value : 0) |
      (blank[row] === wasBlank ? 0 : ASPECT.blank) |
      (oldMisreads.length + newMisreads.length > 0 ? ASPECT.misreads : 0) |
      (oldStrays.length + newStrays.length > 0 ? ASPECT.strays : 0)
    );
  }

  /** `keyAt` of every row. Parts of one whole often follow each other: a repeated value is not looked at again. */
  makeKeys(): string[] {
    const { rows, index } = this;
    const keys = new Array<string>(rows.length).fill("");
    let before: CellValue | undefined;
    let key = "";
    for (let row = 0; row < keys.length; row++) {
      const value = rows[row]?.[index];
      if (value !== before) {
        before = value;
        key = this.keyAt(row);
      }
      keys[row] = key;
    }
    return keys;
  }

  /** The text to compare a cell by, "" where it is blank. */
  keyAt(row: number): string {
    const { blank, numbers } = this;
    if (blank[row] === 1) return "";
    const number = numbers.length === 0 ? NaN : (numbers[row] ?? NaN);
    return plainText(Number.isNaN(number) ? cellText(this.rows[row]?.[this.index]) : String(number));
  }
}

/** Blank, or a value that no cell can hold. */
export const isNothing = (value: CellValue | undefined): boolean =>
  isBlank(value) || (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean");

/** Where the first entry that is not before the wanted one stands; `distance` rises along the entries. */
function placeOf<T>(entries: readonly T[], distance: (entry: T) => number): number {
  let from = 0;
  let to = entries.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const entry = entries[middle];
    if (entry !== undefined && distance(entry) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

function takeOut<T>(entries: T[], distance: (entry: T) => number): T[] {
  const from = placeOf(entries, distance);
  let to = from;
  for (let entry = entries[to]; entry !== undefined && distance(entry) === 0; entry = entries[to]) to++;
  return entries.splice(from, to - from);
}
