import { tableName } from "../domain/schema/tableName";
import { templates } from "../domain/schema/templates";
import { planLift, type LiftPlan } from "../domain/sheet/planLift";
import type { SheetContext } from "../domain/sheet/SheetContext";
import { cellInput } from "../excel/cellInput";
import { askFilters, liftFilters, setFilters, type HeldFilter } from "../excel/heldFilters";
import { insertTableColumn } from "../excel/insertTableColumn";
import { loadToneRules, type ToneRule } from "../excel/loadToneRules";
import { FORMAT, metadataPart, writeMetadata } from "../excel/metadata";
import { restoreTableNames } from "../excel/restoreTableNames";
import { roleStyles } from "../excel/roleStyles";
import type { Survey, TablePlace } from "../excel/surveyWorkbook";
import { writeColumnFormula } from "../excel/writeColumnFormula";
import { writeConditional, writeValidation } from "../excel/writeRules";
import { applyRole } from "../excel/writeStyles";
import { lostListIds } from "./baseSheets";
import { liftBaseSheets } from "./liftBaseSheets";
import { refuseProtected, refuseRenamedLists } from "./checkWritable";
import { JobError } from "./JobError";
import { linkedColumns } from "./linkedColumns";
import { loadWorkbook } from "./loadWorkbook";
import { readColumns, writeColumns, type ReadColumns, type RenewedColumn } from "./renewColumns";
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

/** One table on its way: what it needs, and which colours are ours. */
interface Lift {
  readonly place: TablePlace;
  readonly plan: LiftPlan;
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
    refuseUnfit(
      survey,
      places.map(({ place }) => place),
    );
    refuseRenamedLists(survey, settings.language);
    const sheets = sheetContext(loaded, settings);
    const plans = places.map(({ template, place }) => ({ place, plan: planLift(template, place, sheets) }));
    const renewed = [
      ...plans.flatMap(({ place, plan }) =>
        plan.renewed.map((column) => ({ ...column, templateId: plan.templateId, place })),
      ),
      ...linkedColumns(survey, lostListIds(survey), sheets).filter(
        ({ templateId }) => !older.includes(templateId),
      ),
    ];
    const { lifts, columns } = await readLifts(context, plans, renewed);
    restoreTableNames(context, survey);
    restoreListNames(context, survey, settings.language);
    liftFilters(context, columns.filters);
    const added = liftBaseSheets(context, survey, sheets);
    // Formulas come when all columns that they may name are there.
    for (const lift of lifts) queueInsertions(context, survey, lift, sheets);
    writeColumns(context, columns);
    for (const { plan, place } of lifts) queueRules(context, survey, plan, place);
    setFilters(context, columns.filters);
    queueVersions(context, survey, older, sheets);
    await syncOrTakeBack(context, survey, added, columns.filters);
    return { lifted: older, newer };
  });

/** What Excel would refuse half-way is refused before anything is written. */
function refuseUnfit(survey: Survey, places: readonly TablePlace[]): void {
  refuseProtected(
    survey,
    places.map(({ sheet }) => sheet),
  );
  for (const { sheet, showsHeadings } of places)
    if (!showsHeadings) throw new JobError("error.headingsOff", { sheet });
}

/** Reads what users put into computed columns, filters, and which colours are ours: one round trip. */
async function readLifts(
  context: Excel.RequestContext,
  plans: readonly Pick<Lift, "place" | "plan">[],
  renewed: readonly RenewedColumn[],
): Promise<{ lifts: Lift[]; columns: ReadColumns }> {
  let filters = (): HeldFilter[] => [];
  let rules: (() => ToneRule[])[] = [];
  const columns = await readColumns(context, renewed, undefined, () => {
    filters = askFilters(
      context,
      plans.map(({ place }) => place),
    );
    rules = plans.map(({ place: { sheet, top, left, rows, headings } }) =>
      loadToneRules(
        context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top + 1, left, rows, headings.length),
      ),
    );
  });
  const held = new Map([...columns.filters, ...filters()].map((filter) => [filter.id, filter]));
  return {
    lifts: plans.map(({ place, plan }, index) => ({ place, plan, rules: rules[index]?.() ?? [] })),
    columns: { ...columns, filters: [...held.values()] },
  };
}

/** Queues the columns that a table lacks, all but their formulas. */
function queueInsertions(
  context: Excel.RequestContext,
  survey: Survey,
  { place, plan, rules }: Lift,
  { language }: SheetContext,
): void {
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const table = tableName(plan.templateId);
  const { top, left, rows, headings } = place;
  // Colours first: inserting a column splits them.
  const formats = (): Excel.ConditionalFormatCollection =>
    // Nothing is read of the sheet: rules are deleted by their ids.
    // eslint-disable-next-line office-addins/load-object-before-read
    sheet.getRangeByIndexes(top + 1, left, rows, headings.length).conditionalFormats;
  for (const { id } of rules) formats().getItem(id).delete();
  plan.insertions.forEach((column, index) => {
    const box = { name: table, top, left, rows, columns: headings.length + index };
    insertTableColumn(context, sheet, box, column, language);
    if (survey.metadata?.bilingual === true && top > 0) {
      const above = (): Excel.Range => sheet.getRangeByIndexes(top - 1, column.at, 1, 1);
      above().values = [[cellInput(column.other)]];
      applyRole(above().format, roleStyles.otherHeading, language === "en" ? "km" : "en");
    }
  });
}

/** Queues the formulas of columns that were inserted, drop-downs, prompts, colours and names. */
function queueRules(context: Excel.RequestContext, survey: Survey, plan: LiftPlan, place: TablePlace): void {
  const { names, worksheets } = context.workbook;
  const sheet = worksheets.getItem(place.sheet);
  for (const { heading, formula } of plan.insertions)
    if (formula !== null)
      writeColumnFormula(context, tableName(plan.templateId), heading, formula, {
        rows: [{ row: 0, count: place.rows }],
        cells: [],
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
