import type { Severity } from "../domain/validate/Finding";
import type { Waiver } from "../domain/Waiver";
import type { LocatedFinding } from "./LocatedFinding";
import type { RepairPreview } from "./RepairItem";

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
