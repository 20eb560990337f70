import type { CellValue, Row } from "../../record/TableData";
import type { Field } from "../../schema/Template";
import type { ColumnChoices } from "../Column";
import { hasStraySpaces } from "../hasStraySpaces";
import { ColumnCells, isNothing } from "./ColumnCells";

/** What one writing in a choice field means. */
interface Reading {
  readonly code: string | undefined;
  readonly isBlank: boolean;
  readonly isStray: boolean;
  readonly isFormer: boolean;
  /** Whether it is a choice of the list as it should be written. */
  readonly isClean: boolean;
}

const NOTHING: Reading = { code: undefined, isBlank: true, isStray: false, isFormer: false, isClean: false };

/** Choices and units. Cells repeat themselves: each distinct writing is looked at once. */
export class ChoiceCells extends ColumnCells {
  private readonly readings: Reading[] = [NOTHING];
  /** Writing -> its place among the readings. */
  private readonly known = new Map<CellValue, number>();
  private readonly places: Int32Array;
  private made: (string | undefined)[] | undefined;

  constructor(field: Field, index: number, rows: readonly Row[], choices: ColumnChoices | undefined) {
    super(field, index, rows, choices);
    this.places = new Int32Array(rows.length);
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

  private note(row: number, { code, isBlank, isStray, isFormer }: Reading): void {
    if (isStray) this.strays.push(row);
    if (isBlank) this.blank[row] = 1;
    else if (code === undefined) this.misreads.push({ kind: "notAChoice", row });
    if (isFormer) this.misreads.push({ kind: "formerChoice", row });
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
  const code = isBlank ? undefined : choices?.resolve(value)?.code;
  const isFormer = typeof value === "string" && !isBlank && choices?.isFormer(value) === true;
  const isStray = typeof value === "string" && choices?.isExact(value) === false && hasStraySpaces(value);
  return { code, isBlank, isFormer, isStray, isClean: code !== undefined && !isFormer && !isStray };
}
