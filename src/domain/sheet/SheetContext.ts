import type { Label, Language } from "../schema/Label";
import type { Settings } from "../schema/Settings";
import type { Field, Template } from "../schema/Template";
import type { Choice } from "../Workbook";
import type { SheetWords } from "./SheetWords";

/** What a sheet is built for: the workbook's language, its words, lists and settings, and what stands beside it. */
export interface SheetContext {
  /** The workbook's language; `words` are in it. */
  readonly language: Language;
  readonly words: SheetWords;
  readonly settings: Settings;
  /** By list id, units under "units": as they stand in the workbook, or as the product ships them. */
  readonly lists: ReadonlyMap<string, readonly Choice[]>;
  /** Templates whose tables are in the workbook, or are being put there together with this one, by id. */
  readonly present: ReadonlyMap<string, Template>;
  /** Headings that users renamed: template id -> field id -> heading. Left out = every label as shipped. */
  readonly renamed?: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Whether the template's own rows are put in; otherwise the table starts with one blank row. */
  readonly seed: boolean;
}

/** The heading of a field as it stands, or will stand, in the workbook. */
export const headingOf = (
  { language, renamed }: Pick<SheetContext, "language" | "renamed">,
  templateId: string,
  field: Field,
): string => renamed?.get(templateId)?.get(field.id) ?? field.label[language];

/** A label's wording; falls back to the other language where users cleared it. */
export const wordingOf = (label: Label, language: Language): string =>
  label[language] || label[language === "en" ? "km" : "en"];

/** The label of a choice in the workbook's language; a code that the list lost stands for itself. */
export function choiceLabel(
  { lists, language }: Pick<SheetContext, "lists" | "language">,
  listId: string,
  code: string,
): string {
  const choice = lists.get(listId)?.find((one) => one.code === code);
  return choice ? wordingOf(choice.label, language) : code;
}
