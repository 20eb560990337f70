import type { TableData } from "../record/TableData";
import type { Template } from "../schema/Template";
import type { Rule, Say } from "./defineRule";
import type { Finding } from "./Finding";

/** Findings of one table, as they were said. */
export class TableFindings {
  readonly findings: Finding[] = [];
  /** Where each stands in its row: its column from 1, 0 of the row as a whole. */
  readonly places: number[] = [];
  private readonly fields;

  constructor(
    private readonly template: Template,
    { columnOf }: Pick<TableData, "columnOf">,
  ) {
    this.fields = new Map(
      template.fields.map(({ id, label }, order) => [id, { label, place: (columnOf.get(id) ?? order) + 1 }]),
    );
  }

  sayFor(rule: Rule): Say {
    const { findings, places, fields } = this;
    const { code } = rule;
    const templateId = this.template.id;
    return (row, field, given, options) => {
      const known = field === null ? undefined : fields.get(field);
      const details = given ?? {};
      if (known) details["field"] = known.label;
      const severity = options?.severity ?? rule.severity;
      const variant = options?.variant;
      findings.push(
        variant === undefined
          ? { code, severity, templateId, row, field, details }
          : { code, variant, severity, templateId, row, field, details },
      );
      places.push(known?.place ?? 0);
    };
  }

  /** Takes out everything said so far. */
  takeAll(): { readonly findings: readonly Finding[]; readonly places: readonly number[] } {
    return { findings: this.findings.splice(0), places: this.places.splice(0) };
  }

  /** By row and column; findings of one cell as they were said. */
  inOrder(): Finding[] {
    const { findings, places } = this;
    const turns = turnsByRow(findings);
    for (let at = 1; at < turns.length; at++) {
      // Of a row there are few, and most of them in order: each goes to its place among those before it.
      const turn = turns[at] ?? 0;
      const { row } = findings[turn] ?? {};
      const place = places[turn] ?? 0;
      let to = at;
      for (; to > 0; to--) {
        const before = turns[to - 1] ?? 0;
        if (findings[before]?.row !== row || (places[before] ?? 0) <= place) break;
        turns[to] = before;
      }
      turns[to] = turn;
    }
    const ordered: Finding[] = [];
    for (const turn of turns) {
      const finding = findings[turn];
      if (finding) ordered.push(finding);
    }
    return ordered;
  }
}

/** The places of findings by row, those of a row as they were said: a counting sort. */
function turnsByRow(findings: readonly Finding[]): Int32Array {
  let last = 0;
  for (const { row } of findings) if (row !== null && row > last) last = row;
  const starts = new Int32Array(last + 3);
  for (const { row } of findings) starts[(row ?? -1) + 2] = (starts[(row ?? -1) + 2] ?? 0) + 1;
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const turns = new Int32Array(findings.length);
  findings.forEach(({ row }, turn) => {
    const place = starts[(row ?? -1) + 1] ?? 0;
    turns[place] = turn;
    starts[(row ?? -1) + 1] = place + 1;
  });
  return turns;
}
