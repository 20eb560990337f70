import type { AnsweringUnit } from "../domain/validate/answeringUnit";
import type { Finding, Severity } from "../domain/validate/Finding";
import type { Waiver } from "../domain/Waiver";
import type { RepairPreview } from "./RepairItem";

/** A finding with its address, so that it can be shown and its cell selected. */
export interface LocatedFinding extends Finding {
  readonly sheet: string;
  /** "C7"; "" for the workbook as a whole. */
  readonly cell: string;
  /** The Excel table's name, "" where none. */
  readonly table: string;
  /** "" where the row has none. */
  readonly rowId: string;
  /** Left out where the row names none. */
  readonly unit?: AnsweringUnit;
}

/** A finding that someone accepted, and why. */
export interface WaivedFinding {
  readonly finding: LocatedFinding;
  readonly waiver: Waiver;
}

export interface CheckReport {
  /** The open ones. */
  readonly findings: readonly LocatedFinding[];
  /** Accepted ones; in no count. */
  readonly waived: readonly WaivedFinding[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Rows looked at, over all tables. */
  readonly rows: number;
  /** Whether the workbook shows its findings in the sheet. */
  readonly marked: boolean;
  /** What can be repaired of the open ones. */
  readonly repairs?: RepairPreview;
}
