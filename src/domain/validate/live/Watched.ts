/** What changed, or is looked at: "plan status" -> `ASPECT` bits. */
export type Aspects = Map<string, number>;

/** What changed with an edit. */
export interface Changes {
  readonly aspects: Aspects;
  /** "plan status" -> rows whose cells are other ones now. */
  readonly rows: Map<string, number[]>;
}

/** In place of a field: which rows hold anything. */
export const ROWS = "";

export const watchKey = (templateId: string, fieldId: string): string => `${templateId} ${fieldId}`;

/** What a rule looked at. */
export class Watched {
  private readonly aspects: Aspects = new Map();
  /** "plan status" -> rows whose cells were quoted. */
  private readonly quoted = new Map<string, Set<number>>();

  see(key: string, aspect: number): void {
    this.aspects.set(key, (this.aspects.get(key) ?? 0) | aspect);
  }

  quote(key: string, row: number): void {
    const rows = this.quoted.get(key);
    if (rows) rows.add(row);
    else this.quoted.set(key, new Set([row]));
  }

  isTouchedBy(changes: Changes): boolean {
    for (const [key, aspects] of changes.aspects)
      if (((this.aspects.get(key) ?? 0) & aspects) !== 0) return true;
    for (const [key, rows] of changes.rows) {
      const quoted = this.quoted.get(key);
      if (quoted && rows.some((row) => quoted.has(row))) return true;
    }
    return false;
  }

  clear(): void {
    this.aspects.clear();
    this.quoted.clear();
  }
}
