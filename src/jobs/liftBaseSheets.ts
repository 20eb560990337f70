import { SETTING_VALUE, settingRows } from "../domain/schema/settingRows";
import { settingsFields, type SettingField } from "../domain/schema/settingsFields";
import { SETTINGS_TABLE, settingName } from "../domain/schema/tableName";
import { rangeAddress } from "../domain/sheet/cellAddress";
import { nameSheets } from "../domain/sheet/nameSheets";
import { inDigits } from "../domain/sheet/numberFormat";
import { settingFormat, settingValidation, settingValue } from "../domain/sheet/settingRules";
import type { SheetContext } from "../domain/sheet/SheetContext";
import { quoteText, tableColumn } from "../domain/sheet/structuredReference";
import { cellInput } from "../excel/cellInput";
import type { Survey, TablePlace } from "../excel/surveyWorkbook";
import { writeSheets } from "../excel/writeSheets";
import { writeValidation } from "../excel/writeRules";
import { lostListIds, missingBaseSheets } from "./baseSheets";
import { refuseProtected } from "./checkWritable";
import { GUIDE_NAME, planGuide, queueGuide } from "./guideSheet";
import { JobError } from "./JobError";
import { refreshLinkedFormulas } from "./refreshLinkedFormulas";
import { areaBehind } from "./summarySheets";

/**
 * Queues what newer templates need beside their tables: rows of new settings, lists and sheets that are missing, and
 * the Guide anew where it stands. Gives back the names of sheets that are added. Refuses before anything is queued.
 */
export function liftBaseSheets(
  context: Excel.RequestContext,
  survey: Survey,
  sheets: SheetContext,
): string[] {
  const { worksheets } = context.workbook;
  const missing = missingBaseSheets(survey, sheets);
  const free = nameSheets(
    missing.map(({ name }) => name),
    survey.sheets.map(({ name }) => name),
  );
  const plans = missing.map((plan, index) => ({ ...plan, name: free[index] ?? plan.name }));
  if (plans.length > 0 && survey.isStructureProtected) throw new JobError("error.protectedWorkbook");
  const guide = areaBehind(survey, GUIDE_NAME) ? planGuide(survey, sheets, plans) : undefined;
  const settings = survey.tables.get(SETTINGS_TABLE);
  const lost = lostSettings(survey);
  refuseProtected(survey, [
    ...(guide ? [guide.plan.name] : []),
    ...(settings && lost.length > 0 ? [settings.sheet] : []),
  ]);
  const toWrite = plans.map((plan) => ({ plan, sheet: worksheets.add(plan.name) }));
  const guideSheet = guide ? [queueGuide(context, guide)] : [];
  if (settings && lost.length > 0) addSettings(context, survey, settings, lost, sheets);
  writeSheets(context, [...toWrite, ...guideSheet], {
    language: sheets.language,
    existingNames: new Set(survey.names.keys()),
  });
  refreshLinkedFormulas(context, survey, lostListIds(survey), sheets);
  return [...plans.map(({ name }) => name), ...(guide && guide.area === undefined ? [guide.plan.name] : [])];
}

/** Settings that the Settings table has no row for. */
function lostSettings({ values }: Survey): SettingField[] {
  const rows = settingRows(values.get(SETTINGS_TABLE) ?? []);
  return settingsFields.filter(({ id }) => !rows.has(id));
}

/** Queues rows below the Settings table's last, each with its name, its rule and its format. */
function addSettings(
  context: Excel.RequestContext,
  { names }: Survey,
  { sheet: sheetName, top, left, rows, headings }: TablePlace,
  lost: readonly SettingField[],
  sheets: SheetContext,
): void {
  const { workbook } = context;
  const { language } = sheets;
  const cells = lost.map((field) => {
    const row = [field.id, field.label[language], settingValue(field, sheets), field.help[language]];
    return headings.map((_heading, at) => cellInput(row[at] ?? null));
  });
  workbook.tables.getItem(SETTINGS_TABLE).rows.add(undefined, cells as (string | number | boolean)[][]);
  const [keys = "", , values = ""] = headings.map((heading) => tableColumn(SETTINGS_TABLE, heading));
  const sheet = workbook.worksheets.getItem(sheetName);
  lost.forEach((field, index) => {
    const row = top + 2 + rows + index;
    const range = rangeAddress(row, left + SETTING_VALUE + 1, row, left + SETTING_VALUE + 1);
    const format = settingFormat(field.type);
    writeValidation(sheet.getRange(range), settingValidation(field, range, sheets));
    if (format !== null)
      sheet.getRange(range).numberFormat = [[inDigits(format, sheets.settings.digitStyle)]];
    const refersTo = `=INDEX(${values},MATCH(${quoteText(field.id)},${keys},0))`;
    const name = settingName(field.id);
    if (names.has(name)) workbook.names.getItem(name).formula = refersTo;
    else workbook.names.add(name, refersTo);
  });
}
