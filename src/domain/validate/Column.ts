import type { Choice } from "../schema/Choice";
import type { ChoiceResolver } from "../schema/resolveChoice";
import type { Field } from "../schema/Template";
import type { Misread } from "./Misread";

/** The choices of a field, found by what a cell holds. */
export interface ColumnChoices extends Pick<
  ChoiceResolver,
  "resolve" | "isExact" | "isFormer" | "isRemoved"
> {
  /** The choice whose code or label is written most alike, if any is near enough to be meant. */
  nearest(text: string): Choice | undefined;
}

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
  readonly choices: ColumnChoices | undefined;
  /**
   * The choice that is written most like a text of the column, if any is near enough. It is looked for for the first 50
   * distinct writings that name no choice: a column of other people's words gets no help from it.
   */
  near(text: string): Choice | undefined;
  /** The text as it stands; "" where there is none, and in fields other than texts, codes and links. */
  textOf(row: number): string;
  readonly misreads: readonly Misread[];
  /** Rows, rising, whose text or choice has spaces that nobody sees; blank ones too. */
  readonly strays: readonly number[];
}
