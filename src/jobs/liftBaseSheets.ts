import { nameSheets } from "../domain/sheet/nameSheets";
import type { SheetContext } from "../domain/sheet/SheetContext";
import type { Survey } from "../excel/surveyWorkbook";
import { writeSheets } from "../excel/writeSheets";
import { missingBaseSheets } from "./baseSheets";
import { refuseProtected } from "./checkWritable";
import { GUIDE_NAME, planGuide, queueGuide } from "./guideSheet";
import { JobError } from "./JobError";
import { restoreSettings } from "./restoreSettings";
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
  refuseProtected(survey, guide ? [guide.plan.name] : []);
  restoreSettings(context, survey, sheets);
  const toWrite = plans.map((plan) => ({ plan, sheet: worksheets.add(plan.name) }));
  const guideSheet = guide ? [queueGuide(context, guide)] : [];
  writeSheets(context, [...toWrite, ...guideSheet], {
    language: sheets.language,
    existingNames: new Set(survey.names.keys()),
  });
  return [...plans.map(({ name }) => name), ...(guide && guide.area === undefined ? [guide.plan.name] : [])];
}
