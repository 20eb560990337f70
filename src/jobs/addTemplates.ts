import type { Language } from "../domain/schema/Label";
import type { Settings } from "../domain/schema/Settings";
import { dayFromIso } from "../domain/record/day";
import { SETTINGS_TABLE, tableName } from "../domain/schema/tableName";
import type { Template } from "../domain/schema/Template";
import { templates as allTemplates } from "../domain/schema/templates";
import { buildTemplateSheet } from "../domain/sheet/buildTemplateSheet";
import { nameSheets } from "../domain/sheet/nameSheets";
import type { SheetContext } from "../domain/sheet/SheetContext";
import type { SheetPlan } from "../domain/sheet/SheetPlan";
import { isTooLarge } from "../excel/isTooLarge";
import { FORMAT, metadataPart, writeMetadata } from "../excel/metadata";
import { restoreTableNames } from "../excel/restoreTableNames";
import type { Survey } from "../excel/surveyWorkbook";
import { writeSheets, type SheetToWrite } from "../excel/writeSheets";
import { lostListIds, missingBaseSheets } from "./baseSheets";
import { refuseProtected, refuseRenamedLists } from "./checkWritable";
import { planGuide, queueGuide, type PlannedGuide } from "./guideSheet";
import { JobError } from "./JobError";
import { askLinkedColumns, linkedColumns } from "./linkedColumns";
import { loadWorkbook, type LoadedWorkbook } from "./loadWorkbook";
import { writeOtherHeadings } from "./otherHeadingsOfNew";
import { offerLinkedCodes } from "./offerLinkedCodes";
import { readColumns, renewColumns, type KnownColumns, type ReadColumns } from "./renewColumns";
import { restoreListNames } from "./restoreListNames";
import { restoreSettings } from "./restoreSettings";
import { runJob } from "./runJob";
import { sheetContext } from "./sheetContext";
import { syncOrTakeBack } from "./takeBackSheets";

export interface AddOptions {
  /** Template ids. */
  readonly templates: readonly string[];
  /** These five hold for a new workbook; one that has Settings keeps its own. */
  readonly language: Language;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly currency: Settings["currency"];
  readonly asOfDate: number;
  /** Whether the templates' own first rows are put in. */
  readonly seed: boolean;
}

export interface Added {
  readonly added: readonly string[];
  /** Were in the workbook already, and were left alone. */
  readonly present: readonly string[];
}

/**
 * Adds the sheets of templates, with Settings, Lists, Units and the Guide where they are missing; a Guide that is
 * there is built anew in its place: two round trips for any number of templates (one or more between them where
 * computed columns that look at what is added have more than 4 MB, other headings, or lost their lists). Rows and
 * names that the Settings sheet lacks are put in. What is in the workbook stays as it is; taken tab names are avoided.
 * Where Excel refuses something half-way, what was added is taken back.
 */
export const addTemplates = (options: AddOptions): Promise<Added> =>
  runJob(async (context) => {
    const { loaded, known } = await load(context, options.templates);
    const { survey } = loaded;
    const wanted = allTemplates.filter(({ id }) => options.templates.includes(id));
    const missing = wanted.filter(({ id }) => !survey.tables.has(tableName(id)));
    const settings = survey.tables.has(SETTINGS_TABLE) ? loaded.settings : startSettings(loaded, options);
    const sheets = sheetContext(loaded, settings, missing, options.seed);
    const plans = planSheets(survey, missing, sheets);
    if (plans.length > 0) {
      if (survey.isStructureProtected) throw new JobError("error.protectedWorkbook");
      refuseRenamedLists(survey, settings.language);
      const guide = planGuide(survey, sheets, plans);
      if (guide.area !== undefined) refuseProtected(survey, [guide.plan.name]);
      const addedIds = [...missing.map(({ id }) => id), ...lostListIds(survey)];
      const linked = await readColumns(context, linkedColumns(survey, addedIds, sheets), known);
      addSheets(context, survey, missing, plans, guide, sheets, linked, addedIds);
      const added = guide.area === undefined ? [guide.plan, ...plans] : plans;
      await syncOrTakeBack(
        context,
        survey,
        added.map(({ name }) => name),
        linked.filters,
      );
    } else if (restoreSettings(context, survey, sheets)) {
      await context.sync();
    }
    const added = missing.map(({ id }) => id);
    return { added, present: wanted.map(({ id }) => id).filter((id) => !added.includes(id)) };
  });

