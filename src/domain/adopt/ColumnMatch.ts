import { isRowNumberHeading } from "./headingKey";

/** Why a column is taken for a field. Each code has a text in both languages. */
export const matchReasons = [
  /** The user matched a column of this heading before. */
  "remembered",
  /** The field's own heading, in either language. */
  "heading",
  /** Another common heading of the field. */
  "synonym",
  /** A heading written nearly so. */
  "near",
  /** What stands in the column. */
  "content",
] as const;

export type MatchReason = (typeof matchReasons)[number];

/** How well a column fits a field. */
export interface FieldGuess {
  readonly field: string;
  /** 0..1 */
  readonly confidence: number;
  readonly why: MatchReason;
}

/** What a column of a source table is taken for. */
export interface ColumnMatch {
  /** Counted from 0 in the source table. */
  readonly column: number;
  readonly heading: string;
  /** null = no field: an extra column. */
  readonly field: string | null;
  /** 0 where there is no field. */
  readonly confidence: number;
  /** null where there is no field. */
  readonly why: MatchReason | null;
  /** Other fields that it might be, the likeliest first; at most three. Other columns may have them. */
  readonly alternatives: readonly FieldGuess[];
}

/** Which columns are read into which fields: what the user has settled on. */
export interface ColumnMapping {
  /** Field id -> column of the source table. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** Columns that come along under their own headings. */
  readonly extras: readonly number[];
}

/**
 * The mapping as found, with the columns that are no field coming along where `withExtras`: not those without a
 * heading, and not running numbers of rows.
 */
export function mappingOf(matches: readonly ColumnMatch[], withExtras: boolean): ColumnMapping {
  const columnOf = new Map<string, number>();
  const extras: number[] = [];
  for (const { column, field, heading } of matches) {
    if (field !== null) columnOf.set(field, column);
    else if (withExtras && heading !== "" && !isRowNumberHeading(heading)) extras.push(column);
  }
  return { columnOf, extras };
}
