import type { Label } from "../schema/Label";

export type Severity = "error" | "warning" | "note";

/** A value put into a finding's message: text and numbers as they are, labels in the reader's language. */
export type Detail = string | number | Label | readonly (string | Label)[];

/** Something wrong, or worth a look, at a place of the workbook. Plain data; the wording is in src/text. */
export interface Finding {
  /** The rule's id, as in the catalogue and SPEC.md: "G2", "P3", "D-1". Never changes meaning. */
  readonly code: string;
  /** Which wording of the rule's message fits: its text is keyed "P3.status", or "P3" where left out. */
  readonly variant?: string;
  readonly severity: Severity;
  /** null = the workbook as a whole. */
  readonly templateId: string | null;
  /** Counted from 0 in the table's body; null = the heading row or the table as a whole. */
  readonly row: number | null;
  /** null = the row or table as a whole. Of the workbook's own findings: the key of a setting. */
  readonly field: string | null;
  readonly details: Readonly<Record<string, Detail>>;
}
