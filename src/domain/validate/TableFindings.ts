import type { TableData } from "../record/TableData";
import type { Template } from "../schema/Template";
import type { Rule, Say } from "./defineRule";
import type { Finding } from "./Finding";

/** Gathers the findings of one table, rule after rule, and gives them by row and column. */
export class TableFindings {
  private readonly findings: Finding[] = [];
  /** Where each finding stands: its row and column as one number. */
  private readonly places: number[] = [];
  private readonly fields;
  private readonly width;

  constructor(
    private readonly template: Template,
    { headings, columnOf }: TableData,
  ) {
    this.width = headings.length + template.fields.length + 1;
    this.fields = new Map(
      template.fields.map(({ id, label }, order) => [id, { label, place: (columnOf.get(id) ?? order) + 1 }]),
    );
  }

  sayFor(rule: Rule): Say {
    const { findings, places, fields, width } = this;
    const { code } = rule;
    const templateId = this.template.id;
    return (row, field, given, options) => {
      const known = field === null ? undefined : fields.get(field);
      const details = known ? { ...given, field: known.label } : (given ?? {});
      const severity = options?.severity ?? rule.severity;
      const variant = options?.variant;
      findings.push(
        variant === undefined
          ? { code, severity, templateId, row, field, details }
          : { code, variant, severity, templateId, row, field, details },
      );
      places.push(((row ?? -1) + 1) * width + (known?.place ?? 0));
    };
  }

  /** By row and column; findings of one cell as they were said. */
  inOrder(): Finding[] {
    const { findings, places } = this;
    const { length } = findings;
    // Place and turn as one number, which sorts faster than objects do.
    const keys = new Float64Array(length);
    for (let turn = 0; turn < length; turn++) keys[turn] = (places[turn] ?? 0) * length + turn;
    keys.sort();
    const ordered: Finding[] = [];
    for (const key of keys) {
      const finding = findings[key % length];
      if (finding) ordered.push(finding);
    }
    return ordered;
  }
}
