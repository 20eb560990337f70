import { isBlank } from "../record/isBlank";
import type { CellValue } from "../record/TableData";
import { gridCells, type GridCells } from "./gridCells";
import { headingKey } from "./headingKey";
import { footersFrom, isColumnNumbers, isSection, isTotal } from "./rowKinds";
import type { FoundTable, Grid, GridMerge, RowReason, SourceRow, SourceTable } from "./SourceTable";

/**
 * The found table's rows, each with the reason why it is none of data, if so. Merged cells of the body are
 * spread downwards: what was written once for several rows holds for each of them, and is marked so. Nothing is left
 * out.
 */
export function cutTable(grid: Grid, found: FoundTable, merged: readonly GridMerge[] = []): SourceTable {
  const cells = gridCells(grid, merged);
  const { columns, headings, body } = found;
  const keys = headings.map(headingKey);
  const footers = footersFrom(cells, found);
  const rows: SourceRow[] = [];
  for (let row = body.first; row <= body.last; row++) {
    const values: CellValue[] = [];
    let spread: Set<number> | undefined;
    for (let column = columns.first; column <= columns.last; column++) {
      const value = valueBelow(cells, row, column);
      if (!isBlank(value) && isBlank(cells.at(row, column))) (spread ??= new Set()).add(values.length);
      values.push(value);
    }
    const skip = reasonFor(cells, found, row, values, keys, footers);
    rows.push({ sourceRow: row, cells: values, ...(skip && { skip }), ...(spread && { spread }) });
  }
  return { headings, left: columns.first, rows };
}

/** The cell's value; below the first row of cells merged downwards, the value of that row. */
function valueBelow(cells: GridCells, row: number, column: number): CellValue {
  const merge = cells.mergeAt(row, column);
  return merge && merge.rows > 1 && merge.column === column
    ? cells.spread(row, column)
    : cells.at(row, column);
}

function reasonFor(
  cells: GridCells,
  found: FoundTable,
  row: number,
  values: readonly CellValue[],
  keys: readonly string[],
  footers: ReadonlyMap<number, RowReason>,
): RowReason | undefined {
  if (values.every(isBlank)) return "blankRow";
  if (isHeadingAgain(values, keys)) return "repeatedHeading";
  if (row <= found.body.first + 1 && isColumnNumbers(values)) return "columnNumbers";
  if (isTotal(values)) return "totalRow";
  return footers.get(row) ?? (isSection(cells, found, row) ? "sectionRow" : undefined);
}

/** Whether two or more cells repeat the headings of their columns, and hardly any does not. */
function isHeadingAgain(values: readonly CellValue[], keys: readonly string[]): boolean {
  let same = 0;
  let other = 0;
  for (let column = 0; column < values.length; column++) {
    const value = values[column] ?? null;
    if (isBlank(value)) continue;
    const key = keys[column] ?? "";
    // A row of data is told by its first cells; longer texts than the heading need no closer look.
    const own = typeof value === "string" && value.length <= 2 * key.length + 4 ? headingKey(value) : "";
    if (own !== "" && (own === key || key.startsWith(`${own} `) || key.endsWith(` ${own}`))) same++;
    else if (++other > 2 && same === 0) return false;
  }
  return same >= 2 && other <= same / 4;
}
