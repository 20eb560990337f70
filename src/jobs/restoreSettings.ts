import { isBlank } from "../domain/record/isBlank";
import type { SettingColumns } from "../domain/schema/settingColumns";
import { settingRows } from "../domain/schema/settingRows";
import { settingsFields, type SettingField } from "../domain/schema/settingsFields";
import { SETTINGS_TABLE, settingName } from "../domain/schema/tableName";
import { settingHeight, settingReference } from "../domain/sheet/buildSettingsSheet";
import { rangeAddress } from "../domain/sheet/cellAddress";
import { generalFormat, inDigits } from "../domain/sheet/numberFormat";
import { settingFormat, settingValidation, settingValue } from "../domain/sheet/settingRules";
import type { SheetContext } from "../domain/sheet/SheetContext";
import { cellInput } from "../excel/cellInput";
import { roleStyles } from "../excel/roleStyles";
import type { Survey, TablePlace } from "../excel/surveyWorkbook";
import { writeValidation } from "../excel/writeRules";
import { applyRole } from "../excel/writeStyles";
import { refuseProtected } from "./checkWritable";
import { settingsTable } from "./settingsTable";

/** What a Settings sheet lacks of the settings that formulas name. */
interface LostSettings {
  readonly place: TablePlace;
  readonly columns: SettingColumns;
  /** Without a row. */
  readonly fields: readonly SettingField[];
  /** With a row whose key is blank: known by its name only, which no formula looks for. */
  readonly keyless: readonly { readonly id: string; readonly row: number }[];
  /** Without a name in the workbook, or with one that lost its reference. */
  readonly unnamed: readonly SettingField[];
}

/**
 * Queues what the Settings sheet lacks: an older tracker made it, or users deleted a row, a key or a name. Rows come
 * below the table's last; what stands under the table moves down, and no cell of the sheet is written over. Refuses
 * before anything is queued where the sheet is protected. A workbook without the sheet gets it elsewhere. Tells
 * whether anything is missing.
 */
export function restoreSettings(
  context: Excel.RequestContext,
  survey: Survey,
  sheets: SheetContext,
): boolean {
  const lost = lostSettings(survey);
  if (!lost) return false;
  const { place, columns, fields, keyless } = lost;
  if (fields.length + keyless.length > 0) refuseProtected(survey, [place.sheet]);
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  for (const { id, row } of keyless)
    sheet.getRangeByIndexes(place.top + 1 + row, place.left + columns.key, 1, 1).values = [[id]];
  if (fields.length > 0) addRows(context, sheet, lost, sheets);
  restoreNames(context, survey, lost);
  return true;
}

/** undefined = nothing is missing, or the whole sheet is. */
function lostSettings(survey: Survey): LostSettings | undefined {
  const { tables, names } = survey;
  const place = tables.get(SETTINGS_TABLE);
  if (!place) return undefined;
  const { rows: cells, columns } = settingsTable(survey);
  const rows = settingRows(cells, columns);
  const isLost = (name: string): boolean => names.get(name)?.includes("#REF!") ?? true;
  const lost = {
    place,
    columns,
    fields: settingsFields.filter(({ id }) => !rows.has(id)),
    keyless: [...rows].flatMap(([id, row]) =>
      isBlank(cells[row]?.[columns.key] ?? null) ? [{ id, row }] : [],
    ),
    unnamed: settingsFields.filter(({ id }) => isLost(settingName(id))),
  };
  return lost.fields.length + lost.keyless.length + lost.unnamed.length > 0 ? lost : undefined;
}

/** Each with its own look, rule, format and height: Excel would give it those of the row above. */
function addRows(
  { workbook }: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { place: { top, left, rows, headings }, columns, fields }: LostSettings,
  sheets: SheetContext,
): void {
  const { language, settings } = sheets;
  const cells = fields.map((field) => {
    const row = new Map([
      [columns.key, field.id],
      [columns.name, field.label[language]],
      [columns.value, settingValue(field, sheets)],
      [columns.help, field.help[language]],
    ]);
    return headings.map((_heading, at) => cellInput(row.get(at) ?? null));
  });
  workbook.tables.getItem(SETTINGS_TABLE).rows.add(undefined, cells as (string | number | boolean)[][]);
  fields.forEach((field, index) => {
    const row = top + 1 + rows + index;
    const cell = (at: number): Excel.Range => sheet.getRangeByIndexes(row, left + at, 1, 1);
    for (const [column, role] of LOOKS) applyRole(cell(columns[column]).format, roleStyles[role], language);
    cell(0).format.rowHeight = settingHeight(field, settingValue(field, sheets), language);
    // The format first: in a cell of text a day would become text.
    const format = settingFormat(field.type) ?? generalFormat;
    cell(columns.value).numberFormat = [[inDigits(format, settings.digitStyle)]];
    cell(columns.value).values = [[cellInput(settingValue(field, sheets))]];
    const range = rangeAddress(row + 1, left + columns.value + 1, row + 1, left + columns.value + 1);
    writeValidation(sheet.getRange(range), settingValidation(field, range, sheets));
  });
}

const LOOKS = [
  ["name", "computed"],
  ["value", "label"],
  ["help", "note"],
] as const;

function restoreNames(
  { workbook }: Excel.RequestContext,
  { names }: Survey,
  { place: { headings }, columns, unnamed }: LostSettings,
): void {
  for (const { id } of unnamed) {
    const { name, refersTo } = settingReference(
      id,
      headings[columns.key] ?? "",
      headings[columns.value] ?? "",
    );
    if (names.has(name)) workbook.names.getItem(name).formula = refersTo;
    else workbook.names.add(name, refersTo);
  }
}
