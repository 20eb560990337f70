import { sheetNameIn } from "../domain/language/sheetNameIn";
import { wordLabel } from "../domain/language/listSpots";
import type { LanguageSwitch } from "../domain/language/LanguageSwitch";
import type { Label } from "../domain/schema/Label";
import { lists } from "../domain/schema/lists";
import {
  labelsName,
  listTableName,
  SETTINGS_TABLE,
  tableName,
  UNITS_LIST,
  UNITS_TABLE,
} from "../domain/schema/tableName";
import { templates } from "../domain/schema/templates";
import { listTable } from "../domain/sheet/choiceFormula";
import { tableColumn } from "../domain/sheet/structuredReference";
import { summaries } from "../domain/summarize/summaries";
import type { Survey } from "../excel/surveyWorkbook";
import { findingsSheetWords } from "../text/findingsSheetWords";
import { guideWords } from "../text/guideWords";
import { GUIDE_NAME } from "./guideSheet";
import { areaBehind, findSummarySheets } from "./summarySheets";
import { findFindingsSheet } from "./writeFindings";

const findingsLabel: Label = { en: findingsSheetWords.en.title, km: findingsSheetWords.km.title };

/** Sheet name now -> in the new language, for the sheets that are still called as the product calls them. */
export function newSheetNames(survey: Survey, languages: LanguageSwitch): ReadonlyMap<string, string> {
  const names = survey.sheets.map(({ name }) => name);
  const renamed = new Map<string, string>();
  for (const [sheet, product] of ownSheets(survey, languages)) {
    if (renamed.has(sheet)) continue;
    const others = names.filter((name) => name !== sheet).map((name) => renamed.get(name) ?? name);
    const name = sheetNameIn(languages.to, sheet, product, others);
    if (name !== undefined) renamed.set(sheet, name);
  }
  return renamed;
}

/** Our sheets, found by their tables and names, with what the product calls them. */
export function ownSheets(
  survey: Survey,
  languages: LanguageSwitch,
): (readonly [sheet: string, product: Label])[] {
  const { tables } = survey;
  const guide = areaBehind(survey, GUIDE_NAME);
  const findings = findFindingsSheet(survey);
  const ofTable = (table: string, product: Label) => {
    const place = tables.get(table);
    return place ? [[place.sheet, product] as const] : [];
  };
  return [
    ...templates.flatMap(({ id, sheetName }) => ofTable(tableName(id), sheetName)),
    ...ofTable(SETTINGS_TABLE, wordLabel(languages, "settingsSheet")),
    ...ofTable(UNITS_TABLE, wordLabel(languages, "unitsSheet")),
    ...lists.flatMap(({ id }) => ofTable(listTableName(id), wordLabel(languages, "listsSheet"))),
    ...findSummarySheets(survey).map(
      ({ id, sheet }) =>
        [sheet, summaries.find((one) => one.id === id)?.label ?? { en: "", km: "" }] as const,
    ),
    ...(guide ? [[guide.sheet, { en: guideWords.en.sheet, km: guideWords.km.sheet }] as const] : []),
    ...(findings ? [[findings.sheet, findingsLabel] as const] : []),
  ];
}

/**
 * The names behind labels (`GmspLabels_status`) that are to point at the other language's column: name -> formula,
 * with the headings as they stand now. A name that users pointed elsewhere stays.
 */
export function newLabelNames(survey: Survey, languages: LanguageSwitch): ReadonlyMap<string, string> {
  const [english, khmer] = [wordLabel(languages, "english"), wordLabel(languages, "khmer")];
  const formulas = new Map<string, string>();
  for (const id of [UNITS_LIST, ...lists.map((list) => list.id)]) {
    const table = listTable(id);
    const headings = survey.tables.get(table)?.headings ?? [];
    const columnOf = ({ en, km }: Label): string | undefined =>
      headings.find((heading) => heading === en || heading === km);
    const [before, after] = languages.to === "km" ? [english, khmer] : [khmer, english];
    const [old, fresh] = [columnOf(before), columnOf(after)];
    if (old === undefined || fresh === undefined) continue;
    if (survey.names.get(labelsName(id)) === `=${tableColumn(table, old)}`)
      formulas.set(labelsName(id), `=${tableColumn(table, fresh)}`);
  }
  return formulas;
}
