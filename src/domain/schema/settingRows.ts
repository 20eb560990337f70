import { plainText } from "../record/plainText";
import type { Row } from "../record/TableData";
import { settingsFields } from "./settingsFields";

/** Columns of the Settings table, counted from 0. */
const KEY = 0;
const NAME = 1;
export const SETTING_VALUE = 2;

/** Which row holds which setting: by its key, or by its name where the key was lost. The first row of a key counts. */
export function settingRows(rows: readonly Row[]): ReadonlyMap<string, number> {
  const names = new Map<string, string>();
  for (const { id, label } of settingsFields) {
    for (const name of [id, label.en, label.km]) names.set(plainText(name), id);
  }
  const found = new Map<string, number>();
  rows.forEach((row, index) => {
    const key = names.get(plainText(String(row[KEY] ?? ""))) ?? names.get(plainText(String(row[NAME] ?? "")));
    if (key !== undefined && !found.has(key)) found.set(key, index);
  });
  return found;
}
