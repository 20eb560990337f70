import type { FindingGroup, KeyedFinding } from "./groupFindings";

/** One line of the long list: a heading, or a finding under it. */
export interface FindingLine {
  readonly key: string;
  readonly group: FindingGroup;
  /** Which line is the heading. */
  readonly heading: number;
  /** Counted from 1 among the group's findings; 0 for the heading. */
  readonly position: number;
  /** null for the heading. */
  readonly keyed: KeyedFinding | null;
}

export function layOutFindings(groups: readonly FindingGroup[]): readonly FindingLine[] {
  const lines: FindingLine[] = [];
  for (const group of groups) {
    const heading = lines.length;
    lines.push({ key: `heading|${group.by}|${group.id}`, group, heading, position: 0, keyed: null });
    group.findings.forEach((keyed, index) =>
      lines.push({ key: keyed.key, group, heading, position: index + 1, keyed }),
    );
  }
  return lines;
}
