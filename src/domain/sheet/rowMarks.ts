import type { TableData } from "../record/TableData";
import { ROW_ID } from "../schema/Template";
import { markText } from "./markConditionals";

/** What marks need of a finding. */
export interface MarkedPlace {
  readonly severity: "error" | "warning" | "note";
  /** Counted from 0 in the table's body; null = the heading row or the table as a whole. */
  readonly row: number | null;
  /** null = the row as a whole: its key cell is marked. */
  readonly field: string | null;
}

/**
 * What the column `CHECK_MARKS` is to hold, a text a row. Errors stand before warnings of the same cell; notes, and
 * what is about headings or the whole table, mark nothing.
 */
export function rowMarks(table: TableData, keyField: string, findings: readonly MarkedPlace[]): string[] {
  const { columnOf, headings } = table;
  const firstShown = columnOf.get(ROW_ID) === 0 ? 1 : 0;
  const keyColumn = columnOf.get(keyField) ?? firstShown;
  const marked = new Map<number, { errors: Set<string>; warnings: Set<string> }>();
  for (const { severity, row, field } of findings) {
    if (row === null || severity === "note") continue;
    const heading = headings[(field === null ? undefined : columnOf.get(field)) ?? keyColumn];
    if (heading === undefined) continue;
    const there = marked.get(row) ?? { errors: new Set(), warnings: new Set() };
    marked.set(row, there);
    (severity === "error" ? there.errors : there.warnings).add(heading);
  }
  const texts = new Array<string>(table.rows.length).fill("");
  for (const [row, { errors, warnings }] of marked) {
    for (const heading of errors) warnings.delete(heading);
    if (row < texts.length) texts[row] = markText([...errors], [...warnings]);
  }
  return texts;
}
