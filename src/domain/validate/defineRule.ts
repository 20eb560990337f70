import type { Label } from "../schema/Label";
import type { CheckedTable } from "./CheckedTable";
import type { Detail, Severity } from "./Finding";

export interface SayOptions {
  readonly variant?: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
}

/**
 * Adds a finding: the row counted from 0 (null = the heading row or table), the field (null = the row), values
 * for the message, and which of the rule's wordings fits. The object of values is the finding's from then on: a new
 * one each time. The field's label is added to it as `field`.
 */
export type Say = (
  row: number | null,
  fieldId: string | null,
  details?: Record<string, Detail>,
  options?: SayOptions,
) => void;

/** One thing that can be wrong or worth a look. */
export interface Rule {
  /** Never changes meaning and is never reused. */
  readonly code: string;
  readonly severity: Severity;
  readonly title: Label;
  /** Where the rule comes from. */
  readonly source: string;
  /** Wordings of its message, keyed "P3.status"; empty = one wording, keyed by the code. */
  readonly variants: readonly string[];
  /** Ids of the templates that it looks at; left out = all. */
  readonly templates?: readonly string[];
  /** Findings of a common rule that this one says better: "G2 actualTotal". */
  readonly replaces?: readonly string[];
  /**
   * "row" where what it says of a row comes from that row, from what `other` gives, and from `rowsByKey` and `linkedRows`
   * alone, so that after an edit it needs to look at the edited rows only; left out = from other rows, too. Whoever
   * says so wrongly is found out by a test.
   */
  readonly scope?: "row";
  /** Looks at a whole table; must not throw, whatever the cells hold. */
  readonly check: (table: CheckedTable, say: Say) => void;
}

/** A rule's description, frozen. `variants` is left out where the rule has one wording. */
export function defineRule(rule: Omit<Rule, "variants"> & { readonly variants?: readonly string[] }): Rule {
  return Object.freeze({ variants: [], ...rule });
}
