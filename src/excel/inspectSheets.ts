import { cellAddress } from "../domain/sheet/cellAddress";
import type { TypedCells } from "../domain/send/scanCells";
import { readBlocks, type Block } from "./readBlocks";

/** What a look at a sheet tells beside its cells. */
export interface InspectedSheet {
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly isProtected: boolean;
  /** A filter hides rows, of a table or of the sheet. */
  readonly isFiltered: boolean;
  readonly tables: readonly string[];
  /** Columns and rows within what the sheet holds that are hidden, counted from 0. */
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  /** Too large to be read. */
  readonly isUnread: boolean;
}

export interface InspectedSheets {
  readonly sheets: readonly InspectedSheet[];
  readonly cells: readonly TypedCells[];
}

/** Cells that are read in all; what goes beyond is left out and told. */
const MOST_CELLS = 1_000_000;

/**
 * Looks at every sheet: what is hidden, filtered and protected, and all cells as they were typed. Two round trips,
 * more only where the cells come to more than 4 MB; writes nothing.
 */
export async function inspectSheets(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<InspectedSheets> {
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name).load("visibility");
    return {
      name,
      sheet,
      protection: sheet.protection.load("protected"),
      filter: sheet.autoFilter.load("isDataFiltered"),
      tables: sheet.tables.load("items/name,items/autoFilter/isDataFiltered"),
      used: sheet
        .getUsedRangeOrNullObject(true)
        .load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden"),
    };
  });
  await context.sync();

  let left = MOST_CELLS;
  const looked = asked.map((one) => {
    const { used } = one;
    const count = used.isNullObject ? 0 : used.rowCount * used.columnCount;
    const isUnread = count > left;
    if (!isUnread) left -= count;
    return { ...one, isUnread, block: count === 0 || isUnread ? undefined : blockOf(one.name, used) };
  });
  const blocks = looked.flatMap(({ block }) => block ?? []);
  let hidden: (() => Pick<InspectedSheet, "hiddenColumns" | "hiddenRows">)[] = [];
  const askForHidden = (): void => {
    hidden = looked.map(({ used, isUnread }) => hiddenIn(used, isUnread));
  };
  let cells: TypedCells["rows"][] = [];
  if (blocks.length > 0) cells = await readBlocks(context, blocks, askForHidden, "formulas");
  return {
    sheets: looked.map(({ name, sheet, protection, filter, tables, isUnread }, at) => ({
      name,
      visibility: sheet.visibility as InspectedSheet["visibility"],
      isProtected: protection.protected,
      isFiltered: filter.isDataFiltered || tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered),
      tables: tables.items.map((table) => table.name),
      isUnread,
      ...(hidden[at]?.() ?? { hiddenColumns: [], hiddenRows: [] }),
    })),
    cells: blocks.map(({ sheet, top, left: first }, at) => ({
      sheet,
      top,
      left: first,
      rows: cells[at] ?? [],
    })),
  };
}

const blockOf = (sheet: string, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Block => ({
  sheet,
  top: rowIndex,
  left: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

/** Asks line by line only where not all lines are shown (null = some are). */
function hiddenIn(
  used: Excel.Range,
  isUnread: boolean,
): () => Pick<InspectedSheet, "hiddenColumns" | "hiddenRows"> {
  if (used.isNullObject || isUnread) return () => ({ hiddenColumns: [], hiddenRows: [] });
  const columns =
    used.columnHidden === false ? null : used.getRow(0).getColumnProperties({ columnHidden: true });
  const rows = used.rowHidden === false ? null : used.getColumn(0).getRowProperties({ rowHidden: true });
  return () => ({
    hiddenColumns: (columns?.value ?? []).flatMap((one, at) =>
      one.columnHidden === true ? [used.columnIndex + at] : [],
    ),
    hiddenRows: (rows?.value ?? []).flatMap((one, at) =>
      one.rowHidden === true ? [used.rowIndex + at] : [],
    ),
  });
}

/** Lines counted from 0 as ranges of whole rows or columns: [3, 4, 7] -> "D:E", "H:H". */
export function wholeLines(lines: readonly number[], kind: "rows" | "columns"): string[] {
  const name = (line: number): string =>
    kind === "rows" ? String(line + 1) : cellAddress(1, line + 1).slice(0, -1);
  const ranges: string[] = [];
  let first: number | undefined;
  lines.forEach((line, at) => {
    first ??= line;
    if (lines[at + 1] === line + 1) return;
    ranges.push(`${name(first)}:${name(line)}`);
    first = undefined;
  });
  return ranges;
}
