import { generatedEdits, generatedQuestion, isSameLayout } from "../domain/language/generatedEdits";
import type { PlanPair } from "../domain/language/PlanPair";
import type { SheetQuestion } from "../domain/language/SheetLook";
import type { Settings } from "../domain/schema/Settings";
import type { SheetContext } from "../domain/sheet/SheetContext";
import type { SheetPlan } from "../domain/sheet/SheetPlan";
import { summaries } from "../domain/summarize/summaries";
import type { ReadSheet } from "../excel/language/readSheetLooks";
import { writeSheetEdits } from "../excel/language/writeSheetEdits";
import { restoreTableNames } from "../excel/restoreTableNames";
import type { Survey } from "../excel/surveyWorkbook";
import { writeBlocks } from "../excel/writeBlocks";
import { writeChart } from "../excel/writeChart";
import { writeNames, writeSheets, type SheetToWrite, type WriteOptions } from "../excel/writeSheets";
import { GUIDE_NAME, planGuide, queueGuide } from "./guideSheet";
import type { LoadedWorkbook } from "./loadWorkbook";
import { ownCharts, planSummaries, queueSummaries, type Planned } from "./plannedSummaries";
import { sheetContext } from "./sheetContext";
import { areaBehind, findSummarySheets } from "./summarySheets";

/** A summary or the Guide: formulas and words from end to end, written from what stands in the workbook. */
type Generated = Planned & { readonly area: string };

/** The Guide's place among the summaries' ids. */
const GUIDE = "guide";

/**
 * The summaries and the Guide that stand in the workbook, as the product writes them for these settings. One before
 * which users put rows or columns is theirs now.
 */
export function planGenerated(loaded: LoadedWorkbook, settings: Settings): Generated[] {
  const { survey } = loaded;
  const here = new Set(findSummarySheets(survey).map(({ id }) => id));
  const context: SheetContext = sheetContext(loaded, settings);
  const wanted = summaries.filter(
    ({ id, templates }) => here.has(id) && templates.every((template) => context.present.has(template)),
  );
  const guide = areaBehind(survey, GUIDE_NAME) ? planGuide(survey, context) : undefined;
  return [
    ...planSummaries(survey, wanted, context),
    ...(guide ? [{ ...guide, id: GUIDE, plan: keepLinks(guide.plan, survey) }] : []),
  ].flatMap((one) => (one.area === undefined ? [] : [{ ...one, area: one.area }]));
}

/** What is to be read of them before they are written anew. */
export const generatedQuestions = (generated: readonly Generated[]): SheetQuestion[] =>
  generated.map(({ plan }) => generatedQuestion(plan.name, plan));

/**
 * Queues summaries and the Guide anew where they stand: over what is there, so that looks that users gave them stay,
 * or from scratch where rows came or went since they were built. `before` and `looks` are of the workbook before the
 * switch, `loaded` is as it will be. Gives back how many.
 */
export async function rewriteGenerated(
  context: Excel.RequestContext,
  before: readonly Generated[],
  looks: readonly ReadSheet[],
  loaded: LoadedWorkbook,
  settings: Settings,
  send: (bytes: number) => Promise<void>,
): Promise<number> {
  const { survey } = loaded;
  const planned = planGenerated(loaded, settings);
  if (planned.length === 0) return 0;
  const options = { language: settings.language, existingNames: new Set(survey.names.keys()) };
  const anew: Generated[] = [];
  restoreTableNames(context, survey);
  for (const one of planned) {
    const at = before.findIndex(({ id }) => id === one.id);
    const [old, read] = [before[at], looks[at]];
    const plans = old && { before: old.plan, after: one.plan };
    if (plans && read && isSameLayout(one.area, plans))
      await writeOver(context, survey, plans, read, options, send);
    else anew.push(one);
  }
  const isGuide = ({ id }: Generated): boolean => id === GUIDE;
  const toWrite: SheetToWrite[] = [
    ...queueSummaries(
      context,
      survey,
      anew.filter((one) => !isGuide(one)),
    ),
    ...anew.filter(isGuide).map((guide) => queueGuide(context, guide)),
  ];
  writeSheets(context, toWrite, options);
  return planned.length;
}

/** Cells, names and charts are the product's; sizes, fonts and rules are changed where they are still its own. */
async function writeOver(
  context: Excel.RequestContext,
  survey: Survey,
  plans: PlanPair,
  read: ReadSheet,
  options: WriteOptions,
  send: (bytes: number) => Promise<void>,
): Promise<void> {
  const { after } = plans;
  const sheet = context.workbook.worksheets.getItem(after.name);
  writeBlocks(sheet, after, "values");
  writeNames(context, after, options.existingNames);
  writeBlocks(sheet, after, "formulas");
  const question = generatedQuestion(after.name, plans.before);
  await writeSheetEdits(context, question, generatedEdits(read.look, plans), read, options.language, send);
  for (const name of ownCharts(survey, after.name, after)) sheet.charts.getItem(name).delete();
  for (const chart of after.charts) writeChart(sheet, chart, options.language);
}

/** Where the Guide's links lead is right as it is: the names behind them moved with their cells. */
function keepLinks(plan: SheetPlan, { names }: Survey): SheetPlan {
  const isLost = (name: string): boolean => names.get(name)?.includes("#REF!") ?? true;
  return { ...plan, names: plan.names.filter(({ name }) => name === GUIDE_NAME || isLost(name)) };
}
