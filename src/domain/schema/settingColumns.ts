import { plainText } from "../record/plainText";
import type { Label } from "./Label";

/** Where the columns of the Settings table stand, counted from 0. */
export interface SettingColumns {
  readonly key: number;
  readonly name: number;
  readonly value: number;
  readonly help: number;
}

/** As the product builds the table. */
export const SETTING_COLUMNS: SettingColumns = { key: 0, name: 1, value: 2, help: 3 };

/**
 * The columns of a Settings table by their headings in either language, wherever users inserted others between them. A
 * renamed heading is taken by its place.
 */
export function settingColumns(
  headings: readonly string[],
  words: Readonly<Record<keyof SettingColumns, Label>>,
): SettingColumns {
  const plain = headings.map(plainText);
  const find = (column: keyof SettingColumns): number => {
    const { en, km } = words[column];
    const at = plain.findIndex((heading) => heading === plainText(en) || heading === plainText(km));
    return at === -1 ? SETTING_COLUMNS[column] : at;
  };
  return { key: find("key"), name: find("name"), value: find("value"), help: find("help") };
}
