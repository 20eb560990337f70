import { lists as shippedLists } from "../domain/schema/lists";
import { readChoices } from "../domain/schema/readChoices";
import { readSettings } from "../domain/schema/readSettings";
import type { Settings } from "../domain/schema/Settings";
import {
  listTableName,
  SETTINGS_TABLE,
  tableName,
  UNITS_LIST,
  UNITS_TABLE,
} from "../domain/schema/tableName";
import { templates } from "../domain/schema/templates";
import { units } from "../domain/schema/units";
import { keysName } from "../domain/sheet/fieldValidation";
import type { Choice } from "../domain/Workbook";
import { FORMAT } from "../excel/metadata";
import { surveyWorkbook, type Survey } from "../excel/surveyWorkbook";
import { sheetWords } from "../text/sheetWords";
import { guessLanguage } from "./guessLanguage";
import { JobError } from "./JobError";
import { settingsTable } from "./settingsTable";

/** What every job knows before it does anything: where things lie, the settings and the lists. */
export interface LoadedWorkbook {
  readonly survey: Survey;
  readonly settings: Settings;
  /** By list id; "units" is the Units sheet. Lists that the workbook lacks are as the product ships them. */
  readonly lists: ReadonlyMap<string, readonly Choice[]>;
}

const word = (key: "code" | "english" | "khmer" | "active" | "no") => ({
  en: sheetWords.en[key],
  km: sheetWords.km[key],
});
const columns = {
  code: word("code"),
  english: word("english"),
  khmer: word("khmer"),
  active: word("active"),
  no: word("no"),
};

/** The names over their keys find tables that users renamed. */
const templateTables = new Map(templates.map(({ id }) => [tableName(id), keysName(id)]));
/** List id -> its table, and its choices as shipped. */
const listTables: readonly (readonly [id: string, table: string, shipped: readonly Choice[]])[] = [
  [UNITS_LIST, UNITS_TABLE, units],
  ...shippedLists.map(
    (list) =>
      [list.id, listTableName(list.id), list.choices.map((choice) => ({ ...choice, active: true }))] as const,
  ),
];
const smallTables = [SETTINGS_TABLE, ...listTables.map(([, table]) => table)];

/**
 * One round trip. A workbook of a newer tracker is refused before anything is done to it. `alongside` queues what
 * else is to be read.
 */
export async function loadWorkbook(
  context: Excel.RequestContext,
  alongside?: () => void,
): Promise<LoadedWorkbook> {
  alongside?.();
  const survey = await surveyWorkbook(context, { large: templateTables, small: smallTables });
  const format = survey.metadata?.format ?? FORMAT;
  if (format > FORMAT) throw new JobError("error.newerWorkbook", { format });
  const lists = new Map(
    listTables.map(([id, table, shipped]) => {
      const rows = survey.values.get(table);
      const headings = survey.tables.get(table)?.headings ?? [];
      return [id, rows ? readChoices(headings, rows, columns) : shipped] as const;
    }),
  );
  const language = survey.metadata?.language ?? guessLanguage(survey);
  const { rows, columns: settingColumns } = settingsTable(survey);
  const settings = readSettings(rows, language, settingColumns);
  return { survey, settings, lists };
}
