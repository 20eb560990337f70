import type { CellValue } from "../domain/record/TableData";
import { readBlocks } from "./readBlocks";
import type { TablePlace } from "./surveyWorkbook";

/** The body of each table, row by row, in one round trip for all (more only past 4 MB). Hidden rows are read too. */
export async function readTables(
  context: Excel.RequestContext,
  places: readonly TablePlace[],
): Promise<ReadonlyMap<string, CellValue[][]>> {
  const blocks = places.map(({ sheet, top, left, rows, headings }) => ({
    sheet,
    top: top + 1,
    left,
    rows,
    columns: headings.length,
  }));
  const values = await readBlocks(context, blocks);
  return new Map(places.map(({ name }, index) => [name, values[index] ?? []]));
}
