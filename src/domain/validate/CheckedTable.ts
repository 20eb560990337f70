import type { TableData } from "../record/TableData";
import type { Label } from "../schema/Label";
import type { Settings } from "../schema/Settings";
import type { Template } from "../schema/Template";
import type { Column } from "./Column";

/**
 * A table made ready for the rules. A field whose heading is missing reads as blank everywhere, so that a rule
 * about it stays silent (ask `has` where blank itself is the fault): S1 says what is wrong.
 */
export interface CheckedTable {
  readonly template: Template;
  /** Where it stands and what is above its rows. Cells are asked for below, so that it is known who looks at what. */
  readonly data: Omit<TableData, "rows"> & { readonly rows: { readonly length: number } };
  readonly settings: Settings;
  /**
   * Rows that hold anything, in the sheet's order; the rules look at these alone. A plain array: `for … of` goes through
   * it more than twice as fast as through a typed one.
   */
  readonly rows: readonly number[];
  isFilled(row: number): boolean;
  /** 1 where a row has no id; undefined where the table has no column of ids. */
  withoutId(): Uint8Array | undefined;
  /** The columns found, in the template's order. Computed fields are not among them. */
  readonly columns: readonly Column[];
  has(fieldId: string): boolean;
  column(fieldId: string): Column | undefined;
  /** 1 where the field's cell is blank. */
  blank(fieldId: string): Uint8Array;
  /** Numbers and days; NaN where there is none. */
  numbers(fieldId: string): Float64Array;
  /** Choices and units by code. */
  codes(fieldId: string): readonly (string | undefined)[];
  /** Texts to compare by, "" where blank; equal texts are the same code or title. */
  keys(fieldId: string): readonly string[];
  /** Key -> its row, or its rows where there are several; blank keys are left out. */
  rowsByKey(fieldId: string): ReadonlyMap<string, number | readonly number[]>;
  /**
   * The row that a link names, of the table that its field links to: the one whose key it holds, or `NO_ROW`, or
   * `SEVERAL_ROWS`. `NO_ROW` everywhere where the workbook lacks that table.
   */
  linkedRows(fieldId: string): Int32Array;
  /** The wording of the choice in a cell, for messages. */
  labelAt(fieldId: string, row: number): Label | string;
  /** The cell's text, for messages. */
  textAt(fieldId: string, row: number): string;
  /**
   * Another table of the workbook, undefined where it is not there; this one, too, where a rule of scope "row" looks
   * at the cells of linked rows.
   */
  other(templateId: string): CheckedTable | undefined;
  /** Whether a rule of the template's own says what `code` would say about that field. */
  isSaidByOwnRule(code: string, fieldId: string): boolean;
}
