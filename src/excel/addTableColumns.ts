import type { TableLook } from "./lookAtTable";

/** A column to add to a table. */
export interface NewColumn {
  readonly heading: string;
  /** Number format of its cells. */
  readonly format: string;
}

/** A column as it was added, to be known again, with the width that stood there before. */
export interface AddedColumn {
  readonly id: string | number;
  /** In points; null = the sheet's standard width. */
  readonly widthBefore: number | null;
}

/** Wide enough to read a few words in: about 20 letters. */
const WIDTH_IN_POINTS = 110;

/**
 * Queues columns at the end of a table; what stands beside the table moves right. Excel gives a new column what its
 * neighbour had: drop-downs and number formats that mean nothing there go. After the caller's sync the function gives
 * the columns back.
 */
export function addTableColumns(
  context: Excel.RequestContext,
  table: string,
  columns: readonly NewColumn[],
): () => AddedColumn[] {
  const added = columns.map(({ heading, format }) => {
    const column = context.workbook.tables.getItem(table).columns.add(-1, undefined, heading).load("id");
    const before = column.getRange().format.load("columnWidth,useStandardWidth");
    const body = column.getDataBodyRange();
    body.dataValidation.clear();
    body.numberFormat = format as unknown as string[][];
    body.format.wrapText = true;
    column.getRange().format.columnWidth = WIDTH_IN_POINTS;
    return { column, before };
  });
  return () =>
    added.map(({ column, before }) => ({
      id: column.id,
      widthBefore: before.useStandardWidth ? null : before.columnWidth,
    }));
}

/**
 * The look of a table as it will be once these columns were added. What may come to lie under them is not known, so
 * that room is made for new rows.
 */
export const lookWithColumns = (look: TableLook, columns: readonly NewColumn[]): TableLook => ({
  ...look,
  headings: [...look.headings, ...columns.map(({ heading }) => heading)],
  lastRow: [...look.lastRow, ...columns.map(() => "")],
  formats: [...look.formats, ...columns.map(({ format }) => format)],
  isFreeBelow: look.isFreeBelow && columns.length === 0,
});

/** Queues the deletion of an added column, and its width as it was before. */
export function removeTableColumn(
  context: Excel.RequestContext,
  table: string,
  { id, widthBefore }: AddedColumn,
): void {
  const column = context.workbook.tables.getItem(table).columns.getItem(id as string);
  const { format } = column.getRange();
  if (widthBefore === null) format.useStandardWidth = true;
  else format.columnWidth = widthBefore;
  column.delete();
}
