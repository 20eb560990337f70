import type { CellValue, Row } from "../record/TableData";

/** Cells of a sheet or range as read, row by row; rows may be of different length. Places are counted from 0. */
export type Grid = readonly Row[];

/** Merged cells of a grid; only the first cell holds a value. */
export interface GridMerge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Where a table stands in a grid. */
export interface FoundTable {
  /** The heading's rows. */
  readonly heading: { readonly first: number; readonly count: 1 | 2 | 3 };
  /** The table's columns, first and last. */
  readonly columns: { readonly first: number; readonly last: number };
  /** One a column, "" where blank; two rows or three are joined ("Planned - Women"), merged cells spread. */
  readonly headings: readonly string[];
  /** The rows below the heading, first and last, footers included; `last < first` where there is none. */
  readonly body: { readonly first: number; readonly last: number };
  /** Columns of the grid beside the table that hold something and are not read. */
  readonly beside: readonly number[];
  /** 0..1; below 0.5 the user should look. */
  readonly confidence: number;
}

/** Why a row is left out at first. Each code has a text in both languages. */
export const rowReasons = [
  /** Nothing in it. */
  "blankRow",
  /** Totals of the rows above. */
  "totalRow",
  /** A remark, signature or source under the table. */
  "noteRow",
  /** The heading once more, as on every printed page. */
  "repeatedHeading",
  /** A title between the rows, over the whole width. */
  "sectionRow",
  /** Numbers of the columns (1, 2, 3 ...) below the heading. */
  "columnNumbers",
  /** A row with the same key, or of the same content where this one has none, stands in the workbook. `{key}` */
  "alreadyThere",
  /** The same row, cell by cell, stands further up in the file. `{line}` its row, counted from 1 */
  "repeatedRow",
  /** None of the chosen columns holds anything. */
  "nothingMapped",
] as const;

export type RowReason = (typeof rowReasons)[number];

/** One row of the body. */
export interface SourceRow {
  /** Row of the grid, counted from 0. */
  readonly sourceRow: number;
  /** One a heading. */
  readonly cells: readonly CellValue[];
  /** Why it is no row of data; left out where it is one. */
  readonly skip?: RowReason;
  /** Places in `cells` whose value stands above, in the first row of cells merged downwards; left out where none does. */
  readonly spread?: ReadonlySet<number>;
  /** Currencies with which numbers are shown (`shownCurrency`), by place in `cells`; left out where there are none. */
  readonly currencies?: ReadonlyMap<number, string>;
}

/** A table cut out of a grid, with every row of its body. */
export interface SourceTable {
  readonly headings: readonly string[];
  /** Column of the grid in which the first heading stands. */
  readonly left: number;
  readonly rows: readonly SourceRow[];
}
