import { tableName } from "../domain/schema/tableName";
import { templates } from "../domain/schema/templates";
import { nameSheets } from "../domain/sheet/nameSheets";
import { planArea } from "../domain/sheet/planArea";
import type { SheetContext } from "../domain/sheet/SheetContext";
import type { SheetPlan } from "../domain/sheet/SheetPlan";
import { summaries, type Summary } from "../domain/summarize/summaries";
import { clearArea } from "../excel/clearArea";
import { restoreTableNames } from "../excel/restoreTableNames";
import type { Survey } from "../excel/surveyWorkbook";
import { writeSheets } from "../excel/writeSheets";
import { lostListIds, missingBaseSheets } from "./baseSheets";
import { refuseProtected, refuseRenamedLists } from "./checkWritable";
import { JobError } from "./JobError";
import { loadWorkbook } from "./loadWorkbook";
import { refreshLinkedFormulas } from "./refreshLinkedFormulas";
import { runJob } from "./runJob";
import { sheetContext } from "./sheetContext";
import { areaFormula, findSummarySheets, summaryName } from "./summarySheets";
import { syncOrTakeBack } from "./takeBackSheets";

export interface Built {
  readonly built: readonly { readonly id: string; readonly sheet: string }[];
  /** Could not be built, with the templates that the workbook lacks for them. */
  readonly missing: readonly { readonly id: string; readonly templates: readonly string[] }[];
}

/**
 * Builds summaries as sheets of live formulas, each in place where it stands already: only the area that the
 * summary filled before is cleared, what users put below or beside it moves away. Where users put rows or columns
 * before it, it is built on a new sheet and theirs is left as it is. Settings, Units and Lists come back where
 * they were deleted. Two round trips.
 */
export const buildSummaries = (ids: readonly string[]): Promise<Built> =>
  runJob(async (context) => {
    const loaded = await loadWorkbook(context);
    const { survey, settings } = loaded;
    const has = (id: string): boolean => survey.tables.has(tableName(id));
    if (!templates.some(({ id }) => has(id))) throw new JobError("error.noTables");
    const wanted = summaries.filter(({ id }) => ids.includes(id));
    const lacking = (summary: Summary): string[] => summary.templates.filter((id) => !has(id));
    const possible = wanted.filter((summary) => lacking(summary).length === 0);
    const missing = wanted
      .map((summary) => ({ id: summary.id, templates: lacking(summary) }))
      .filter((each) => each.templates.length > 0);
    if (possible.length === 0) return { built: [], missing };

    refuseRenamedLists(survey, settings.language);
    const sheets = sheetContext(loaded, settings);
    const planned = planSummaries(survey, possible, sheets);
    const added = planned.filter(({ area }) => area === undefined).map(({ plan }) => plan.name);
    if (added.length > 0 && survey.isStructureProtected) throw new JobError("error.protectedWorkbook");
    refuseProtected(
      survey,
      planned.map(({ plan }) => plan.name),
    );
    writePlanned(context, survey, planned, sheets);
    await syncOrTakeBack(context, survey, added);
    const built = planned.flatMap(({ id, plan }) => (id === null ? [] : [{ id, sheet: plan.name }]));
    return { built, missing };
  });

interface Planned {
  /** null = Settings, Units or Lists. */
  readonly id: string | null;
  readonly plan: SheetPlan;
  /** The area that it fills already; undefined = on a sheet to be added. */
  readonly area: string | undefined;
}

/** What is to be written where, new sheets under free names. */
function planSummaries(survey: Survey, wanted: readonly Summary[], context: SheetContext): Planned[] {
  const places = new Map(
    findSummarySheets(survey)
      .filter(({ area }) => /^A1(:|$)/.test(area))
      .map((place) => [place.id, place]),
  );
  const planned = [
    ...missingBaseSheets(survey, context).map((plan) => ({ id: null, plan, place: undefined })),
    ...wanted.map((summary) => ({
      id: summary.id,
      plan: summary.plan(context),
      place: places.get(summary.id),
    })),
  ];
  const free = nameSheets(
    planned.filter(({ place }) => !place).map(({ plan }) => plan.name),
    survey.sheets.map((sheet) => sheet.name),
  );
  return planned.map(({ id, plan, place }) => {
    const name = place?.sheet ?? free.shift() ?? plan.name;
    const own = id === null ? [] : [{ name: summaryName(id), refersTo: areaFormula(name, planArea(plan)) }];
    return { id, plan: { ...plan, name, names: [...plan.names, ...own] }, area: place?.area };
  });
}

function writePlanned(
  context: Excel.RequestContext,
  survey: Survey,
  planned: readonly Planned[],
  sheetContext: SheetContext,
): void {
  const { worksheets } = context.workbook;
  restoreTableNames(context, survey);
  const toWrite = planned.map(({ plan, area }) => {
    if (area === undefined) return { plan, sheet: worksheets.add(plan.name) };
    const sheet = worksheets.getItem(plan.name);
    clearArea(sheet, area, planArea(plan), ownCharts(survey, plan.name, plan));
    return { plan, sheet };
  });
  writeSheets(context, toWrite, {
    language: sheetContext.language,
    existingNames: new Set(survey.names.keys()),
  });
  refreshLinkedFormulas(context, survey, lostListIds(survey), sheetContext);
}

/** Charts of an earlier build that still stand on the sheet; other charts there are the user's. */
const ownCharts = (survey: Survey, sheetName: string, plan: SheetPlan): string[] => {
  const names = new Set(plan.charts.map((chart) => chart.name));
  const sheet = survey.sheets.find(({ name }) => name === sheetName);
  return (sheet?.charts ?? []).filter((name) => names.has(name));
};
