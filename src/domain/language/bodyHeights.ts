import type { CellValue } from "../record/TableData";
import { UNITS_LIST } from "../schema/tableName";
import type { Field, Template } from "../schema/Template";
import { columnWidth, rowHeight } from "../sheet/textSize";
import type { LanguageSwitch } from "./LanguageSwitch";
import type { TemplateSpots } from "./templateQuestion";
import type { Translate } from "./wordPairs";

/**
 * The heights that the product gives rows of a body in both languages: the template's own rows, and the first one.
 * Heights of all others are Excel's own.
 */
export function bodyHeights(
  template: Template,
  { place, fields, rowId }: TemplateSpots,
  read: (row: number, column: number) => CellValue | undefined,
  { to, from, choices, choicesBack }: LanguageSwitch,
  rows: number,
): { readonly row: number; readonly before: number; readonly after: number }[] {
  const seeds = new Set(template.seedRows.map((row) => row.rowId));
  const heights: { row: number; before: number; after: number }[] = [];
  for (let index = 0; index < rows; index++) {
    const row = place.top + 1 + index;
    const id = rowId === undefined ? undefined : read(row, rowId);
    if (index > 0 && !(typeof id === "string" && seeds.has(id))) continue;
    const height = (language: "en" | "km", lists: (id: string) => Translate): number =>
      rowHeight(
        fields.flatMap(({ field, column }) => {
          const text = read(row, column);
          if (typeof text !== "string" || text.startsWith("=") || field.type === "computed") return [];
          const shown = listOf(field) === null ? text : (lists(listOf(field) ?? "")(text) ?? text);
          return [{ text: shown, width: columnWidth(field.width, language === "km") }];
        }),
        language === "km",
      );
    heights.push({ row, before: height(from, choicesBack), after: height(to, choices) });
  }
  return heights;
}

const listOf = (field: Field): string | null =>
  field.type === "choice" ? field.list : field.type === "unit" ? UNITS_LIST : null;
