import type { CellValue } from "../domain/record/TableData";
import { answerSize } from "./answerSize";
import { cellInput } from "./cellInput";

/** What one request aims at; Excel on the web refuses requests above 5 MB. */
const REQUEST_BYTES = 3.6 * 1024 * 1024;
/** Rows after which the size is looked at. */
const STEP = 200;

/** Where a block of rows starts: sheet (name or id), row and column from 0. */
export interface RowsPlace {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
}

/**
 * Queues rows for cells; null leaves a cell as it is, text is never read as a formula. The caller syncs; only
 * where the rows come to more than 4 MB, parts of them are sent before, with what was queued already.
 */
export async function writeRows(
  context: Excel.RequestContext,
  { sheet, top, left }: RowsPlace,
  rows: readonly (readonly CellValue[])[],
): Promise<void> {
  const width = rows[0]?.length ?? 0;
  for (let from = 0; from < rows.length;) {
    let to = from;
    for (let bytes = 0; to < rows.length && bytes < REQUEST_BYTES; to += STEP)
      bytes += answerSize(rows.slice(to, to + STEP));
    const part = rows.slice(from, to).map((row) => row.map(cellInput));
    context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(top + from, left, part.length, width).values = part;
    from += part.length;
    // One round trip a request that Excel on the web still takes: never one a row.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    if (from < rows.length) await context.sync();
  }
}
