import { isFormulaText, type TableLook } from "./lookAtTable";

/** Whether these rows of the body (rising) are its last ones. */
export const areLastRows = ({ rows: count }: TableLook, rows: readonly number[]): boolean =>
  rows.every((row, at) => row === count - rows.length + at);

/**
 * Queues the deletion of rows of a table's body (from 0, rising), from the last to the first; what stands under the table moves
 * up. A table keeps one row: where all go, the first is emptied and its formulas stay. Excel refuses to delete
 * rows of a filtered table, but for its last ones where there are no totals: those leave the table first.
 */
export function deleteRows(context: Excel.RequestContext, look: TableLook, rows: readonly number[]): void {
  const sheet = context.workbook.worksheets.getItem(look.sheetId);
  const width = look.headings.length;
  const all = rows.length === look.rows;
  const gone = all ? rows.slice(1) : rows;
  if (gone.length > 0 && !look.hasTotals && areLastRows(look, gone)) {
    const table = context.workbook.tables.getItem(look.id);
    table.resize(table.getRange().getResizedRange(-gone.length, 0));
  }
  for (let to = gone.length - 1, from = to; to >= 0; to = from = from - 1) {
    while (from > 0 && gone[from - 1] === (gone[from] ?? 0) - 1) from--;
    const first = gone[from] ?? 0;
    sheet.getRangeByIndexes(look.top + 1 + first, look.left, to - from + 1, width).delete("Up");
  }
  if (all)
    sheet.getRangeByIndexes(look.top + 1, look.left, 1, width).values = [
      look.lastRow.map((cell) => (isFormulaText(cell) ? null : "")),
    ];
}
