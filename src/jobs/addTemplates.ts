import type { Language } from "../domain/schema/Label";
import type { Settings } from "../domain/schema/Settings";
import { dayFromIso } from "../domain/record/day";
import { listTableName, SETTINGS_TABLE, tableName, UNITS_TABLE } from "../domain/schema/tableName";
import type { Template } from "../domain/schema/Template";
import { templates as allTemplates } from "../domain/schema/templates";
import { buildListsSheet } from "../domain/sheet/buildListsSheet";
import { buildSettingsSheet } from "../domain/sheet/buildSettingsSheet";
import { buildTemplateSheet } from "../domain/sheet/buildTemplateSheet";
import { buildUnitsSheet } from "../domain/sheet/buildUnitsSheet";
import { nameSheets } from "../domain/sheet/nameSheets";
import type { SheetContext } from "../domain/sheet/SheetContext";
import type { SheetPlan } from "../domain/sheet/SheetPlan";
import { FORMAT, metadataPart, writeMetadata } from "../excel/metadata";
import type { Survey } from "../excel/surveyWorkbook";
import { writeSheets, type SheetToWrite } from "../excel/writeSheets";
import { sheetWords } from "../text/sheetWords";
import { JobError } from "./JobError";
import { loadWorkbook, type LoadedWorkbook } from "./loadWorkbook";
import { refreshLinkedFormulas } from "./refreshLinkedFormulas";
import { renamedHeadings } from "./renamedHeadings";
import { runJob } from "./runJob";

/** Stands for the Lists sheet: the first of its tables. */
const LISTS_MARK = listTableName("status");

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
 * Adds the sheets of templates, with Settings, Lists and Units where they are missing: two round trips for
 * any number of templates. What is in the workbook stays as it is; taken tab names are avoided.
 */
export const addTemplates = (options: AddOptions): Promise<Added> =>
  runJob(async (context) => {
    const loaded = await loadWorkbook(context);
    const { survey } = loaded;
    if (survey.isStructureProtected) throw new JobError("error.protectedWorkbook");
    const wanted = allTemplates.filter(({ id }) => options.templates.includes(id));
    const missing = wanted.filter(({ id }) => !survey.tables.has(tableName(id)));
    if (missing.length > 0) {
      addSheets(context, loaded, missing, options);
      await context.sync();
    }
    const added = missing.map(({ id }) => id);
    return { added, present: wanted.map(({ id }) => id).filter((id) => !added.includes(id)) };
  });

/** Queues the sheets, the metadata, and a look at the first new sheet. */
function addSheets(
  context: Excel.RequestContext,
  loaded: LoadedWorkbook,
  missing: readonly Template[],
  options: AddOptions,
): void {
  const { workbook } = context;
  const { survey, lists } = loaded;
  const settings = survey.tables.has(SETTINGS_TABLE)
    ? loaded.settings
    : startSettings(loaded.settings, options);
  const present = new Map(
    allTemplates
      .filter((template) => survey.tables.has(tableName(template.id)) || missing.includes(template))
      .map((template) => [template.id, template]),
  );
  const sheetContext: SheetContext = {
    language: settings.language,
    words: sheetWords[settings.language],
    settings,
    lists,
    present,
    renamed: renamedHeadings(survey),
    seed: options.seed,
  };
  const plans = freeNames(
    [
      ...missing.map((template) => buildTemplateSheet(template, sheetContext)),
      ...(survey.tables.has(SETTINGS_TABLE) ? [] : [buildSettingsSheet(sheetContext)]),
      ...(survey.tables.has(UNITS_TABLE) ? [] : [buildUnitsSheet(sheetContext)]),
      ...(survey.tables.has(LISTS_MARK) ? [] : [buildListsSheet(sheetContext)]),
    ],
    survey.sheets.map((sheet) => sheet.name),
  );
  // The one blank sheet of a new workbook becomes the first of ours; nothing is ever deleted.
  const blank = survey.blankSheet;
  const sheets = plans.map((plan, index) => {
    const sheet =
      index === 0 && blank !== undefined
        ? workbook.worksheets.getItem(blank)
        : workbook.worksheets.add(plan.name);
    if (index === 0 && blank !== undefined) sheet.name = plan.name;
    return { plan, sheet };
  });
  writeSheets(context, sheets, {
    language: settings.language,
    existingNames: new Set(survey.names.keys()),
  });
  refreshLinkedFormulas(context, survey, missing, sheetContext);
  placeBeforeSettings(survey, sheets);
  const versions = new Map([
    ...(survey.metadata?.templates ?? []),
    ...missing.map(({ id, version }) => [id, version] as const),
  ]);
  const xml = writeMetadata(
    { format: FORMAT, language: settings.language, templates: versions },
    survey.metadataXml,
  );
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

const freeNames = (plans: readonly SheetPlan[], taken: readonly string[]): SheetPlan[] => {
  const names = nameSheets(
    plans.map((plan) => plan.name),
    taken,
  );
  return plans.map((plan, index) => ({ ...plan, name: names[index] ?? plan.name }));
};

const startSettings = (settings: Settings, options: AddOptions): Settings => ({
  ...settings,
  language: options.language,
  planStart: dayFromIso(`${options.firstYear}-01-01`) ?? settings.planStart,
  planEnd: dayFromIso(`${options.lastYear}-12-31`) ?? settings.planEnd,
  asOfDate: options.asOfDate,
  currency: options.currency,
});
