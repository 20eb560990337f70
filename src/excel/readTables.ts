import type { CellValue, MergedCells } from "../domain/record/TableData";
import { cellPlace } from "../domain/sheet/planArea";
import { readBlocks } from "./readBlocks";
import type { TablePlace } from "./surveyWorkbook";

export interface TableCells {
  /** The body row by row, hidden rows too. */
  readonly rows: CellValue[][];
  readonly merged: MergedCells[];
}

/**
 * The cells of each table, in the order of `places`, in one round trip for all (more only past 4 MB). `alongside`
 * queues what else is to be read in the first of them, maybe twice.
 */
export async function readTables(
  context: Excel.RequestContext,
  places: readonly TablePlace[],
  alongside: () => void = () => undefined,
): Promise<TableCells[]> {
  const blocks = places.map(({ sheet, top, left, rows, headings }) => ({
    sheet,
    top: top + 1,
    left,
    rows,
    columns: headings.length,
  }));
  let merged: Excel.RangeAreas[] = [];
  const askForMerged = (): void => {
    alongside();
    merged = places.map(({ sheet, top, left, rows, headings }) =>
      context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(Math.max(0, top), left, rows + Math.min(1, top + 1), headings.length)
        .getMergedAreasOrNullObject()
        .load("address"),
    );
  };
  let values: CellValue[][][];
  try {
    values = await readBlocks(context, blocks, askForMerged);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    // Excel fails on more than 512 merged areas: then the cells alone are read.
    merged = [];
    values = await readBlocks(context, blocks, alongside);
  }
  return places.map((place, index) => {
    const areas = merged[index];
    return {
      rows: values[index] ?? [],
      merged: !areas || areas.isNullObject ? [] : mergedCells(areas.address, place),
    };
  });
}

/** "Plan!C5:C7,'My plan'!E9:F9" as cells of the table. */
function mergedCells(address: string, { top, left }: TablePlace): MergedCells[] {
  const ranges = address.replace(/'(?:[^']|'')*'!|[^,!']+!/g, "").split(",");
  return ranges.map((range) => {
    const [row, column] = cellPlace(range);
    const inBody = Math.max(row - 1, top) - top - 1;
    return { row: inBody < 0 ? null : inBody, column: Math.max(0, column - 1 - left), range };
  });
}
