import type { CellValue, TableData } from "../domain/record/TableData";
import { ROW_ID, type Template } from "../domain/schema/Template";

export interface TellingCell {
  readonly field: string;
  readonly before: CellValue;
}

/** So many cells tell one copy of a row from another. */
const MOST_CELLS = 3;

/**
 * For the rows of a table that share their id, as copied rows do: the first few cells that are not alike in all rows of
 * that id, but for fields of `except`; none where they are alike. undefined = no other row has the row's id.
 */
export function tellTwins(
  { rows, columnOf }: TableData,
  { fields }: Template,
  except: ReadonlySet<string>,
): (row: number) => readonly TellingCell[] | undefined {
  const ids = columnOf.get(ROW_ID);
  const rowsById = new Map<string, number[]>();
  if (ids !== undefined)
    rows.forEach((cells, row) => {
      const id = String(cells[ids] ?? "").trim();
      const there = id === "" ? undefined : rowsById.get(id);
      if (there) there.push(row);
      else if (id !== "") rowsById.set(id, [row]);
    });
  const telling = new Map<string, readonly { readonly field: string; readonly column: number }[]>();
  const columns = fields.flatMap(({ id, type }) => {
    const column = type === "computed" || except.has(id) ? undefined : columnOf.get(id);
    return column === undefined || column === ids ? [] : [{ field: id, column }];
  });
  for (const [id, [first = 0, ...others]] of rowsById)
    if (others.length > 0) {
      const differs = ({ column }: { readonly column: number }): boolean =>
        others.some((row) => rows[row]?.[column] !== rows[first]?.[column]);
      telling.set(id, columns.filter(differs).slice(0, MOST_CELLS));
    }
  return (row) =>
    telling
      .get(String(rows[row]?.[ids ?? -1] ?? "").trim())
      ?.map(({ field, column }) => ({ field, before: rows[row]?.[column] ?? null }));
}
