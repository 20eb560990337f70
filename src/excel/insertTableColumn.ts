import type { InsertedColumn } from "../domain/sheet/planLift";
import type { Language } from "../domain/schema/Label";
import { roleStyles } from "./roleStyles";
import { applyRole, points } from "./writeStyles";

/** A table as it lies at that moment of the batch, counted from 0; `top` is the row of its headings. */
export interface TableBox {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  /** Without headings and totals. */
  readonly rows: number;
  readonly columns: number;
}

/**
 * Queues a column inside a table that shows its headings, or at its end: a whole column of the sheet, so that titles,
 * widths and what stands beside keep together. Excel gives it the neighbour's look and rules; it gets its own instead,
 * but for its formula, which may name columns that come later.
 */
export function insertTableColumn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { name, top, left, rows, columns }: TableBox,
  { at, heading, headingRole, roles, format, width }: InsertedColumn,
  language: Language,
): void {
  const table = context.workbook.tables.getItem(name);
  const whole = sheet.getRangeByIndexes(0, at, 1, 1).getEntireColumn();
  whole.insert("Right");
  const column = sheet.getRangeByIndexes(0, at, 1, 1).getEntireColumn();
  column.columnHidden = false;
  column.format.columnWidth = points(width);
  if (at === left + columns) table.resize(table.getRange().getResizedRange(0, 1));
  table.columns.getItemAt(at - left).name = heading;
  applyRole(sheet.getRangeByIndexes(top, at, 1, 1).format, roleStyles[headingRole], language);
  const body = (): Excel.Range => sheet.getRangeByIndexes(top + 1, at, rows, 1);
  body().conditionalFormats.clearAll();
  body().dataValidation.clear();
  body().format.indentLevel = 0;
  for (const role of roles) applyRole(body().format, roleStyles[role], language);
  body().numberFormat = (format ?? "General") as unknown as string[][];
}
