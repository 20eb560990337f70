import type { ScatteredCell } from "../excel/writeScattered";
import { writeScattered } from "../excel/writeScattered";
import type { FoundCell, FoundCells } from "./readReplacements";

/** Queues the cells that were found; `formatOf` gives the number format that a cell gets, undefined = it keeps its own. */
export async function queueReplacements(
  context: Excel.RequestContext,
  { look, found }: Pick<FoundCells, "look" | "found">,
  send: (bytes: number) => Promise<void>,
  formatOf: (cell: FoundCell) => string | undefined,
): Promise<void> {
  const columns = new Map<number, ScatteredCell[]>();
  for (const one of found) {
    const format = formatOf(one);
    const cell = {
      row: one.row,
      value: one.cell.after,
      ...(format === undefined ? {} : { format }),
      formatThen: format ?? one.format,
    };
    const there = columns.get(one.column);
    if (there) there.push(cell);
    else columns.set(one.column, [cell]);
  }
  const place = { sheet: look.sheetId, top: look.top, left: look.left, isFiltered: look.isFiltered };
  for (const [column, cells] of columns) await writeScattered(context, place, column, cells, send);
}
