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

  /**
   * Puts what a rule says now in place of what it said before: of some rows, or of all. What it says again stays the
   * very same finding.
   */
  replace(
    rule: number,
    { findings, places }: { readonly findings: readonly Finding[]; readonly places: readonly number[] },
    only?: ReadonlySet<number>,
  ): void {
    const rows = this.rowsOf.get(rule) ?? new Set<number>();
    this.rowsOf.set(rule, rows);
    const before = new Map<number, Said[]>();
    for (const row of only ?? rows) {
      if (rows.has(row)) {
        const said = this.byRow[row + 1] ?? [];
        before.set(
          row,
          said.filter((one) => one.rule === rule),
        );
        this.byRow[row + 1] = said.filter((one) => one.rule !== rule);
      }
      if (only) rows.delete(row);
    }
    if (!only) rows.clear();
    findings.forEach((finding, at) => {
      const row = finding.row ?? -1;
      const place = places[at] ?? 0;
      const said = before.get(row) ?? [];
      const same = said.findIndex((one) => one.place === place && isSame(one.finding, finding));
      const known = same === -1 ? undefined : said.splice(same, 1)[0];
      this.byRow[row + 1] = inserted(this.byRow[row + 1] ?? [], known ?? { finding, rule, place });
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

/** Two findings of one rule about one cell. */
const isSame = (one: Finding, other: Finding): boolean =>
  one.field === other.field &&
  one.variant === other.variant &&
  one.severity === other.severity &&
  JSON.stringify(one.details) === JSON.stringify(other.details);
