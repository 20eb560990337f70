import { isBlank } from "../record/isBlank";
import type { CellValue, Row } from "../record/TableData";
import type { Language } from "../schema/Label";
import type { Template } from "../schema/Template";

/**
 * The words that name a row beside its key: a text in the reader's language, else in the other one, else the first
 * text of the row. "" where there is none.
 */
export function recordTitle(
  template: Template,
  columnOf: ReadonlyMap<string, number>,
  row: Row,
  language: Language,
): string {
  const texts = template.fields.filter(({ id, type }) => type === "text" && id !== template.keyField);
  const inScript = (wanted: Language) =>
    texts.filter((field) => field.type === "text" && field.script === wanted);
  const other = language === "en" ? "km" : "en";
  for (const field of [...inScript(language), ...inScript(other), ...texts]) {
    const value: CellValue | undefined = row[columnOf.get(field.id) ?? -1];
    if (typeof value === "string" && !isBlank(value)) return value.trim();
  }
  return "";
}
