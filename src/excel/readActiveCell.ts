/** What Excel says where a chart or picture is selected. */
const NO_CELL: ReadonlySet<string> = new Set(["InvalidSelection", "GeneralException"]);

/** The active cell: its sheet's name and "C7". One round trip. Undefined where something else than cells is selected. */
export async function readActiveCell(
  context: Excel.RequestContext,
): Promise<{ readonly sheet: string; readonly cell: string } | undefined> {
  const cell = context.workbook.getActiveCell().load("address");
  const sheet = cell.worksheet.load("name");
  try {
    await context.sync();
  } catch (error) {
    if (error instanceof OfficeExtension.Error && NO_CELL.has(error.code)) return undefined;
    throw error;
  }
  return { sheet: sheet.name, cell: cell.address.slice(cell.address.lastIndexOf("!") + 1) };
}
