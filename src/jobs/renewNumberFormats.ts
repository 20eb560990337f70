import { settingRows } from "../domain/schema/settingRows";
import { settingsFields } from "../domain/schema/settingsFields";
import { SETTINGS_TABLE, tableName } from "../domain/schema/tableName";
import { matchHeadings } from "../domain/schema/headings";
import { templates } from "../domain/schema/templates";
import { buildTemplateSheet, HEADING_ROW } from "../domain/sheet/buildTemplateSheet";
import { cellPlace, planArea } from "../domain/sheet/planArea";
import { inDigits, numberFormat } from "../domain/sheet/numberFormat";
import type { SheetContext } from "../domain/sheet/SheetContext";
import { settingFormat } from "../domain/sheet/settingRules";
import type { Survey } from "../excel/surveyWorkbook";
import { summaries } from "../domain/summarize/summaries";
import { refuseProtected } from "./checkWritable";
import { loadWorkbook } from "./loadWorkbook";
import { runJob } from "./runJob";
import { settingsTable } from "./settingsTable";
import { sheetContext } from "./sheetContext";
import { findSummarySheets } from "./summarySheets";
import { templateVersions } from "./templateVersions";

/** Shows the numbers of our sheets in the digits that the Settings ask for: two round trips. */
export const renewNumberFormats = (): Promise<void> =>
  runJob(async (context) => {
    const loaded = await loadWorkbook(context);
    queueNumberFormats(context, loaded.survey, sheetContext(loaded, loaded.settings));
    await context.sync();
  });

/**
 * Queues the number formats of our cells anew, in the digits that the Settings ask for: the fields' columns, the
 * as-of dates above them, the values of Settings, and summaries that stand as they would be built now. Cells keep their
 * numbers; users' own columns keep their formats. Tables that a newer tracker made are left alone.
 */
function queueNumberFormats(context: Excel.RequestContext, survey: Survey, sheets: SheetContext): void {
  const { newer } = templateVersions(survey);
  const { digitStyle, currency } = sheets.settings;
  const ours = templates.flatMap((template) => {
    const place = survey.tables.get(tableName(template.id));
    return place && !newer.includes(template.id) ? [{ template, place }] : [];
  });
  const settings = survey.tables.get(SETTINGS_TABLE);
  refuseProtected(survey, [...ours.map(({ place }) => place.sheet), ...(settings ? [settings.sheet] : [])]);
  const write = (sheet: string, row: number, column: number, rows: number, format: string): void => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, 1);
    range.numberFormat = inDigits(format, digitStyle) as unknown as string[][];
  };
  for (const { template, place } of ours) {
    const { columnOf, unknown } = matchHeadings(template, place.headings);
    for (const field of template.fields) {
      const column = columnOf.get(field.id);
      const format = numberFormat(field, currency);
      if (column === undefined || format === null) continue;
      write(place.sheet, place.top + 1, place.left + column, place.rows, format);
    }
    // Where users put columns or rows before it, the as-of date may stand elsewhere: then it is left as it is.
    if (unknown.length === 0 && place.left === 0 && place.top >= HEADING_ROW - 1) {
      const { numberFormats } = buildTemplateSheet(template, { ...sheets, seed: false });
      for (const { range, format } of numberFormats) {
        const [row, column] = cellPlace(range);
        if (row < HEADING_ROW) write(place.sheet, row - 1, column - 1, 1, format);
      }
    }
  }
  for (const { id, sheet, area } of findSummarySheets(survey)) {
    const plan = summaries.find((summary) => summary.id === id)?.plan(sheets);
    if (!plan || planArea(plan) !== area) continue;
    const worksheet = context.workbook.worksheets.getItem(sheet);
    for (const { range, format } of plan.numberFormats)
      worksheet.getRange(range).numberFormat = format as unknown as string[][];
  }
  if (!settings) return;
  const { rows: settingsRows, columns } = settingsTable(survey);
  const rows = settingRows(settingsRows, columns);
  for (const { id, type } of settingsFields) {
    const row = rows.get(id);
    const format = settingFormat(type);
    if (row !== undefined && format !== null)
      write(settings.sheet, settings.top + 1 + row, settings.left + columns.value, 1, format);
  }
}
