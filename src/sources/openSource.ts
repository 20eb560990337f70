import { readXlsx, type Sheet } from "hucre/xlsx";
import type { CellValue } from "../domain/record/TableData";
import { dayFromParts } from "../domain/record/day";
import { MOST_COLUMNS, MOST_ROWS, type SourceGrid } from "./SourceGrid";
import { SourceRefusal } from "./SourceRefusal";
import { refuseUnsafe } from "./refuseUnsafe";

/** A workbook file to bring tables in from. It is only read; formulas and links give their last results. */
export interface OpenedSource {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[];
  /** The cells of a sheet; undefined where it holds none. Throws SourceRefusal. */
  readonly read: (sheet: string) => Promise<SourceGrid | undefined>;
}

/** Opens a workbook file. Throws SourceRefusal for what it will not read; never anything else, whatever the bytes. */
export async function openSource(bytes: Uint8Array): Promise<OpenedSource> {
  refuseUnsafe(bytes);
  const sheets: { name: string; hidden: boolean }[] = [];
  await readFile(bytes, ({ name, hidden, veryHidden }) => {
    sheets.push({ name, hidden: hidden === true || veryHidden === true });
    return false;
  });
  if (sheets.length === 0) throw new SourceRefusal("not-a-workbook", "it has no sheet");
  return {
    sheets,
    read: async (name) => {
      const index = sheets.findIndex((sheet) => sheet.name === name);
      const [sheet] = await readFile(bytes, (_info, at) => at === index);
      return sheet && toGrid(sheet);
    },
  };
}

type Filter = (
  info: { readonly name: string; readonly hidden?: boolean; readonly veryHidden?: boolean },
  index: number,
) => boolean;

async function readFile(bytes: Uint8Array, sheets: Filter): Promise<Sheet[]> {
  try {
    return (await readXlsx(bytes, { sheets })).sheets;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    if (/over the \d+ limit/.test(said)) throw new SourceRefusal("too-large", said, { cause: error });
    // A document or presentation is a package, too, but holds no workbook.
    if (/missing (\[Content_Types\]|_rels)|cannot find workbook|missing workbook/.test(said))
      throw new SourceRefusal("not-a-workbook", said, { cause: error });
    throw new SourceRefusal("truncated", said, { cause: error });
  }
}

/** From A1 to the last cell that holds something. */
function toGrid({ rows, merges = [] }: Sheet): SourceGrid | undefined {
  const days = new Set<number>();
  let width = 0;
  let height = 0;
  const grid = rows.map((cells, row) =>
    cells.map((cell, column): CellValue => {
      const value = cell instanceof Date ? daySerial(cell) : cell;
      if (value !== null && value !== "") {
        width = Math.max(width, column + 1);
        height = row + 1;
      }
      if (cell instanceof Date) days.add(row * MOST_COLUMNS + column);
      return value;
    }),
  );
  if (height === 0) return undefined;
  if (height > MOST_ROWS || width > MOST_COLUMNS)
    throw new SourceRefusal("too-large", `a sheet of ${height} rows and ${width} columns`);
  return {
    grid: grid.slice(0, height).map((row) => row.slice(0, width)),
    merges: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
    top: 0,
    left: 0,
    isDay: (row, column) => days.has(row * MOST_COLUMNS + column),
  };
}

const MILLISECONDS_A_DAY = 86_400_000;

/** hucre gives days of either epoch as moments in UTC; times without a day, which count from 0, stay below 1. */
function daySerial(moment: Date): number {
  const day = dayFromParts(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()) ?? 0;
  const milliseconds = ((moment.getTime() % MILLISECONDS_A_DAY) + MILLISECONDS_A_DAY) % MILLISECONDS_A_DAY;
  return day + milliseconds / MILLISECONDS_A_DAY;
}
