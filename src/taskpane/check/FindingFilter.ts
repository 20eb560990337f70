import type { Severity } from "../../domain/validate/Finding";

export type Grouping = "template" | "rule" | "unit";

/** What the list shows, and under which headings. */
export interface FindingFilter {
  readonly by: Grouping;
  /** null = all. */
  readonly severity: Severity | null;
  /** Only this group of `by`; null = all. */
  readonly group: string | null;
  /** Only findings that hold each of its words; "" = all. */
  readonly text: string;
}

export const everything: FindingFilter = { by: "template", severity: null, group: null, text: "" };

/** Whether some findings may be left out. */
export const isNarrowed = ({ severity, group, text }: FindingFilter): boolean =>
  severity !== null || group !== null || text.trim() !== "";
