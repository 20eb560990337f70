import type { CellValue, Row } from "../../record/TableData";
import type { Choice } from "../../schema/Choice";
import type { Field } from "../../schema/Template";
import { ASPECT } from "../Aspect";
import { quotedText } from "../cellText";
import type { ColumnChoices } from "../Column";
import { hasStraySpaces } from "../hasStraySpaces";
import { ColumnCells, isNothing } from "./ColumnCells";

/** What one writing in a choice field means. */
interface Reading {
  readonly code: string | undefined;
  readonly isBlank: boolean;
  readonly isStray: boolean;
  readonly isFormer: boolean;
  readonly isRetired: boolean;
  /** Whether it is a choice of the list as it should be written. */
  readonly isClean: boolean;
}

const NOTHING: Reading = {
  code: undefined,
  isBlank: true,
  isStray: false,
  isFormer: false,
  isRetired: false,
  isClean: false,
};

/** Distinct writings of a column for which a near choice is looked for. */
const HELPED = 50;

/** Choices and units. Cells repeat themselves: each distinct writing is looked at once. */
export class ChoiceCells extends ColumnCells {
  private readonly readings: Reading[] = [NOTHING];
  /** Writing -> its place among the readings. */
  private readonly known = new Map<CellValue, number>();
  private readonly places: Int32Array;
  /** The writings for which near choices are looked for; undefined as long as nobody asks. */
  private helped: Set<string> | undefined;
  private made: (string | undefined)[] | undefined;

  constructor(field: Field, index: number, rows: readonly Row[], choices: ColumnChoices | undefined) {
    super(field, index, rows, choices);
    this.places = new Int32Array(rows.length);
  }

  override near(text: string): Choice | undefined {
    this.helped ??= this.firstWritings();
    return this.helped.has(text) ? this.choices?.nearest(text) : undefined;
  }

  override reread(row: number): number {
    const changed = super.reread(row);
    const before = this.helped;
    if (!before || (changed & ASPECT.misreads) === 0) return changed;
    this.helped = this.firstWritings();
    const isSame = this.helped.size === before.size && [...this.helped].every((text) => before.has(text));
    return isSame ? changed : changed | ASPECT.near;
  }

  private firstWritings(): Set<string> {
    const writings = new Set<string>();
    for (const { kind, row } of this.misreads) {
      if (writings.size === HELPED) break;
      if (kind === "notAChoice") writings.add(this.quotedAt(row));
    }
    return writings;
  }

  private quotedAt(row: number): string {
    return quotedText(this.rows[row]?.[this.index]);
  }

  override get codes(): readonly (string | undefined)[] {
    return (this.made ??= this.makeCodes());
  }

  private makeCodes(): (string | undefined)[] {
    const codes = new Array<string | undefined>(this.places.length).fill(undefined);
    for (let row = 0; row < codes.length; row++) codes[row] = this.readings[this.places[row] ?? 0]?.code;
    return codes;
  }

  read(from: number, to: number): void {
    const { index, rows, blank, places, known, readings } = this;
    for (let row = from; row < to; row++) {
      const value = rows[row]?.[index];
      if (value === "" || value === null || value === undefined) {
        blank[row] = 1;
        places[row] = 0;
        continue;
      }
      const place = known.get(value) ?? this.learn(value);
      places[row] = place;
      const reading = readings[place];
      if (reading?.isClean === false) this.note(row, reading);
    }
  }

  private learn(value: CellValue): number {
    const place = this.readings.push(readChoice(value, this.choices)) - 1;
    this.known.set(value, place);
    return place;
  }

  private note(row: number, { code, isBlank, isStray, isFormer, isRetired }: Reading): void {
    if (isStray) this.strays.push(row);
    if (isBlank) this.blank[row] = 1;
    else if (code === undefined) this.misreads.push({ kind: "notAChoice", row });
    if (isFormer) this.misreads.push({ kind: "formerChoice", row });
    if (isRetired) this.misreads.push({ kind: "retiredChoice", row });
  }

  protected readValue(row: number): boolean {
    const before = this.readings[this.places[row] ?? 0]?.code;
    this.read(row, row + 1);
    const code = this.readings[this.places[row] ?? 0]?.code;
    if (this.made) this.made[row] = code;
    return code !== before;
  }
}

function readChoice(value: CellValue, choices: ColumnChoices | undefined): Reading {
  const isBlank = isNothing(value);
  const choice = isBlank ? undefined : choices?.resolve(value);
  const isRetired = choice?.active === false;
  const isFormer = typeof value === "string" && !isBlank && choices?.isFormer(value) === true;
  const isStray =
    typeof value === "string" && choices?.isExact(value) === false && hasStraySpaces(value, false);
  return {
    code: choice?.code,
    isBlank,
    isFormer,
    isRetired,
    isStray,
    isClean: choice !== undefined && !isFormer && !isRetired && !isStray,
  };
}
