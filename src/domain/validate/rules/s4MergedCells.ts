import { draftLabel } from "../../schema/Label";
import { defineRule } from "../defineRule";

/** S4: a table has no merged cells: only the first of them holds a value, and sorting or filtering tears them apart. */
export const s4MergedCells = defineRule({
  code: "S4",
  severity: "error",
  title: draftLabel("No merged cells", "គ្មានក្រឡាបញ្ចូលគ្នា"),
  source: "Excel merges no cells in a table; other programs do",
  check({ template, data }, say) {
    const merged = data.merged ?? [];
    if (merged.length === 0) return;
    const fieldAt = new Map([...data.columnOf].map(([field, column]) => [column, field]));
    const known = new Set(template.fields.map(({ id }) => id));
    for (const { row, column, range } of merged) {
      const field = fieldAt.get(column);
      say(row, field !== undefined && known.has(field) ? field : null, { range });
    }
  },
});
