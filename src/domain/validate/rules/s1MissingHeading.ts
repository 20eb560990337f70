import { plainText } from "../../record/plainText";
import { draftLabel } from "../../schema/Label";
import { matchHeadings } from "../../schema/headings";
import { editDistance } from "../../record/editDistance";
import { ROW_ID, type Field } from "../../schema/Template";
import type { CheckedTable } from "../CheckedTable";
import { defineRule } from "../defineRule";

/** S1: every field of the template has its column. Where a heading was renamed, the likely column is named. */
export const s1MissingHeading = defineRule({
  code: "S1",
  severity: "error",
  title: draftLabel("Headings are there", "ចំណងជើងជួរឈរមានគ្រប់"),
  source: "Tables are read by their headings",
  variants: ["missing", "renamed"],
  check(table, say) {
    const { template, data } = table;
    const unknown = unknownColumns(table);
    for (const field of template.fields) {
      if (data.columnOf.has(field.id)) continue;
      const severity = field.type === "computed" ? "warning" : "error";
      const likely = likelyColumn(field, unknown, table);
      if (likely === undefined) say(null, field.id, {}, { variant: "missing", severity });
      else say(null, field.id, { heading: likely }, { variant: "renamed", severity });
    }
  },
});

function unknownColumns({ template, data }: CheckedTable): ReadonlyMap<number, string> {
  const ours = new Set(data.columnOf.values());
  const doubled = new Set(matchHeadings(template, data.headings).doubled.map(({ column }) => column));
  return new Map(
    data.headings.flatMap((heading, column) =>
      ours.has(column) || doubled.has(column) || heading === ROW_ID ? [] : [[column, heading] as const],
    ),
  );
}

/** The unknown heading that is written most alike; else the one that stands just after the field's neighbour. */
function likelyColumn(
  field: Field,
  unknown: ReadonlyMap<number, string>,
  { template, data }: CheckedTable,
): string | undefined {
  const names = [field.label.en, field.label.km, field.id].map(plainText);
  let best: string | undefined;
  let least = 0.4;
  for (const heading of unknown.values()) {
    const text = plainText(heading);
    for (const name of names) {
      const longer = Math.max(text.length, name.length, 1);
      if (Math.abs(text.length - name.length) >= least * longer || longer > 300) continue;
      const share = editDistance(text, name) / longer;
      if (share < least) [best, least] = [heading, share];
    }
  }
  if (best !== undefined) return best;
  const before = template.fields[template.fields.indexOf(field) - 1];
  const place = before ? data.columnOf.get(before.id) : (data.columnOf.get(ROW_ID) ?? -1);
  return place === undefined ? undefined : unknown.get(place + 1);
}
