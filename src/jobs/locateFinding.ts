import { settingRows } from "../domain/schema/settingRows";
import { SETTINGS_TABLE } from "../domain/schema/tableName";
import { ROW_ID } from "../domain/schema/Template";
import { cellAddress } from "../domain/sheet/cellAddress";
import type { AnsweringUnit } from "../domain/validate/answeringUnit";
import type { Finding } from "../domain/validate/Finding";
import type { Workbook } from "../domain/Workbook";
import type { Survey } from "../excel/surveyWorkbook";
import type { LocatedFinding } from "./LocatedFinding";
import { settingsTable } from "./settingsTable";

/** Where on which sheet a finding is, and who answers. One about a row as a whole stands at its first visible cell. */
export function locateFinding(
  finding: Finding,
  { tables }: Workbook,
  survey: Survey,
  unit?: AnsweringUnit,
): LocatedFinding {
  if (finding.templateId === null) return locateSetting(finding, survey);
  const table = tables.get(finding.templateId);
  if (!table) return placed(finding, { sheet: "", cell: "", table: "", rowId: "" });
  // The headings of a table in row 1 may be switched off: its first row stands for them.
  const row = Math.max(0, table.top + (finding.row === null ? 0 : finding.row + 1));
  const idColumn = table.columnOf.get(ROW_ID);
  const firstShown = idColumn === 0 ? 1 : 0;
  const column = (finding.field === null ? undefined : table.columnOf.get(finding.field)) ?? firstShown;
  const rowId = finding.row === null || idColumn === undefined ? null : table.rows[finding.row]?.[idColumn];
  return placed(finding, {
    sheet: table.sheet,
    cell: cellAddress(row + 1, table.left + column + 1),
    table: table.table,
    rowId: rowId === null || rowId === undefined ? "" : String(rowId),
    unit,
  });
}

/** The same members in the same order for each: thousands of findings are looked through after every edit. */
const placed = (
  { code, variant, severity, templateId, row, field, details }: Finding,
  { sheet, cell, table, rowId, unit }: Omit<LocatedFinding, keyof Finding>,
): LocatedFinding => ({
  code,
  variant,
  severity,
  templateId,
  row,
  field,
  details,
  sheet,
  cell,
  table,
  rowId,
  unit,
});

function locateSetting(finding: Finding, survey: Survey): LocatedFinding {
  const table = survey.tables.get(SETTINGS_TABLE)?.name ?? "";
  return placed(finding, { ...settingCell(finding.field ?? "", survey), table, rowId: "" });
}

/** The cell of a setting; the heading of the values where its row is gone; nowhere without the table. */
export function settingCell(key: string, survey: Survey): { sheet: string; cell: string } {
  const place = survey.tables.get(SETTINGS_TABLE);
  if (!place) return { sheet: "", cell: "" };
  const { rows, columns } = settingsTable(survey);
  const row = settingRows(rows, columns).get(key) ?? -1;
  return {
    sheet: place.sheet,
    cell: cellAddress(Math.max(0, place.top + 1 + row) + 1, place.left + columns.value + 1),
  };
}
