/** A column to add to a table. */
export interface NewColumn {
  readonly heading: string;
  /** Number format of its cells. */
  readonly format: string;
}

/** Wide enough to read a few words in; new columns are as narrow as the sheet's others were before. */
const WIDTH_IN_POINTS = 110;

/**
 * Queues columns at the end of a table; what stands beside the table moves right. Excel gives a new column what its
 * neighbour had: drop-downs and number formats that mean nothing there go. Their ids can be read after the caller's sync.
 */
export function addTableColumns(
  context: Excel.RequestContext,
  table: string,
  columns: readonly NewColumn[],
): Excel.TableColumn[] {
  return columns.map(({ heading, format }) => {
    const column = context.workbook.tables.getItem(table).columns.add(-1, undefined, heading).load("id");
    const body = column.getDataBodyRange();
    body.dataValidation.clear();
    body.numberFormat = format as unknown as string[][];
    body.format.wrapText = true;
    column.getRange().format.columnWidth = WIDTH_IN_POINTS;
    return column;
  });
}
