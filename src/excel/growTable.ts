import { isBlank } from "../domain/record/isBlank";
import { isFormulaText, type TableLook } from "./lookAtTable";

/** Whether the table's only row is blank, as that of an empty table is: then the first new row takes its place. */
export const hasOnlyBlankRow = ({ rows, lastRow }: TableLook): boolean =>
  rows === 1 && lastRow.every((cell) => isBlank(cell) || isFormulaText(cell));

/**
 * Queues room for new rows at the end of a table; gives back the first of them, counted from 0 in the body. Excel
 * extends drop-downs, colours and calculated columns when a table grows. What stands under the table, formats too,
 * moves down; no filter is touched: new rows are shown until it is applied again.
 */
export function growTable(context: Excel.RequestContext, look: TableLook, count: number): number {
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
  writeFormats(context, look, first, count);
  return first;
}

/** The number formats of the row above, for each run of columns that share one: days must show as days. */
function writeFormats(context: Excel.RequestContext, look: TableLook, first: number, count: number): void {
  const sheet = context.workbook.worksheets.getItem(look.sheetId);
  const { formats } = look;
  for (let from = 0, to = 0; from < formats.length; from = to) {
    const format = formats[from] ?? "General";
    for (to = from + 1; formats[to] === format; to++);
    if (format === "General") continue;
    sheet.getRangeByIndexes(look.top + 1 + first, look.left + from, count, to - from).numberFormat =
      format as unknown as string[][];
  }
}
