import type { SheetEdits, SheetQuestion } from "../domain/language/SheetLook";
import { translateCriteria } from "../domain/language/translateCriteria";
import type { Language } from "../domain/schema/Label";
import { tableName } from "../domain/schema/tableName";
import { liftFilters, setFilters, withFilters, type HeldFilter } from "../excel/heldFilters";
import { createSender, writeSheetEdits } from "../excel/language/writeSheetEdits";
import { readSheetLooks } from "../excel/language/readSheetLooks";
import { writeOtherRow } from "../excel/language/writeOtherRow";
import { FORMAT, metadataPart, writeMetadata } from "../excel/metadata";
import type { Survey } from "../excel/surveyWorkbook";
import { refuseProtected, refuseRenamedLists } from "./checkWritable";
import { JobError } from "./JobError";
import { languageSheets, languageSwitch, type SheetSwitch } from "./languageSheets";
import { newLabelNames, newSheetNames, ownSheets } from "./languageNames";
import { loadWorkbook } from "./loadWorkbook";
import { restoreListNames } from "./restoreListNames";
import { generatedQuestions, planGenerated, rewriteGenerated } from "./rewriteGenerated";
import { runJob } from "./runJob";
import { askFindingsFilter, switchFindings } from "./switchFindings";
import { switchedSurvey } from "./switchedSurvey";
import { templateVersions } from "./templateVersions";
import { findFindingsSheet } from "./writeFindings";

export interface LanguageOptions {
  /** Left out = the workbook keeps its own, and only the row of the other language comes or goes. */
  readonly language?: Language;
  /** Whether tables show their headings in the other language, too; left out = as they do now. */
  readonly bilingual?: boolean;
}

export interface SwitchedLanguage {
  readonly language: Language;
  readonly bilingual: boolean;
  /** Our sheets that hold tables. */
  readonly sheets: number;
  /** Summaries, the Guide and the Findings sheet, as far as they were written anew. */
  readonly rebuilt: number;
}

/**
 * Switches the workbook's language and its row of headings in the other language. Two round trips to read, one to
 * write; more only past 4 MB, where rows are filtered and where cells of a column have different rules. Only what is still as the product
 * writes it in the other language is changed, so a switch that broke off half-way is finished by running it again,
 * and it is taken back by switching back. A Findings sheet is written anew by a check, with four round trips more.
 */
export const switchLanguage = ({ language, bilingual }: LanguageOptions): Promise<SwitchedLanguage> =>
  runJob(async (context) => {
    const loaded = await loadWorkbook(context);
    const { survey, settings } = loaded;
    const to = language ?? settings.language;
    const showOther = bilingual ?? survey.metadata?.bilingual ?? false;
    const languages = languageSwitch(loaded, to);
    const sheets = languageSheets(loaded, languages, showOther);
    if (sheets.length === 0) throw new JobError("error.noTables");
    const names = language === undefined ? new Map<string, string>() : newSheetNames(survey, languages);
    const questions = sheets.map(({ question }) => (language === undefined ? onlyAbove(question) : question));
    const written =
      language === undefined
        ? questions.filter(({ filledRow }) => filledRow !== null).map(({ sheet }) => sheet)
        : ownSheets(survey, languages).map(([sheet]) => sheet);
    refuse(survey, written, names.size > 0);

    const generated = language === undefined ? [] : planGenerated(loaded, settings);
    const filtered = language === undefined ? [] : sheets.flatMap((sheet) => sheet.filtered);
    let isFindingsFiltered = (): boolean => false;
    const { after, rebuilt } = await withFilters(context, filtered, async (filters) => {
      const read = await readSheetLooks(context, [...questions, ...generatedQuestions(generated)], () => {
        liftFilters(context, filters);
        isFindingsFiltered = askFindingsFilter(context);
      });
      const planned = sheets.map(({ edit }, index) => {
        const look = read[index]?.look;
        if (!look) throw new Error("A sheet that was asked for was not read.");
        return edit(look);
      });

      const headings = new Map(planned.flatMap((sheet) => [...sheet.headings]));
      const after = { ...loaded, survey: switchedSurvey(survey, names, headings) };
      if (language !== undefined) refuseRenamedLists(after.survey, to);

      const { workbook } = context;
      const send = createSender(context);
      if (language !== undefined) {
        for (const [name, formula] of newLabelNames(survey, languages))
          workbook.names.getItem(name).formula = formula;
        for (const [index, { question }] of sheets.entries()) {
          const [edits, looks] = [planned[index]?.edits, read[index]];
          if (edits && looks) await writeSheetEdits(context, question, edits, looks, to, send);
        }
      }
      writeOtherRows(
        context,
        sheets.map(({ question }, index) => ({
          sheet: question.sheet,
          edit: planned[index]?.edits.otherRow,
        })),
        to,
      );
      for (const [before, after] of names) workbook.worksheets.getItem(before).name = after;
      const looks = read.slice(questions.length);
      const rebuilt =
        language === undefined
          ? 0
          : await rewriteGenerated(context, generated, looks, after, { ...settings, language: to }, send);
      if (rebuilt > 0) giveNamesBack(context, survey);
      if (language !== undefined) restoreListNames(context, after.survey, to);
      // Last, when formulas and sizes are as they will be: a row that is given a height is shown.
      setFilters(context, newFilters(filters, planned));
      writeRecord(context, survey, to, showOther);
      await context.sync();
      return { after, rebuilt };
    });
    const findings = language === undefined ? undefined : findFindingsSheet(after.survey);
    if (findings) await switchFindings(context, isFindingsFiltered());
    return {
      language: to,
      bilingual: showOther,
      sheets: sheets.length,
      rebuilt: rebuilt + (findings ? 1 : 0),
    };
  });

