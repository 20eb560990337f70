import { matchHeadings } from "../domain/schema/headings";
import type { Settings } from "../domain/schema/Settings";
import type { Template } from "../domain/schema/Template";
import type { TableLook } from "../excel/lookAtTable";
import { neededFormat } from "./neededFormat";

/**
 * The number formats of a table's new rows, one a column: those of its last row, but where one is text or none, the
 * field's own, since a day would show as a number and a number become text.
 */
export const newRowFormats =
  (template: Template, settings: Settings) =>
  ({ headings, formats }: TableLook): string[] => {
    const { columnOf } = matchHeadings(template, headings);
    const all = headings.map((_heading, column) => formats[column] ?? "General");
    for (const field of template.fields) {
      const column = columnOf.get(field.id);
      const now = column === undefined ? undefined : all[column];
      if (column !== undefined && now !== undefined) all[column] = neededFormat(field, now, settings) ?? now;
    }
    return all;
  };
