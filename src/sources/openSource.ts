import { readXlsx, type Sheet } from "hucre/xlsx";
import { dayFromParts } from "../domain/record/day";
import { isBlank } from "../domain/record/isBlank";
import { shownCurrency } from "../domain/record/shownCurrency";
import type { CellValue } from "../domain/record/TableData";
import { cellsOnly, listOnly, showsCurrencies } from "./leanPackage";
import { MOST_ROWS, type SourceGrid } from "./SourceGrid";
import { SourceRefusal } from "./SourceRefusal";
import { hasOtherSheets, refuseUnsafe } from "./refuseUnsafe";

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
  await refusing(async () =>
    readXlsx(listOnly(bytes), {
      sheets: ({ name, hidden, veryHidden }) => {
        sheets.push({ name, hidden: hidden === true || veryHidden === true });
        return false;
      },
    }),
  );
  if (sheets.length === 0) throw new SourceRefusal("not-a-workbook", "it has no sheet");
  return {
    sheets,
    read: async (name) => {
      const index = sheets.findIndex((sheet) => sheet.name === name);
      const sheet = await refusing(() => readSheet(bytes, index));
      return sheet && toGrid(sheet);
    },
  };
}

/** The sheet at a place; undefined where it is one of a chart. What stands around the cells may be broken. */
async function readSheet(bytes: Uint8Array, index: number): Promise<Sheet | undefined> {
  const read = async (file: Uint8Array) => {
    // Formats of all cells take room: they are read only where one of them shows a currency.
    const readStyles = showsCurrencies(file);
    return (await readXlsx(file, { sheets: (_info, at) => at === index, readStyles })).sheets[0];
  };
  try {
    return await read(bytes);
  } catch (error) {
    // A damaged part must not be read a second time, without its checksum.
    if (error instanceof Error && error.name === "ZipError") throw error;
    if (/missing worksheet file/.test(saidBy(error)) && hasOtherSheets(bytes)) return undefined;
    return read(cellsOnly(bytes));
  }
}

const saidBy = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What the reader throws as a refusal. */
async function refusing<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const said = saidBy(error);
    if (/over the \d+ limit/.test(said)) throw new SourceRefusal("too-large", said, { cause: error });
    // A document or presentation is a package, too, but holds no workbook.
    if (/missing (\[Content_Types\]|_rels)|cannot find workbook|missing workbook/.test(said))
      throw new SourceRefusal("not-a-workbook", said, { cause: error });
    throw new SourceRefusal("truncated", said, { cause: error });
  }
}

/** What a cell shows whose formula was never calculated: the program that wrote the file gave no result. */
const NOT_CALCULATED = "#CALC!";

/** From A1 to the last cell that holds something; each row ends with its own last one. */
function toGrid({ rows, merges = [], cells }: Sheet): SourceGrid | undefined {
  const days = new Map<number, Set<number>>();
  const currencies = new Map<number, Map<number, string>>();
  const grid: CellValue[][] = [];
  let width = 0;
  let height = 0;
  rows.forEach((cellsOfRow, row) => {
    const values: CellValue[] = [];
    let end = 0;
    cellsOfRow.forEach((cell, column) => {
      let value = cell instanceof Date ? daySerial(cell) : cell;
      if (value === null && cells?.get(`${row},${column}`)?.formula !== undefined) value = NOT_CALCULATED;
      values.push(value);
      if (isBlank(value)) return;
      end = column + 1;
      if (cell instanceof Date) days.set(column, (days.get(column) ?? new Set()).add(row));
      if (typeof cell !== "number") return;
      const currency = shownCurrency(cells?.get(`${row},${column}`)?.style?.numFmt ?? "");
      if (currency === undefined) return;
      currencies.set(column, (currencies.get(column) ?? new Map<number, string>()).set(row, currency));
    });
    values.length = end;
    grid.push(values);
    if (end > 0) height = row + 1;
    width = Math.max(width, end);
  });
  if (height === 0) return undefined;
  if (height > MOST_ROWS)
    throw new SourceRefusal("too-large", `a sheet of ${height} rows and ${width} columns`);
  grid.length = height;
  return {
    grid,
    merges: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
    top: 0,
    left: 0,
    days,
    currencies,
  };
}

const MILLISECONDS_A_DAY = 86_400_000;

/** hucre gives days of either epoch as moments in UTC; times without a day, which count from 0, stay below 1. */
function daySerial(moment: Date): number {
  const day = dayFromParts(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()) ?? 0;
  const milliseconds = ((moment.getTime() % MILLISECONDS_A_DAY) + MILLISECONDS_A_DAY) % MILLISECONDS_A_DAY;
  return day + milliseconds / MILLISECONDS_A_DAY;
}
