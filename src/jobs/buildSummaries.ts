import { tableName } from "../domain/schema/tableName";
import { templates } from "../domain/schema/templates";
import { nameSheets } from "../domain/sheet/nameSheets";
import { planArea } from "../domain/sheet/planArea";
import type { SheetContext } from "../domain/sheet/SheetContext";
import type { SheetPlan } from "../domain/sheet/SheetPlan";
import { summaries, type Summary } from "../domain/summarize/summaries";
import { clearArea } from "../excel/clearArea";
import type { Survey } from "../excel/surveyWorkbook";
import { writeSheets, type SheetToWrite } from "../excel/writeSheets";
import { sheetWords } from "../text/sheetWords";
import { JobError } from "./JobError";
import { loadWorkbook, type LoadedWorkbook } from "./loadWorkbook";
import { renamedHeadings } from "./renamedHeadings";
import { runJob } from "./runJob";
import { areaFormula, findSummarySheets, summaryName } from "./summarySheets";

export interface Built {
  readonly built: readonly { readonly id: string; readonly sheet: string }[];
  /** Could not be built, with the templates that the workbook lacks for them. */
  readonly missing: readonly { readonly id: string; readonly templates: readonly string[] }[];
}

/**
 * Builds summaries as sheets of live formulas, each in place where it stands already: only the area that the
 * summary filled before is cleared, what users put below it moves down. Two round trips.
 */
export const buildSummaries = (ids: readonly string[]): Promise<Built> =>
  runJob(async (context) => {
    const loaded = await loadWorkbook(context);
    const has = (id: string): boolean => loaded.survey.tables.has(tableName(id));
    if (!templates.some(({ id }) => has(id))) throw new JobError("error.noTables");
    const wanted = summaries.filter(({ id }) => ids.includes(id));
    const lacking = (summary: Summary): string[] => summary.templates.filter((id) => !has(id));
    const possible = wanted.filter((summary) => lacking(summary).length === 0);
    const built = writeSummaries(context, loaded, possible);
    await context.sync();
    const missing = wanted
      .map((summary) => ({ id: summary.id, templates: lacking(summary) }))
      .filter((each) => each.templates.length > 0);
    return { built, missing };
  });

/** Charts of an earlier build that still stand on the sheet; other charts there are the user's. */
const ownCharts = (survey: Survey, sheetName: string, plan: SheetPlan): string[] => {
  const names = new Set(plan.charts.map((chart) => chart.name));
  const sheet = survey.sheets.find(({ name }) => name === sheetName);
  return (sheet?.charts ?? []).filter((name) => names.has(name));
};

function writeSummaries(
  context: Excel.RequestContext,
  loaded: LoadedWorkbook,
  wanted: readonly Summary[],
): { id: string; sheet: string }[] {
  const { survey, settings, lists } = loaded;
  const sheetContext: SheetContext = {
    language: settings.language,
    words: sheetWords[settings.language],
    settings,
    lists,
    present: new Map(
      templates.filter(({ id }) => survey.tables.has(tableName(id))).map((each) => [each.id, each]),
    ),
    renamed: renamedHeadings(survey),
    seed: false,
  };
  const places = new Map(findSummarySheets(survey).map((place) => [place.id, place]));
  const isNew = wanted.filter(({ id }) => !places.has(id));
  if (isNew.length > 0 && survey.isStructureProtected) throw new JobError("error.protectedWorkbook");
  const plans = wanted.map((summary) => ({ id: summary.id, plan: summary.plan(sheetContext) }));
  const newNames = nameSheets(
    plans.filter(({ id }) => !places.has(id)).map(({ plan }) => plan.name),
    survey.sheets.map((sheet) => sheet.name),
  );
  const toWrite: SheetToWrite[] = [];
  const built: { id: string; sheet: string }[] = [];
  for (const { id, plan } of plans) {
    const place = places.get(id);
    const name = place?.sheet ?? newNames.shift() ?? plan.name;
    const area = planArea(plan);
    const sheet = place ? context.workbook.worksheets.getItem(name) : context.workbook.worksheets.add(name);
    if (place) clearArea(sheet, place.area, area, ownCharts(survey, name, plan));
    const own = { name: summaryName(id), refersTo: areaFormula(name, area) };
    toWrite.push({ plan: { ...plan, name, names: [...plan.names, own] }, sheet });
    built.push({ id, sheet: name });
  }
  writeSheets(context, toWrite, { language: settings.language, existingNames: new Set(survey.names.keys()) });
  return built;
}
