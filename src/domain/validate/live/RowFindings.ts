import type { Finding } from "../Finding";

/** A finding with its rule's place in the catalogue and its cell's place in the row. */
interface Said {
  readonly finding: Finding;
  readonly rule: number;
  readonly place: number;
}

/** The findings of one table by row, in their order, from which those of one rule can be taken out again. */
export class RowFindings {
  /** Row + 1 -> its findings; those of the table as a whole are first. */
  private readonly byRow: (readonly Said[] | undefined)[];
  private readonly rowsOf = new Map<number, Set<number>>();

  constructor(rows: number) {
    this.byRow = new Array<undefined>(rows + 1).fill(undefined);
  }

  /** Puts what a rule says now in place of what it said before: of some rows, or of all. */
  replace(
    rule: number,
    { findings, places }: { readonly findings: readonly Finding[]; readonly places: readonly number[] },
    only?: ReadonlySet<number>,
  ): void {
    const rows = this.rowsOf.get(rule) ?? new Set<number>();
    this.rowsOf.set(rule, rows);
    for (const row of only ?? rows) {
      if (rows.has(row)) this.byRow[row + 1] = this.byRow[row + 1]?.filter((said) => said.rule !== rule);
      if (only) rows.delete(row);
    }
    if (!only) rows.clear();
    findings.forEach((finding, at) => {
      const row = finding.row ?? -1;
      this.byRow[row + 1] = inserted(this.byRow[row + 1] ?? [], { finding, rule, place: places[at] ?? 0 });
      rows.add(row);
    });
  }

  addTo(findings: Finding[]): void {
    for (const said of this.byRow) if (said) for (const { finding } of said) findings.push(finding);
  }
}

/** By place, then by rule, then as they were said. */
function inserted(said: readonly Said[], added: Said): readonly Said[] {
  const isAfter = ({ place, rule }: Said): boolean =>
    place > added.place || (place === added.place && rule > added.rule);
  const at = said.findIndex(isAfter);
  return at === -1 ? [...said, added] : [...said.slice(0, at), added, ...said.slice(at)];
}
