import { createLanguageSwitch, type LanguageSwitch } from "../domain/language/LanguageSwitch";
import { listEdits } from "../domain/language/listEdits";
import { listQuestion, listSpot, listSpots } from "../domain/language/listSpots";
import type { SheetEdits, SheetLook, SheetQuestion } from "../domain/language/SheetLook";
import { newListHeadings } from "../domain/language/listTexts";
import type { PlanPair } from "../domain/language/PlanPair";
import { templateEdits } from "../domain/language/templateEdits";
import { templateQuestion, templateSpots } from "../domain/language/templateQuestion";
import type { Translate } from "../domain/language/wordPairs";
import type { Language } from "../domain/schema/Label";
import { lists } from "../domain/schema/lists";
import { listTableName, SETTINGS_TABLE, tableName, UNITS_TABLE } from "../domain/schema/tableName";
import { templates } from "../domain/schema/templates";
import { buildListsSheet } from "../domain/sheet/buildListsSheet";
import { buildSettingsSheet } from "../domain/sheet/buildSettingsSheet";
import { buildUnitsSheet } from "../domain/sheet/buildUnitsSheet";
import type { SheetContext } from "../domain/sheet/SheetContext";
import type { SheetPlan } from "../domain/sheet/SheetPlan";
import type { TablePlace } from "../excel/surveyWorkbook";
import { sheetWords } from "../text/sheetWords";
import type { LoadedWorkbook } from "./loadWorkbook";
import { sheetContext } from "./sheetContext";

/** One of our sheets that holds tables: what to read of it, and what changes once that is known. */
export interface LanguageSheet {
  readonly question: SheetQuestion;
  /** Its tables whose filters hide rows now, by their present names. */
  readonly filtered: readonly string[];
  readonly edit: (look: SheetLook) => SheetSwitch;
}

export interface SheetSwitch {
  readonly edits: SheetEdits;
  /** Those of each table as they will stand, by the product's own name of the table. */
  readonly headings: ReadonlyMap<string, readonly string[]>;
  /** By present name and column of each table: what becomes of its words. */
  readonly words: ReadonlyMap<string, ReadonlyMap<number, Translate>>;
}

/** What both languages' sheets are built for in this workbook, headings as shipped. */
export function languageSwitch(loaded: LoadedWorkbook, to: Language): LanguageSwitch {
  const { lists, present } = sheetContext(loaded, loaded.settings);
  const inLanguage = (language: Language): SheetContext => ({
    lists,
    present,
    seed: false,
    language,
    words: sheetWords[language],
    settings: { ...loaded.settings, language },
  });
  return createLanguageSwitch(to, { en: inLanguage("en"), km: inLanguage("km") });
}

const filteredOf = (places: readonly TablePlace[]): string[] =>
  places.flatMap(({ name, isFiltered }) => (isFiltered ? [name] : []));

/** Templates, Settings, Units and Lists as far as the workbook has them; lists on one sheet go together. */
export function languageSheets(
  { survey }: LoadedWorkbook,
  languages: LanguageSwitch,
  showOther: boolean,
): LanguageSheet[] {
  const own = (name: string, place: TablePlace) => ({ ...place, name });
  const templateSheets = templates.flatMap((template): LanguageSheet[] => {
    const name = tableName(template.id);
    const place = survey.tables.get(name);
    if (!place) return [];
    const spots = templateSpots(template, place, survey.metadata?.bilingual ?? false);
    const edit = (look: SheetLook): SheetSwitch => {
      const { edits, headings, words } = templateEdits(template, spots, look, languages, showOther);
      return { edits, headings: new Map([[name, headings]]), words: new Map([[place.name, words]]) };
    };
    return [{ question: templateQuestion(spots), filtered: filteredOf([place]), edit }];
  });

  const listSheets = [
    { tables: [SETTINGS_TABLE], build: buildSettingsSheet },
    { tables: [UNITS_TABLE], build: buildUnitsSheet },
    {
      tables: lists.map(({ id }) => listTableName(id)),
      build: (context: SheetContext): SheetPlan => buildListsSheet(context),
    },
  ].flatMap(({ tables, build }): LanguageSheet[] => {
    const places = tables.flatMap((name) => {
      const place = survey.tables.get(name);
      return place ? [own(name, place)] : [];
    });
    const plans: PlanPair = {
      before: build(languages.contexts[languages.from]),
      after: build(languages.contexts[languages.to]),
    };
    return [...new Set(places.map(({ sheet }) => sheet))].map((sheet) => {
      const here = places.filter((place) => place.sheet === sheet);
      const spots = listSpots(here.map((place) => listSpot(place, languages)));
      const headings = new Map(
        spots.tables.map((table) => {
          const renamed = newListHeadings(table, languages);
          return [table.place.name, table.place.headings.map((heading, at) => renamed.get(at) ?? heading)];
        }),
      );
      const edit = (look: SheetLook): SheetSwitch => ({
        ...listEdits(spots, look, plans, languages),
        headings,
      });
      return { question: listQuestion(spots, plans.before), filtered: filteredOf(here), edit };
    });
  });
  return [...templateSheets, ...listSheets];
}
