import { CHECK_MARKS, ROW_ID } from "../domain/schema/Template";
import { rangeAddress } from "../domain/sheet/cellAddress";
import { markConditionals } from "../domain/sheet/markConditionals";
import type { TablePlace } from "./surveyWorkbook";
import { writeRows } from "./writeRows";
import { writeConditional } from "./writeRules";

/** Cells of a filtered table that go into one request. */
const CELLS_A_REQUEST = 2_000;

/**
 * Queues a table's column of marks (`column` from 0 in the table), a text a row: only from the first to the last
 * cell that differs, in one write. Excel misplaces blocks that are written across the rows of a filter, so in a
 * filtered table each differing cell is written by itself. The caller syncs; above 4 MB parts are sent before.
 */
export async function writeMarks(
  context: Excel.RequestContext,
  { sheet, top, left, isFiltered }: TablePlace,
  column: number,
  present: readonly string[],
  wanted: readonly string[],
): Promise<void> {
  const cells = wanted.map((text, row) => (text === present[row] ? null : text));
  const first = cells.findIndex((text) => text !== null);
  const last = cells.findLastIndex((text) => text !== null);
  if (first === -1) return;
  const place = { sheet, left: left + column };
  if (!isFiltered) {
    const rows = cells.slice(first, last + 1).map((text) => [text]);
    await writeRows(context, { ...place, top: top + 1 + first }, rows);
    return;
  }
  let queued = 0;
  for (const [row, text] of cells.entries()) {
    if (text === null) continue;
    await writeRows(context, { ...place, top: top + 1 + row }, [[text]]);
    // Thousands of calls would come to more than 4 MB.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    if (++queued % CELLS_A_REQUEST === 0) await context.sync();
  }
}

/**
 * Queues the column of marks at the end of a table that has none (it is older, or someone deleted the column), with
 * its texts and its rules below all others.
 */
export function addMarks(context: Excel.RequestContext, place: TablePlace, texts: readonly string[]): void {
  const { name, sheet, top, left, headings } = place;
  const column = context.workbook.tables.getItem(name).columns.add();
  column.name = CHECK_MARKS;
  const body = column.getDataBodyRange();
  body.numberFormat = "@" as unknown as string[][];
  body.values = texts.map((text) => [text]);
  column.getRange().getEntireColumn().columnHidden = true;
  const first = left + (headings[0] === ROW_ID ? 2 : 1);
  const last = left + headings.length;
  const mark = {
    headings: top + 1,
    left: first,
    right: last,
    bottom: top + 1 + texts.length,
    marks: last + 1,
  };
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRange(rangeAddress(top + 2, first, mark.bottom, last));
  // The error's rule ends above the warning's, as in a new table.
  for (const plan of markConditionals(mark).reverse()) writeConditional(range, plan).priority = -1;
}
