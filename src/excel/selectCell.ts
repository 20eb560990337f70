/** Shows a sheet, also a hidden one, and selects a cell or range of it ("C7"; "" only shows the sheet). */
export async function selectCell(
  context: Excel.RequestContext,
  sheetName: string,
  cell: string,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetName).load("visibility");
  await context.sync();
  // Not set where it is shown already: a protected workbook refuses even that.
  if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
  sheet.activate();
  if (cell !== "") sheet.getRange(cell).select();
  await context.sync();
}
