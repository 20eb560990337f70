import type { Row } from "../domain/record/TableData";
import { settingColumns, type SettingColumns } from "../domain/schema/settingColumns";
import { SETTINGS_TABLE } from "../domain/schema/tableName";
import type { Survey } from "../excel/surveyWorkbook";
import { sheetWords } from "../text/sheetWords";

const word = (key: "settingKey" | "setting" | "value" | "help") => ({
  en: sheetWords.en[key],
  km: sheetWords.km[key],
});
const words = { key: word("settingKey"), name: word("setting"), value: word("value"), help: word("help") };

/** The rows of the workbook's Settings table, none without it, and where its columns stand. */
export const settingsTable = ({
  tables,
  values,
}: Pick<Survey, "tables" | "values">): { rows: readonly Row[]; columns: SettingColumns } => ({
  rows: values.get(SETTINGS_TABLE) ?? [],
  columns: settingColumns(tables.get(SETTINGS_TABLE)?.headings ?? [], words),
});
