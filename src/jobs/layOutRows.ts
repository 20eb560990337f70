import type { AdoptedRows } from "../domain/adopt/adoptedRows";
import { plainText } from "../domain/record/plainText";
import type { CellValue } from "../domain/record/TableData";
import { matchHeadings } from "../domain/schema/headings";
import type { Language } from "../domain/schema/Label";
import type { Template } from "../domain/schema/Template";

/** Rows as they stand in the table: one cell a column, null where Excel fills it or it stays blank. */
export interface LaidOutRows {
  readonly rows: readonly (readonly CellValue[])[];
  /** Headings of columns to be added at the table's end; `extra` is the place among the extra columns, if it is one. */
  readonly newColumns: readonly { readonly heading: string; readonly extra?: number }[];
}

/** Excel's longest heading of a table column. */
const LONGEST_HEADING = 255;

/**
 * Puts each value into its field's column. An extra column goes into the user's own column of the same heading where the
 * table has one, else into a new one; a field whose column was deleted gets a new one, too: no value is dropped.
 */
export function layOutRows(
  { fields, extraHeadings, rows }: AdoptedRows,
  template: Template,
  headings: readonly string[],
  language: Language,
): LaidOutRows {
  const { columnOf, unknown } = matchHeadings(template, headings);
  const newColumns: { heading: string; extra?: number }[] = [];
  const taken = new Set(headings.map((heading) => heading.toLowerCase()));
  const add = (heading: string, extra?: number): number => {
    const name = freeHeading(heading, taken);
    taken.add(name.toLowerCase());
    newColumns.push(extra === undefined ? { heading: name } : { heading: name, extra });
    return headings.length + newColumns.length - 1;
  };
  const own = new Map(unknown.map((column) => [plainText(headings[column] ?? ""), column]));
  const places = fields.map((id) => {
    const field = template.fields.find((one) => one.id === id);
    return columnOf.get(id) ?? add(field?.label[language] ?? id);
  });
  extraHeadings.forEach((heading, extra) => {
    const key = plainText(heading);
    places.push(own.get(key) ?? add(heading, extra));
    // A second column of this heading gets a place of its own.
    own.delete(key);
  });
  const width = headings.length + newColumns.length;
  return {
    newColumns,
    rows: rows.map(({ values }) => {
      const row = new Array<CellValue>(width).fill(null);
      places.forEach((column, at) => (row[column] = values[at] ?? null));
      return row;
    }),
  };
}

/** One line, nothing that Excel would read as a formula, and like no other heading: "Remark (2)". */
function freeHeading(heading: string, taken: ReadonlySet<string>): string {
  const tidy =
    heading
      .replace(/\s+/g, " ")
      .replace(/^[\s=+\-@']+/, "")
      .trim() || "?";
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` (${number})`;
    const name = tidy.slice(0, LONGEST_HEADING - ending.length) + ending;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
