import { tableName } from "../domain/schema/tableName";
import { templates } from "../domain/schema/templates";
import { keptCells, type KeptCells } from "../domain/sheet/keptCells";
import { planLift, type LiftPlan } from "../domain/sheet/planLift";
import type { SheetContext } from "../domain/sheet/SheetContext";
import { cellInput } from "../excel/cellInput";
import { insertTableColumn } from "../excel/insertTableColumn";
import { loadToneRules, type ToneRule } from "../excel/loadToneRules";
import { FORMAT, metadataPart, writeMetadata } from "../excel/metadata";
import { readBlocks } from "../excel/readBlocks";
import { restoreTableNames } from "../excel/restoreTableNames";
import { roleStyles } from "../excel/roleStyles";
import type { Survey, TablePlace } from "../excel/surveyWorkbook";
import { writeColumnFormula } from "../excel/writeColumnFormula";
import { writeConditional, writeValidation } from "../excel/writeRules";
import { applyRole } from "../excel/writeStyles";
import { liftBaseSheets } from "./liftBaseSheets";
import { refuseProtected, refuseRenamedLists } from "./checkWritable";
import { loadWorkbook } from "./loadWorkbook";
import { restoreListNames } from "./restoreListNames";
import { runJob } from "./runJob";
import { sheetContext } from "./sheetContext";
import { syncOrTakeBack } from "./takeBackSheets";
import { templateVersions } from "./templateVersions";

export interface Lifted {
  /** Ids of the templates that are up to date now. */
  readonly lifted: readonly string[];
  /** Ids of templates that a newer tracker made; they were left alone. */
  readonly newer: readonly string[];
}

/** One table on its way: what it needs, and what must outlive it. */
interface Lift {
  readonly place: TablePlace;
  readonly plan: LiftPlan;
  /** For each of the plan's renewed columns. */
  readonly kept: readonly (readonly KeptCells[])[];
  readonly rules: readonly ToneRule[];
}

/**
 * Brings templates that an older tracker made up to the product's version: fields that are new get their columns;
 * computed columns, drop-downs, prompts, colours and names of ours are renewed. Rows, users' columns and formats, order
 * and filters stay, and so do cells of computed columns that users filled otherwise than the rest of the column.
 * Settings and lists that the newer templates need are added, and a Guide is built anew. Three round trips (more only
 * where computed columns exceed 4 MB). It can't be undone: the pane says so before.
 */
export const liftTemplates = (): Promise<Lifted> =>
  runJob(async (context) => {
    const loaded = await loadWorkbook(context);
    const { survey, settings } = loaded;
    const { older, newer } = templateVersions(survey);
    if (older.length === 0) return { lifted: [], newer };
    const places = templates
      .filter(({ id }) => older.includes(id))
      .flatMap((template) => {
        const place = survey.tables.get(tableName(template.id));
        return place ? [{ template, place }] : [];
      });
    refuseProtected(
      survey,
      places.map(({ place }) => place.sheet),
    );
    refuseRenamedLists(survey, settings.language);
    const sheets = sheetContext(loaded, settings);
    const plans = places.map(({ template, place }) => ({ place, plan: planLift(template, place, sheets) }));
    const lifts = await readLifts(context, plans);
    restoreTableNames(context, survey);
    restoreListNames(context, survey, settings.language);
    const added = liftBaseSheets(context, survey, sheets);
    for (const lift of lifts) queueLift(context, survey, lift, sheets);
    queueVersions(context, survey, older, sheets);
    await syncOrTakeBack(context, survey, added);
    return { lifted: older, newer };
  });

/** Reads what users put into computed columns, and which colours are ours: one round trip. */
async function readLifts(
  context: Excel.RequestContext,
  plans: readonly Pick<Lift, "place" | "plan">[],
): Promise<Lift[]> {
  const blocks = plans.flatMap(({ place: { sheet, top, rows }, plan }) =>
    plan.renewed.map(({ at }) => ({ sheet, top: top + 1, left: at, rows, columns: 1 })),
  );
  let rules: (() => ToneRule[])[] = [];
  const askForRules = (): void => {
    rules = plans.map(({ place: { sheet, top, left, rows, headings } }) =>
      loadToneRules(
        context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top + 1, left, rows, headings.length),
      ),
    );
  };
  if (blocks.length === 0) {
    askForRules();
    await context.sync();
  }
  const contents = await readBlocks(context, blocks, askForRules, "formulas");
  let next = 0;
  return plans.map(({ place, plan }, index) => ({
    place,
    plan,
    kept: plan.renewed.map(() => keptCells((contents[next++] ?? []).map(([cell = null]) => cell))),
    rules: rules[index]?.() ?? [],
  }));
}

function queueLift(
  context: Excel.RequestContext,
  survey: Survey,
  { place, plan, kept, rules }: Lift,
  { language }: SheetContext,
): void {
  const { names, worksheets } = context.workbook;
  const sheet = worksheets.getItem(place.sheet);
  const table = tableName(plan.templateId);
  const { top, left, rows, headings } = place;
  // Colours first: inserting a column splits them.
  const formats = (): Excel.ConditionalFormatCollection =>
    // Nothing is read of the sheet: rules are deleted by their ids.
    // eslint-disable-next-line office-addins/load-object-before-read
    sheet.getRangeByIndexes(top + 1, left, rows, headings.length).conditionalFormats;
  for (const { id } of rules) formats().getItem(id).delete();
  plan.renewed.forEach(({ at, heading, formula }, index) => {
    writeColumnFormula(context, table, heading, formula);
    for (const { row, contents } of kept[index] ?? [])
      sheet.getRangeByIndexes(top + 1 + row, at, contents.length, 1).formulas = contents.map((cell) => [
        typeof cell === "string" && cell.startsWith("=") ? cell : cellInput(cell),
      ]);
  });
  plan.insertions.forEach((column, index) => {
    const box = { name: table, top, left, rows, columns: headings.length + index };
    insertTableColumn(context, sheet, box, column, language);
    if (survey.metadata?.bilingual === true && top > 0) {
      const above = (): Excel.Range => sheet.getRangeByIndexes(top - 1, column.at, 1, 1);
      above().values = [[cellInput(column.other)]];
      applyRole(above().format, roleStyles.otherHeading, language === "en" ? "km" : "en");
    }
  });
  for (const validation of plan.validations) writeValidation(sheet.getRange(validation.range), validation);
  for (const conditional of plan.conditionals)
    writeConditional(sheet.getRange(conditional.range), conditional);
  for (const { name, refersTo } of plan.names) {
    if (survey.names.has(name)) names.getItem(name).formula = refersTo;
    else names.add(name, refersTo);
  }
}

/** Queues the versions that the workbook remembers from now on. */
function queueVersions(
  { workbook }: Excel.RequestContext,
  survey: Survey,
  lifted: readonly string[],
  { language }: SheetContext,
): void {
  const versions = new Map(survey.metadata?.templates);
  for (const { id, version } of templates) if (lifted.includes(id)) versions.set(id, version);
  const xml = writeMetadata({ format: FORMAT, language, templates: versions }, survey.metadataXml);
  metadataPart(workbook).setXml(xml);
}
