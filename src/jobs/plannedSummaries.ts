import { nameSheets } from "../domain/sheet/nameSheets";
import { planArea } from "../domain/sheet/planArea";
import type { SheetContext } from "../domain/sheet/SheetContext";
import type { SheetPlan } from "../domain/sheet/SheetPlan";
import type { Summary } from "../domain/summarize/summaries";
import { clearArea } from "../excel/clearArea";
import type { Survey } from "../excel/surveyWorkbook";
import type { SheetToWrite } from "../excel/writeSheets";
import { areaFormula, findSummarySheets, summaryName } from "./summarySheets";

export interface Planned {
  /** null = Settings, Units or Lists. */
  readonly id: string | null;
  readonly plan: SheetPlan;
  /** The area that it fills already; undefined = on a sheet to be added. */
  readonly area: string | undefined;
}

/**
 * What is to be written where: summaries in place where they stand, else, with the sheets of `base`, on new sheets
 * under free names.
 */
export function planSummaries(
  survey: Survey,
  wanted: readonly Summary[],
  context: SheetContext,
  base: readonly SheetPlan[] = [],
): Planned[] {
  const places = new Map(
    findSummarySheets(survey)
      .filter(({ area }) => /^A1(:|$)/.test(area))
      .map((place) => [place.id, place]),
  );
  const planned = [
    ...base.map((plan) => ({ id: null, plan, place: undefined })),
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

/** Queues the sheets to be added, and the emptying of areas that are filled already; gives back what to write where. */
export const queueSummaries = (
  { workbook }: Excel.RequestContext,
  survey: Survey,
  planned: readonly Planned[],
): SheetToWrite[] =>
  planned.map(({ plan, area }) => {
    if (area === undefined) return { plan, sheet: workbook.worksheets.add(plan.name) };
    const sheet = workbook.worksheets.getItem(plan.name);
    clearArea(sheet, area, planArea(plan), ownCharts(survey, plan.name, plan));
    return { plan, sheet };
  });

/** Charts of an earlier build that still stand on the sheet; other charts there are the user's. */
export const ownCharts = (survey: Survey, sheetName: string, plan: SheetPlan): string[] => {
  const names = new Set(plan.charts.map((chart) => chart.name));
  const sheet = survey.sheets.find(({ name }) => name === sheetName);
  return (sheet?.charts ?? []).filter((name) => names.has(name));
};
