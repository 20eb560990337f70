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
  /** Where there is no field: whether it is proposed to come along as an extra column, or to be left out. */
  readonly isExtra: boolean;
  /** Other fields that it might be, the likeliest first; at most three. Other columns may have them. */
  readonly alternatives: readonly FieldGuess[];
}

/** Which columns are read into which fields: what the user has settled on. */
export interface ColumnMapping {
  /** Field id -> column of the source table. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** Columns that come along under their own headings. All others are left out. */
  readonly extras: readonly number[];
}

/** The mapping as found; columns that are no field come along as proposed where `withExtras`. */
export function mappingOf(matches: readonly ColumnMatch[], withExtras: boolean): ColumnMapping {
  const columnOf = new Map<string, number>();
  const extras: number[] = [];
  for (const { column, field, isExtra } of matches) {
    if (field !== null) columnOf.set(field, column);
    else if (withExtras && isExtra) extras.push(column);
  }
  return { columnOf, extras };
}
