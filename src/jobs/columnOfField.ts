import { ownFieldId } from "../domain/form/ownField";

/** The column, from 0, of a form's field: of a template's field or of a column that users added. undefined = gone. */
export function columnOfField(
  id: string,
  table: { readonly headings: readonly string[]; readonly columnOf: ReadonlyMap<string, number> },
): number | undefined {
  const column = table.columnOf.get(id);
  if (column !== undefined) return column;
  const own = table.headings.findIndex((heading) => ownFieldId(heading) === id);
  return own === -1 ? undefined : own;
}
