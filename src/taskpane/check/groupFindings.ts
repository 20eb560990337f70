import { ruleOrder } from "../../domain/validate/ruleBook";
import type { LocatedFinding } from "../../jobs/LocatedFinding";
import type { FindingFilter, Grouping } from "./FindingFilter";

export interface KeyedFinding {
  /** Stays the same from check to check while the finding does, so that the focus stays with it. */
  readonly key: string;
  readonly finding: LocatedFinding;
}

export interface FindingGroup {
  /** A template's id, a rule's code, or a unit's id; "" for the workbook as a whole, and for rows without a unit. */
  readonly id: string;
  readonly by: Grouping;
  /** At least one. */
  readonly findings: readonly KeyedFinding[];
}

const keyed = new WeakMap<readonly LocatedFinding[], readonly KeyedFinding[]>();

/** The findings with their keys, made once for each report. */
export function keyFindings(findings: readonly LocatedFinding[]): readonly KeyedFinding[] {
  const known = keyed.get(findings);
  if (known) return known;
  const seen = new Map<string, number>();
  const result = findings.map((finding) => {
    const { code, variant, sheet, rowId, cell, field } = finding;
    const place = [code, variant, sheet, rowId || cell, field].join("|");
    const times = seen.get(place) ?? 0;
    seen.set(place, times + 1);
    return { key: `${place}|${times}`, finding };
  });
  keyed.set(findings, result);
  return result;
}

/** Which group a finding is in. */
export function groupOf({ templateId, code, unit }: LocatedFinding, by: Grouping): string {
  if (by === "rule") return code;
  return (by === "unit" ? unit?.id : templateId) ?? "";
}

/**
 * Findings under their groups, each group in the report's order; groups without a finding are left out. Templates
 * come in the report's order, rules in that of the rule book, units in that of the Units sheet with none at the end.
 * `holds` says whether a finding has the filter's words.
 */
export function groupFindings(
  findings: readonly LocatedFinding[],
  { by, severity, group: only }: FindingFilter,
  holds: (finding: LocatedFinding) => boolean = () => true,
): readonly FindingGroup[] {
  const groups = new Map<string, KeyedFinding[]>();
  for (const one of keyFindings(findings)) {
    const { finding } = one;
    if (severity !== null && finding.severity !== severity) continue;
    const id = groupOf(finding, by);
    if (only !== null && id !== only) continue;
    if (!holds(finding)) continue;
    const group = groups.get(id);
    if (group) group.push(one);
    else groups.set(id, [one]);
  }
  return inOrder([...groups], by, (group) => group[0]?.finding).map(([id, group]) => ({
    id,
    by,
    findings: group,
  }));
}

/** One group of all findings, whatever is shown of it. */
export interface GroupCount {
  readonly id: string;
  readonly count: number;
  /** One of its findings, which knows the group's name. */
  readonly sample: LocatedFinding;
}

/** How many findings each group has in all. */
export function countGroups(findings: readonly LocatedFinding[], by: Grouping): readonly GroupCount[] {
  const counts = new Map<string, { count: number; readonly sample: LocatedFinding }>();
  for (const finding of findings) {
    const id = groupOf(finding, by);
    const known = counts.get(id);
    if (known) known.count += 1;
    else counts.set(id, { count: 1, sample: finding });
  }
  return inOrder([...counts], by, ({ sample }) => sample).map(([id, counted]) => ({ id, ...counted }));
}

function inOrder<Group>(
  groups: [id: string, group: Group][],
  by: Grouping,
  sampleOf: (group: Group) => LocatedFinding | undefined,
): [id: string, group: Group][] {
  if (by === "template") return groups;
  const place = (id: string, group: Group): number =>
    by === "rule" ? ruleOrder(id) : (sampleOf(group)?.unit?.order ?? Infinity);
  return groups
    .map(([id, group]) => ({ id, group, at: place(id, group) }))
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({ id, group }) => [id, group]);
}