/** What Excel would refuse half-way is refused before anything is written. */
function refuse(survey: Survey, written: readonly string[], renames: boolean): void {
  if (renames && survey.isStructureProtected) throw new JobError("error.protectedTabs");
  refuseProtected(survey, written);
  const [newer] = templateVersions(survey).newer;
  if (newer !== undefined)
    throw new JobError("error.newerTemplate", { sheet: survey.tables.get(tableName(newer))?.sheet ?? newer });
  for (const place of survey.tables.values()) {
    if (!place.showsHeadings) throw new JobError("error.headingsOff", { sheet: place.sheet });
  }
}

/** What must be known where only the row above the headings comes or goes. */
const onlyAbove = (question: SheetQuestion): SheetQuestion => ({
  ...question,
  cells: question.filledRow === null ? [] : question.cells.slice(0, 1),
  widths: null,
  heights: null,
  validations: [],
  rules: [],
  fonts: [],
});

/** Tables that users renamed had the product's names while formulas over them were written. */
function giveNamesBack({ workbook }: Excel.RequestContext, { tables }: Survey): void {
  for (const [name, place] of tables) {
    if (place.name !== name) workbook.tables.getItem(name).name = place.name;
  }
}

/** Filters whose words have gone with their columns. */
const newFilters = (
  filters: readonly HeldFilter[],
  sheets: readonly Pick<SheetSwitch, "words">[],
): HeldFilter[] => {
  const words = new Map(sheets.flatMap((sheet) => [...sheet.words]));
  return filters.map((filter) => ({
    ...filter,
    columns: filter.columns.map(({ id, criteria }, column) => {
      const translate = words.get(filter.name)?.get(column);
      return { id, criteria: criteria && translate ? translateCriteria(criteria, translate) : criteria };
    }),
  }));
};

/** From the bottom of each sheet upwards, so that no row moves before its turn. */
function writeOtherRows(
  context: Excel.RequestContext,
  rows: readonly { sheet: string; edit: SheetEdits["otherRow"] | undefined }[],
  to: Language,
): void {
  const edits = rows.flatMap(({ sheet, edit }) => (edit ? [{ sheet, edit }] : []));
  for (const { sheet, edit } of edits.sort((a, b) => b.edit.row - a.edit.row))
    writeOtherRow(context.workbook.worksheets.getItem(sheet), edit, to);
}

/** Last of all: until then the workbook counts as one in the old language. */
function writeRecord(
  { workbook }: Excel.RequestContext,
  { metadata, metadataXml }: Survey,
  language: Language,
  bilingual: boolean,
): void {
  const templates = metadata?.templates ?? new Map<string, number>();
  const xml = writeMetadata({ format: FORMAT, language, templates, bilingual }, metadataXml);
  if (metadataXml === null) workbook.customXmlParts.add(xml);
  else metadataPart(workbook).setXml(xml);
}
