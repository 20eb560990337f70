import type { CellValue } from "../record/TableData";
import type { LanguageSwitch } from "./LanguageSwitch";
import type { ListSpot } from "./listSpots";
import { inUseWords } from "./listTexts";
import type { SheetEdits } from "./SheetLook";
import type { Translate } from "./wordPairs";

type Read = (row: number, column: number) => CellValue | undefined;

/**
 * What becomes of the words of a table of Lists, Units or Settings, by its column, so that a filter can follow: what
 * its cells become with these texts, and "in use" whether a row says it or not.
 */
export function listWords(
  { place, columns }: ListSpot,
  texts: SheetEdits["texts"],
  read: Read,
  languages: LanguageSwitch,
): ReadonlyMap<number, Translate> {
  const words = new Map<number, Translate>();
  for (const { row, column, cells } of texts) {
    const changes = new Map<string, string>();
    cells.forEach(([fresh], index) => {
      const old = read(row + index, column);
      if (typeof old === "string" && typeof fresh === "string" && !changes.has(old)) changes.set(old, fresh);
    });
    words.set(column - place.left, (text) => changes.get(text));
  }
  const active = columns.get("active");
  if (active !== undefined) words.set(active - place.left, inUseWords(languages));
  return words;
}
