import type { ChoiceResolver } from "../schema/resolveChoice";
import type { Field } from "../schema/Template";
import type { Misread } from "./Misread";

/** One field's cells, read once into plain arrays, one entry a row. Checks look at nothing else. */
export interface Column {
  readonly field: Field;
  /** Where it stands in the table's rows. */
  readonly index: number;
  /** 1 where the cell shows nothing. */
  readonly blank: Uint8Array;
  /** Numbers and days (without time of day); NaN where blank or misread, and in fields of other types. */
  readonly numbers: Float64Array;
  /** Choices and units by code; undefined where blank or misread, and in fields of other types. */
  readonly codes: readonly (string | undefined)[];
  readonly choices: ChoiceResolver | undefined;
  readonly misreads: readonly Misread[];
}
