import type { CellValue } from "../record/TableData";
import { otherLanguage, type Language } from "../schema/Label";
import { headingHeight } from "../sheet/sheetTop";
import { columnWidth } from "../sheet/textSize";
import type { OtherRowEdit, SheetLook } from "./SheetLook";
import type { TemplateSpots } from "./templateQuestion";

type Read = (row: number, column: number) => CellValue | undefined;

/** So many of the fields must be named above the headings for it to be the row of the other language. */
const KNOWN_SHARE = 0.25;
/** The same where the record knows of no such row: it was written last, or lost. */
const UNKNOWN_SHARE = 0.75;

/**
 * Columns of the row of the other language's headings that show a field's name in one of the languages; none where
 * the row above the headings is not that row: users may have put a word of their own there that is a heading, too.
 */
export function otherRowColumns({ place, fields, isBilingual }: TemplateSpots, read: Read): number[] {
  if (place.top === 0) return [];
  const shown = fields
    .filter(({ field, column }) => {
      const shown = read(place.top - 1, column);
      return shown === field.label.en || shown === field.label.km;
    })
    .map(({ column }) => column);
  return shown.length >= fields.length * (isBilingual ? KNOWN_SHARE : UNKNOWN_SHARE) ? shown : [];
}

/** The other language's names of the fields, by column, in a workbook of this language. */
export const otherHeadings = ({ fields }: TemplateSpots, language: Language): ReadonlyMap<number, string> =>
  new Map(fields.map(({ field, column }) => [column, field.label[otherLanguage(language)]]));

/** Height of the row that shows the other language above headings in `language`, in points. */
export const otherRowHeight = ({ template }: TemplateSpots, language: Language): number =>
  headingHeight(
    template.fields.map(({ label }) => label[otherLanguage(language)]),
    template.fields.map(({ width }) => columnWidth(width, language === "km")),
    otherLanguage(language),
  );

/** What is to be done so that the row is there, or is gone; null where it is so already. */
export function planOtherRow(
  spots: TemplateSpots,
  read: Read,
  wanted: boolean,
  language: Language,
  { frozen, lastFilled }: Pick<SheetLook, "frozen" | "lastFilled">,
): OtherRowEdit | null {
  const { place, above } = spots;
  const shown = otherRowColumns(spots, read);
  if (wanted === shown.length > 0) return null;
  const frozenWith = (rows: number): OtherRowEdit["frozen"] =>
    frozen.rows === place.top + 1 ? { ...frozen, rows } : null;
  if (wanted)
    return {
      kind: "insert",
      row: place.top,
      headings: otherHeadings(spots, language),
      height: otherRowHeight(spots, language),
      frozen: frozenWith(place.top + 2),
    };
  const row = place.top - 1;
  const isUsers = (column: number): boolean => (read(row, column) ?? "") !== "" && !shown.includes(column);
  const own = Array.from({ length: above.columns }, (_column, index) => index).some(isUsers);
  return own || lastFilled >= above.columns
    ? { kind: "clear", row, columns: shown, frozen: null }
    : { kind: "delete", row, frozen: frozenWith(place.top) };
}
