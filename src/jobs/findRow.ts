import { shownEntry } from "../domain/form/shownEntry";
import { plainText } from "../domain/record/plainText";
import { templateById } from "../domain/schema/templates";
import { ownColumnsOf } from "./buildRowForm";
import type { KnownWorkbook } from "./KnownWorkbook";

/**
 * The next row of a table whose fields show a text, after `from` and then from the top again; null where none does.
 * Compared as `plainText` has it: case, Khmer or Latin digits and invisible signs make no difference.
 */
export function findRow(
  { workbook }: KnownWorkbook,
  templateId: string,
  text: string,
  from: number,
): number | null {
  const table = workbook.tables.get(templateId);
  const sought = plainText(text);
  const template = templateById(templateId);
  const fields = (template?.fields ?? []).flatMap((field) => {
    const column = table?.columnOf.get(field.id);
    return column === undefined ? [] : [{ field, column }];
  });
  const own = template && table ? ownColumnsOf(template, table.headings) : [];
  if (!table || sought === "") return null;
  const count = table.rows.length;
  for (let step = 1; step <= count; step++) {
    const row = (from + step + count) % count;
    const cells = table.rows[row] ?? [];
    for (const { field, column } of fields) {
      const value = cells[column];
      if (value === null || value === undefined || value === "") continue;
      if (plainText(shownEntry(field, value)).includes(sought)) return row;
    }
    if (own.some((column) => plainText(String(cells[column] ?? "")).includes(sought))) return row;
  }
  return null;
}
