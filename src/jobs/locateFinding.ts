import { ROW_ID } from "../domain/schema/Template";
import { cellAddress } from "../domain/sheet/cellAddress";
import type { Finding } from "../domain/validate/Finding";
import type { Workbook } from "../domain/Workbook";
import type { LocatedFinding } from "./CheckReport";

/** Where on which sheet a finding is. One about a row as a whole stands at its first visible cell. */
export function locateFinding(finding: Finding, { tables }: Workbook): LocatedFinding {
  const table = finding.templateId === null ? undefined : tables.get(finding.templateId);
  if (!table) return { ...finding, sheet: "", cell: "", table: "", rowId: "" };
  const row = table.top + (finding.row === null ? 0 : finding.row + 1);
  const idColumn = table.columnOf.get(ROW_ID);
  const firstShown = idColumn === 0 ? 1 : 0;
  const column = (finding.field === null ? undefined : table.columnOf.get(finding.field)) ?? firstShown;
  const rowId = finding.row === null || idColumn === undefined ? null : table.rows[finding.row]?.[idColumn];
  return {
    ...finding,
    sheet: table.sheet,
    cell: cellAddress(row + 1, table.left + column + 1),
    table: table.table,
    rowId: rowId === null || rowId === undefined ? "" : String(rowId),
  };
}
