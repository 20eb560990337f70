import type { HealContext, HealRefusal, HealStep } from "../heal/Healing";
import type { CellValue, TableData } from "../record/TableData";
import type { RowReason } from "./SourceTable";

/** What becomes of a row. `partly`: some cells could not be read; `refused`: none could. `skipped`: left out. */
export const rowStatuses = ["read", "healed", "partly", "refused", "skipped"] as const;

export type RowStatus = (typeof rowStatuses)[number];

/** A cell that was healed. */
export interface HealedCell {
  readonly field: string;
  readonly before: CellValue;
  readonly after: CellValue;
  readonly steps: readonly HealStep[];
  readonly sure: boolean;
}

/** A cell that could not be read. It comes along as the text that it was: the checks find it at its place. */
export interface RefusedCell {
  readonly field: string;
  readonly value: CellValue;
  readonly reason: HealRefusal;
}

/** One row of the source table: what will be read. Every row of the table's body is there. */
export interface PreviewRow {
  /** Row of the grid, counted from 0. */
  readonly sourceRow: number;
  readonly status: RowStatus;
  /** Why it is left out at first; only where skipped. The user may bring it in all the same. */
  readonly reason?: RowReason;
  readonly details?: Readonly<Record<string, string | number>>;
  /** One a field of the preview: healed where sure or not, as it was where refused, null where blank. */
  readonly values: readonly CellValue[];
  /** One an extra column of the preview, as they were. */
  readonly extras: readonly CellValue[];
  /** Only the cells that were healed. */
  readonly cells: readonly HealedCell[];
  readonly refused: readonly RefusedCell[];
  /** Another row further up in the file has this row's key: its row, counted from 1. Both come in. */
  readonly sameKeyLine?: number;
  /** The next free code, where the row has none and the template's codes are counted. */
  readonly proposedKey?: string;
}

export interface AdoptionCounts {
  readonly rows: Readonly<Record<RowStatus, number>>;
  readonly healedCells: number;
  /** Of the healed ones. */
  readonly unsureCells: number;
  readonly refusedCells: number;
  readonly proposedKeys: number;
}

/** What bringing a table in will do, row by row. */
export interface AdoptionPreview {
  readonly template: string;
  /** Ids of the fields read, in the template's order; the key field is always among them. */
  readonly fields: readonly string[];
  readonly extraColumns: readonly { readonly column: number; readonly heading: string }[];
  readonly rows: readonly PreviewRow[];
  readonly counts: AdoptionCounts;
}

/** What bringing in needs to know of the workbook. */
export interface AdoptContext extends HealContext {
  /** The table that the rows will join; left out = none yet, or empty. */
  readonly existing?: TableData;
}
