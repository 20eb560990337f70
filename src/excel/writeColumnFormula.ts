/** Queues one formula (with its "=") for every row of a table's column: one write, whatever the number of rows. */
export function writeColumnFormula(
  context: Excel.RequestContext,
  table: string,
  heading: string,
  formula: string,
): void {
  const body = context.workbook.tables.getItem(table).columns.getItem(heading).getDataBodyRange();
  body.formulas = formula as unknown as string[][];
}
