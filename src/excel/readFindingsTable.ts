import type { CellValue } from "../domain/record/TableData";
import { FINDINGS_TABLE } from "../domain/schema/tableName";

/** The table of the Findings sheet as it stands. */
export interface FindingsTable {
  readonly sheet: string;
  /** "A5:I20", with its headings. */
  readonly range: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** undefined where there is none: it was never written, nothing was open, or someone deleted it. One round trip. */
export async function readFindingsTable(context: Excel.RequestContext): Promise<FindingsTable | undefined> {
  const table = context.workbook.tables.getItemOrNullObject(FINDINGS_TABLE).load("name");
  const sheet = table.worksheet.load("name");
  const range = table.getRange().load("address");
  const columns = table.columns.load("items/name");
  const body = table.getDataBodyRange().load("values");
  await context.sync();
  if (table.isNullObject) return undefined;
  return {
    sheet: sheet.name,
    range: range.address.slice(range.address.lastIndexOf("!") + 1).replaceAll("$", ""),
    headings: columns.items.map(({ name }) => name),
    rows: body.values,
  };
}
