import { plainText } from "../record/plainText";
import type { Row } from "../record/TableData";
import { SETTING_COLUMNS, type SettingColumns } from "./settingColumns";
import { settingsFields } from "./settingsFields";

/** Which row holds which setting: by its key, or by its name where the key was lost. The first row of a key counts. */
export function settingRows(
  rows: readonly Row[],
  { key: keys, name: ofRow }: SettingColumns = SETTING_COLUMNS,
): ReadonlyMap<string, number> {
  const names = new Map<string, string>();
  for (const { id, label } of settingsFields) {
    for (const name of [id, label.en, label.km]) names.set(plainText(name), id);
  }
  const found = new Map<string, number>();
  rows.forEach((row, index) => {
    const key =
      names.get(plainText(String(row[keys] ?? ""))) ?? names.get(plainText(String(row[ofRow] ?? "")));
    if (key !== undefined && !found.has(key)) found.set(key, index);
  });
  return found;
}
