import type { CellValue } from "../record/TableData";
import { settingRows } from "../schema/settingRows";
import { settingsFields, type SettingField } from "../schema/settingsFields";
import { unconfirmedNote } from "../schema/units";
import { choiceLabel } from "../sheet/SheetContext";
import type { LanguageSwitch } from "./LanguageSwitch";
import { wordLabel, type HeadingWord, type ListSpot } from "./listSpots";
import { newHeadings } from "./newHeadings";
import type { SheetEdits } from "./SheetLook";
import { wordPairs, type Translate } from "./wordPairs";

type Read = (row: number, column: number) => CellValue | undefined;

/** The headings of a table of Lists, Units or Settings in the new language: by place in the table, where one changes. */
export function newListHeadings(
  { place, columns }: ListSpot,
  languages: LanguageSwitch,
): ReadonlyMap<number, string> {
  const labels = new Map(
    [...columns].map(([word, column]) => [column - place.left, wordLabel(languages, word)]),
  );
  return newHeadings(place.headings, labels, languages.to);
}

export function headingTexts(table: ListSpot, languages: LanguageSwitch): SheetEdits["texts"][number] {
  const { top, left, headings } = table.place;
  const renamed = newListHeadings(table, languages);
  return { row: top, column: left, cells: [headings.map((_heading, at) => renamed.get(at) ?? null)] };
}

/** What says whether a choice or unit is in use. */
export const inUseWords = (languages: LanguageSwitch): Translate =>
  wordPairs([wordLabel(languages, "yes"), wordLabel(languages, "no")], languages.to);

/** "In use" and the product's notes; names, help and choices of settings. Labels of lists hold both languages. */
export function bodyTexts(
  { place, columns }: ListSpot,
  read: Read,
  languages: LanguageSwitch,
): SheetEdits["texts"] {
  const { to } = languages;
  const top = place.top + 1;
  const columnTexts = (word: HeadingWord, translate: (text: string, index: number) => string | undefined) => {
    const column = columns.get(word);
    if (column === undefined || place.rows === 0) return [];
    const cells = Array.from({ length: place.rows }, (_row, index) => {
      const value = read(top + index, column);
      return [typeof value === "string" && !value.startsWith("=") ? (translate(value, index) ?? null) : null];
    });
    return [{ row: top, column, cells }];
  };
  if (!columns.has("value")) {
    return [
      ...columnTexts("active", inUseWords(languages)),
      ...columnTexts("note", wordPairs([unconfirmedNote], to)),
    ];
  }
  const fields = fieldsByRow({ place }, read);
  const of = (words: (field: SettingField) => Translate) => (text: string, index: number) => {
    const field = fields.get(index);
    return field && words(field)(text);
  };
  const own = choiceLabel(languages.contexts[to], "language", to);
  return [
    ...columnTexts(
      "setting",
      of(({ label }) => wordPairs([label], to)),
    ),
    ...columnTexts(
      "help",
      of(({ help }) => wordPairs([help], to)),
    ),
    ...columnTexts(
      "value",
      of(({ id, type }) =>
        id === "uiLanguage"
          ? (text) => (text === own ? undefined : own)
          : type.type === "choice"
            ? languages.choices(type.list)
            : () => undefined,
      ),
    ),
  ];
}

/** Which setting stands in which row of the body. */
export function fieldsByRow(
  { place }: Pick<ListSpot, "place">,
  read: Read,
): ReadonlyMap<number, SettingField> {
  const rows = Array.from({ length: place.rows }, (_row, index) =>
    place.headings.map((_heading, at) => read(place.top + 1 + index, place.left + at) ?? null),
  );
  const found = settingRows(rows);
  return new Map(
    settingsFields.flatMap((field) => {
      const row = found.get(field.id);
      return row === undefined ? [] : [[row, field] as const];
    }),
  );
}