/** The workbook, and the columns that look at these templates where one answer holds them, too. */
async function load(
  context: Excel.RequestContext,
  ids: readonly string[],
): Promise<{ loaded: LoadedWorkbook; known?: KnownColumns }> {
  let asked: (() => KnownColumns) | undefined;
  try {
    const loaded = await loadWorkbook(context, () => {
      asked = askLinkedColumns(context, ids);
    });
    return { loaded, known: asked?.() };
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return { loaded: await loadWorkbook(context) };
  }
}

/** The sheets to add; none where the workbook has all that is wanted. */
function planSheets(survey: Survey, missing: readonly Template[], context: SheetContext): SheetPlan[] {
  const plans = [
    ...missing.map((template) => buildTemplateSheet(template, context)),
    ...missingBaseSheets(survey, context),
  ];
  const names = nameSheets(
    plans.map((plan) => plan.name),
    survey.sheets.map((sheet) => sheet.name),
  );
  return plans.map((plan, index) => ({ ...plan, name: names[index] ?? plan.name }));
}

/** Queues the sheets, the metadata, and a look at the first new sheet. */
function addSheets(
  context: Excel.RequestContext,
  survey: Survey,
  missing: readonly Template[],
  plans: readonly SheetPlan[],
  guide: PlannedGuide,
  sheetContext: SheetContext,
  linked: ReadColumns,
  addedIds: readonly string[],
): void {
  const { workbook } = context;
  const { language } = sheetContext;
  restoreTableNames(context, survey);
  restoreListNames(context, survey, language);
  restoreSettings(context, survey, sheetContext);
  // The one blank sheet of a new workbook becomes the first of ours; nothing of the user's is ever deleted.
  let blank = survey.blankSheet;
  const sheetFor = ({ name }: SheetPlan): Excel.Worksheet => {
    if (blank === undefined) return workbook.worksheets.add(name);
    const sheet = workbook.worksheets.getItem(blank);
    sheet.name = name;
    blank = undefined;
    return sheet;
  };
  const guideSheet = queueGuide(context, guide, () => sheetFor(guide.plan));
  const sheets = plans.map((plan) => ({ plan, sheet: sheetFor(plan) }));
  writeSheets(context, [...sheets, guideSheet], { language, existingNames: new Set(survey.names.keys()) });
  if (survey.metadata?.bilingual) writeOtherHeadings(sheets, missing, language);
  renewColumns(context, linked);
  offerLinkedCodes(context, survey, addedIds, sheetContext);
  placeBeforeSettings(survey, sheets);
  if (guide.area === undefined) placeFirst(survey, guideSheet);
  const versions = new Map([
    ...(survey.metadata?.templates ?? []),
    ...missing.map(({ id, version }) => [id, version] as const),
  ]);
  const xml = writeMetadata({ format: FORMAT, language, templates: versions }, survey.metadataXml);
  if (survey.metadataXml === null) workbook.customXmlParts.add(xml);
  else metadataPart(workbook).setXml(xml);
  sheets[0]?.sheet.activate();
}

/** Templates that come later stand with the others, before Settings, Units and Lists. */
function placeBeforeSettings(survey: Survey, sheets: readonly SheetToWrite[]): void {
  const settingsSheet = survey.tables.get(SETTINGS_TABLE)?.sheet;
  const position = survey.sheets.findIndex(({ name }) => name === settingsSheet);
  if (position === -1) return;
  sheets.forEach(({ sheet }, index) => {
    sheet.position = position + index;
  });
}

/** The Guide stands before all our sheets; what users keep before these stays there. */
function placeFirst({ tables, sheets }: Survey, { sheet }: SheetToWrite): void {
  const ours = new Set([...tables.values()].map((place) => place.sheet));
  const first = sheets.findIndex(({ name }) => ours.has(name));
  if (first !== -1) sheet.position = first;
}

/** What is chosen for a new workbook; the language only where the workbook speaks none yet. */
const startSettings = ({ survey, settings }: LoadedWorkbook, options: AddOptions): Settings => ({
  ...settings,
  language: survey.metadata || survey.tables.size > 0 ? settings.language : options.language,
  planStart: dayFromIso(`${options.firstYear}-01-01`) ?? settings.planStart,
  planEnd: dayFromIso(`${options.lastYear}-12-31`) ?? settings.planEnd,
  asOfDate: options.asOfDate,
  currency: options.currency,
});
