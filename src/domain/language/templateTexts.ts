import type { CellValue } from "../record/TableData";
import type { Template } from "../schema/Template";
import type { LanguageSwitch } from "./LanguageSwitch";
import { otherRowColumns } from "./otherRow";
import type { Area, SheetEdits } from "./SheetLook";
import type { TemplateSpots } from "./templateQuestion";
import { wordPairs, type Translate } from "./wordPairs";

type Read = (row: number, column: number) => CellValue | undefined;

/** Title, purpose, as-of word and legend, and the row of the other language's headings. */
export function textsAbove(
  template: Template,
  spots: TemplateSpots,
  read: Read,
  { to, from, contexts }: LanguageSwitch,
): SheetEdits["texts"] {
  const { above, place } = spots;
  const { en, km } = contexts;
  const words = [
    template.label,
    template.purpose,
    { en: en.words.legend, km: km.words.legend },
    { en: en.words.asOf, km: km.words.asOf },
  ];
  const translate = wordPairs(words, to);
  const shown = new Set(otherRowColumns(spots, read));
  // Fields that came later are named there, too.
  const others = new Map(
    spots.fields
      .filter(
        ({ column }) => shown.size > 0 && (shown.has(column) || (read(place.top - 1, column) ?? "") === ""),
      )
      .map(({ field, column }) => [column, field.label[from]]),
  );
  const cells = Array.from({ length: above.rows }, (_row, r) =>
    Array.from({ length: above.columns }, (_column, column) => {
      const text = read(above.top + r, column);
      const other = above.top + r === place.top - 1 ? others.get(column) : undefined;
      if (other !== undefined) return other === text ? null : other;
      return typeof text === "string" ? (translate(text) ?? null) : null;
    }),
  );
  return above.rows === 0 ? [] : [{ row: above.top, column: above.left, cells }];
}

export function otherCells(spots: TemplateSpots, read: Read): Area | null {
  const columns = otherRowColumns(spots, read);
  if (columns.length === 0) return null;
  const left = Math.min(...columns);
  return { top: spots.place.top - 1, left, rows: 1, columns: Math.max(...columns) - left + 1 };
}

/** Column by column, so that columns of other data are not touched. */
export function bodyTexts(
  { place }: TemplateSpots,
  read: Read,
  translators: ReadonlyMap<number, Translate | undefined>,
): SheetEdits["texts"] {
  return [...translators].flatMap(([column, translate]) => {
    if (!translate) return [];
    const cells = Array.from({ length: place.rows }, (_row, index) => {
      const value = read(place.top + 1 + index, column);
      return [typeof value === "string" ? (translate(value) ?? null) : null];
    });
    return [{ row: place.top + 1, column, cells }];
  });
}
