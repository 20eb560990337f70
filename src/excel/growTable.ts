import { isBlank } from "../domain/record/isBlank";
import { isFormulaText, type TableLook } from "./lookAtTable";

/** Whether the table's only row is blank, as that of an empty table is: then the first new row takes its place. */
export const hasOnlyBlankRow = ({ rows, lastRow }: TableLook): boolean =>
  rows === 1 && lastRow.every((cell) => isBlank(cell) || isFormulaText(cell));

/**
 * Queues room for new rows at the end of a table, with these number formats, one a column; gives back the first of
 * them, counted from 0 in the body. Excel extends drop-downs, colours and calculated columns when a table grows. What
 * stands under the table, formats too, moves down; no filter is touched: new rows are shown until it is applied again.
 */
export function growTable(
  context: Excel.RequestContext,
  look: TableLook,
  count: number,
  formats: readonly string[] = look.formats,
): number {
  const first = hasOnlyBlankRow(look) ? 0 : look.rows;
  const added = first + count - look.rows;
  if (added > 0) {
    const sheet = context.workbook.worksheets.getItem(look.sheetId);
    const width = look.headings.length;
    const below = sheet.getRangeByIndexes(look.top + 1 + look.rows, look.left, added, width);
    // Cells that come in above the totals are rows of the table at once.
    if (look.hasTotals || !look.isFreeBelow) below.insert("Down");
    if (!look.hasTotals) {
      const table = context.workbook.tables.getItem(look.id);
      // From the table's own range: it knows whether the headings are shown.
      table.resize(table.getRange().getResizedRange(added, 0));
    }
  }
  writeFormats(context, look, formats, first, count);
  return first;
}

/**
 * The number formats, for each run of columns that share one: days must show as days. What is and stays General, as
 * Excel extends it from the row above, is not written.
 */
function writeFormats(
  context: Excel.RequestContext,
  look: TableLook,
  formats: readonly string[],
  first: number,
  count: number,
): void {
  const sheet = context.workbook.worksheets.getItem(look.sheetId);
  const isLeft = (column: number): boolean =>
    (formats[column] ?? "General") === "General" && (look.formats[column] ?? "General") === "General";
  for (let from = 0, to = 0; from < formats.length; from = to) {
    const format = formats[from] ?? "General";
    for (to = from + 1; formats[to] === format && isLeft(to) === isLeft(from); to++);
    if (isLeft(from)) continue;
    sheet.getRangeByIndexes(look.top + 1 + first, look.left + from, count, to - from).numberFormat =
      format as unknown as string[][];
  }
}
