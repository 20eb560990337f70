import type { Finding, Severity } from "../domain/validate/Finding";

/** A finding with its address, so that it can be shown and its cell selected. */
export interface LocatedFinding extends Finding {
  readonly sheet: string;
  /** "C7"; "" for the workbook as a whole. */
  readonly cell: string;
  /** The Excel table's name, "" where none. */
  readonly table: string;
  /** "" where the row has none. */
  readonly rowId: string;
}

export interface CheckReport {
  readonly findings: readonly LocatedFinding[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Rows looked at, over all tables. */
  readonly rows: number;
}
