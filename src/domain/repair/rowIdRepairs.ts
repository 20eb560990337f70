import { isBlank } from "../record/isBlank";
import { CHECK_MARKS, ROW_ID } from "../schema/Template";
import type { RepairedTable } from "./RepairedTable";
import type { CellChange, Repair } from "./Repair";

/** An id for every row of the table that holds anything and has none. */
export function rowIdRepairs({ template, data }: RepairedTable, newId: () => string): readonly Repair[] {
  const ids = data.columnOf.get(ROW_ID);
  if (ids === undefined) return [];
  const empty = new Set([ids, data.columnOf.get(CHECK_MARKS)]);
  for (const { id, type } of template.fields) if (type === "computed") empty.add(data.columnOf.get(id));
  const filled = data.headings.map((_heading, column) => column).filter((column) => !empty.has(column));
  const changes: CellChange[] = [];
  data.rows.forEach((cells, row) => {
    const before = cells[ids] ?? null;
    if (!isBlank(before) || filled.every((column) => isBlank(cells[column]))) return;
    changes.push({ templateId: template.id, row, field: ROW_ID, before, after: newId() });
  });
  return changes.length === 0 ? [] : [{ kind: "rowId", sure: true, changes, given: [] }];
}
