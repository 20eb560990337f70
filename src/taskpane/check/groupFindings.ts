import type { Severity } from "../../domain/validate/Finding";
import type { LocatedFinding } from "../../jobs/CheckReport";

/** What is shown; null = all. A template's id, or "" for what concerns the workbook as a whole. */
export interface FindingFilter {
  readonly severity: Severity | null;
  readonly template: string | null;
}

export interface KeyedFinding {
  /** Stays the same from check to check while the finding does, so that the focus stays with it. */
  readonly key: string;
  readonly finding: LocatedFinding;
}

export interface FindingGroup {
  /** "" for the workbook as a whole. */
  readonly templateId: string;
  readonly findings: readonly KeyedFinding[];
}

/** Findings by template, in the report's order; groups without a finding are left out. */
export function groupFindings(
  findings: readonly LocatedFinding[],
  filter: FindingFilter,
): readonly FindingGroup[] {
  const groups = new Map<string, KeyedFinding[]>();
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const templateId = finding.templateId ?? "";
    if (filter.severity !== null && finding.severity !== filter.severity) continue;
    if (filter.template !== null && templateId !== filter.template) continue;
    const place = [
      finding.code,
      finding.variant,
      finding.sheet,
      finding.rowId || finding.cell,
      finding.field,
    ].join("|");
    const times = seen.get(place) ?? 0;
    seen.set(place, times + 1);
    const group = groups.get(templateId);
    const keyed = { key: `${place}|${times}`, finding };
    if (group) group.push(keyed);
    else groups.set(templateId, [keyed]);
  }
  return [...groups].map(([templateId, group]) => ({ templateId, findings: group }));
}

/** How many findings each template has, in the report's order; "" for the workbook as a whole. */
export function countByTemplate(findings: readonly LocatedFinding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { templateId } of findings)
    counts.set(templateId ?? "", (counts.get(templateId ?? "") ?? 0) + 1);
  return counts;
}
