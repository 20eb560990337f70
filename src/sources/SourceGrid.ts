import type { Grid, GridMerge } from "../domain/adopt/SourceTable";

/** The most that one table may hold: far above any list that an office keeps. */
export const MOST_ROWS = 50_000;
export const MOST_COLUMNS = 256;

/** Cells of a sheet or range, wherever they come from. Places are counted from 0 in the grid. */
export interface SourceGrid {
  /** Values only: days are serial numbers of the 1900 system, errors are texts like "#REF!". */
  readonly grid: Grid;
  readonly merges: readonly GridMerge[];
  /** Where the grid starts on its sheet, counted from 0. */
  readonly top: number;
  readonly left: number;
  /** Column -> rows whose numbers are shown as days there. */
  readonly days: ReadonlyMap<number, ReadonlySet<number>>;
  /** Column -> row -> the currency with which its number is shown there (`shownCurrency`); left out = with none. */
  readonly currencies?: ReadonlyMap<number, ReadonlyMap<number, string>>;
}
