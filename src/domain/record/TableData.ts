/** What a cell of a table holds, as Excel gives it: null and "" are both empty, days are serial numbers. */
export type CellValue = string | number | boolean | null;

/** A row of a table as read: one value a column, in the sheet's order. */
export type Row = readonly CellValue[];

/**
 * A template's table as it stands in a workbook. `columnOf` says where each field is; a field whose heading
 * was not found is absent from it. Columns that users added are simply not named there.
 */
export interface TableData {
  readonly templateId: string;
  /** The Excel table's name, "GmspPlan". */
  readonly table: string;
  readonly sheet: string;
  /** Where the heading row starts, counted from 0 on the sheet. */
  readonly top: number;
  readonly left: number;
  readonly headings: readonly string[];
  readonly columnOf: ReadonlyMap<string, number>;
  readonly rows: readonly Row[];
  /** Merged cells in the table, which hide what the covered cells hold; left out = none. */
  readonly merged?: readonly MergedCells[];
  /** What a paste, or a program other than Excel, took from the columns; left out = nothing, or not looked at. */
  readonly spoilt?: readonly SpoiltColumn[];
}

/** Something that the template gave to a column's cells and that is gone from all or some of them. */
export interface SpoiltColumn {
  /** null = the table as a whole. */
  readonly field: string | null;
  /** `rule`: drop-downs and what Excel refuses. `format`: cells whose number format shows them wrongly. */
  readonly what: "rule" | "format" | "colours";
  /** Whether nothing of it is left. */
  readonly isWhole: boolean;
}

/** Merged cells by their first cell that lies in the table. */
export interface MergedCells {
  /** Counted from 0 in the table's body; null = the heading row. */
  readonly row: number | null;
  /** Counted from 0 in the table. */
  readonly column: number;
  /** As Excel names the whole of them: "C5:C7". */
  readonly range: string;
}
