import type { GridMerge } from "../domain/adopt/SourceTable";
import { shownCurrency } from "../domain/record/shownCurrency";
import type { CellValue } from "../domain/record/TableData";
import { cellPlace } from "../domain/sheet/planArea";
import { readBlocks } from "./readBlocks";
import type { SourceRange } from "./surveySources";

/** The cells of a range. Places are counted from 0 in the range. */
export interface RangeCells {
  readonly grid: CellValue[][];
  readonly merges: GridMerge[];
  /** Column -> rows whose numbers are shown as days. */
  readonly days: ReadonlyMap<number, ReadonlySet<number>>;
  /** Column -> row -> the currency with which its number is shown (`shownCurrency`). */
  readonly currencies: ReadonlyMap<number, ReadonlyMap<number, string>>;
}

/**
 * Reads a range: values and merged areas in one round trip (more only past 4 MB), and one more for the number
 * formats of columns with numbers, as only the format tells a day from an amount, and dollars from riels.
 */
export async function readSourceRange(
  context: Excel.RequestContext,
  source: SourceRange,
): Promise<RangeCells> {
  const range = (): Excel.Range =>
    context.workbook.worksheets
      .getItem(source.sheet)
      .getRangeByIndexes(source.top, source.left, source.rows, source.columns);
  let areas: Excel.RangeAreas | undefined;
  let blocks: CellValue[][][];
  try {
    blocks = await readBlocks(context, [source], () => {
      areas = range().getMergedAreasOrNullObject().load("address");
    });
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || error.code !== "GeneralException") throw error;
    // Excel fails on more than 512 merged areas: then the cells alone are read.
    areas = undefined;
    blocks = await readBlocks(context, [source]);
  }
  const grid = blocks[0] ?? [];
  const merges = !areas || areas.isNullObject ? [] : mergesOf(areas.address, source);
  const numberColumns = Array.from({ length: source.columns }, (_, column) => column).filter((column) =>
    grid.some((row) => typeof row[column] === "number"),
  );
  const days = new Map<number, ReadonlySet<number>>();
  const currencies = new Map<number, ReadonlyMap<number, string>>();
  const atOnce = Math.max(1, Math.floor(MOST_FORMATS / source.rows));
  for (let from = 0; from < numberColumns.length; from += atOnce) {
    const asked = numberColumns
      .slice(from, from + atOnce)
      .map((column) => ({ column, cells: range().getColumn(column).load("numberFormat") }));
    // One round trip an answer of 4 MB: only sheets of many thousand rows take more than one.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { column, cells } of asked) {
      const formats = cells.numberFormat;
      if (grid.some((row) => couldBeDay(row[column]))) days.set(column, daysAmong(formats));
      const shown = currenciesAmong(formats);
      if (shown.size > 0) currencies.set(column, shown);
    }
  }
  return { grid, merges, days, currencies };
}

function daysAmong(formats: readonly (readonly unknown[])[]): Set<number> {
  const known = new Map<unknown, boolean>();
  const rows = new Set<number>();
  formats.forEach(([format], row) => {
    const isDay = known.get(format) ?? showsDay(String(format));
    known.set(format, isDay);
    if (isDay) rows.add(row);
  });
  return rows;
}

function currenciesAmong(formats: readonly (readonly unknown[])[]): Map<number, string> {
  const known = new Map<unknown, string | undefined>();
  const rows = new Map<number, string>();
  formats.forEach(([format], row) => {
    if (!known.has(format)) known.set(format, shownCurrency(String(format)));
    const currency = known.get(format);
    if (currency !== undefined) rows.set(row, currency);
  });
  return rows;
}

/** Whether a number format shows a year or day: "dd/mm/yyyy", not "0.00", "[Red]0" or "h:mm". */
const showsDay = (format: string): boolean =>
  /[dye]/i.test(format.replace(/"[^"]*"|\\[^\\]|_.|\*.|\[[^\]]*\]|general|red|e[+-]/gi, ""));

/** Formats of cells in one answer: about 20 bytes each. */
const MOST_FORMATS = 150_000;

/** 1 January 1950; smaller numbers are counts and amounts far more often than days. */
const FIRST_LIKELY_DAY = 18_264;
/** 31 December 2100. */
const LAST_LIKELY_DAY = 73_415;

const couldBeDay = (value: CellValue | undefined): boolean =>
  typeof value === "number" && value >= FIRST_LIKELY_DAY && value <= LAST_LIKELY_DAY;

/** "Plan!C5:C7,'My plan'!E9:F9" as areas of the range; what reaches beyond it is cut off. */
function mergesOf(address: string, { top, left, rows, columns }: SourceRange): GridMerge[] {
  return address
    .replace(/'(?:[^']|'')*'!|[^,!']+!/g, "")
    .split(",")
    .flatMap((area) => {
      const [first = "", last = first] = area.split(":");
      const [row, column] = cellPlace(first);
      const [bottom, right] = cellPlace(last);
      const from = { row: Math.max(row - 1 - top, 0), column: Math.max(column - 1 - left, 0) };
      const merge = {
        ...from,
        rows: Math.min(bottom - top, rows) - from.row,
        columns: Math.min(right - left, columns) - from.column,
      };
      return merge.rows > 0 && merge.columns > 0 ? [merge] : [];
    });
}
