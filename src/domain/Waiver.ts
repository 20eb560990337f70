/** A warning or note that someone accepted, with the reason. It travels with the workbook. */
export interface Waiver {
  /** The rule's code, and which of its wordings. */
  readonly code: string;
  readonly variant?: string;
  /** null = the workbook as a whole. */
  readonly templateId: string | null;
  /** "" where the finding is about no row. */
  readonly rowId: string;
  readonly field: string | null;
  /** Of what the finding judged (`fingerprintOf`): once that changes, the finding is open again. */
  readonly fingerprint: string;
  readonly reason: string;
  readonly by: string;
  /** The day it counts from, "2025-01-15". */
  readonly on: string;
}
