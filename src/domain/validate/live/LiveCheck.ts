import type { Row } from "../../record/TableData";
import type { Workbook } from "../../Workbook";
import type { Finding } from "../Finding";

/** A row of a table as it stands after an edit. */
export interface EditedRow {
  readonly templateId: string;
  /** Counted from 0 in the table's body. */
  readonly row: number;
  /** The whole row, one value a column, in the sheet's order. */
  readonly cells: Row;
}

/** The check of one workbook, kept up to date while rows are edited. */
export interface LiveCheck {
  /** The workbook with every edit taken so far. Its rows change with each update. */
  readonly workbook: Workbook;
  /** Exactly what `validateWorkbook` finds in the workbook as it stands now, in the same order. */
  findings(): readonly Finding[];
  /**
   * Takes over edited rows and checks again what they touch. Returns false, and takes nothing over, where an edit
   * does not fit what was checked: a table that was not there, a row below its end, another number of columns. Rows
   * added, removed or sorted, headings, lists and settings (the as-of date, too) are no edits of rows either: after
   * any of these read the workbook anew and create a new live check.
   */
  update(edits: readonly EditedRow[]): boolean;
}
