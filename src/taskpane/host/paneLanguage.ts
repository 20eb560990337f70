import type { Language } from "../../domain/schema/Label";
import type { Surroundings } from "./Surroundings";

const storageKey = ({ partitionKey }: Surroundings): string => `${partitionKey}gmsp.language`;

/** "km-KH" -> Khmer; all else is English. */
export const languageOf = (locale: string | undefined): Language =>
  locale?.toLowerCase().startsWith("km") ? "km" : "en";

/** The language chosen last time, else Khmer where Excel's own menus are in Khmer, else English. */
export function readPaneLanguage(surroundings: Surroundings): Language {
  const remembered = readStored(storageKey(surroundings));
  if (remembered === "en" || remembered === "km") return remembered;
  return languageOf(surroundings.displayLanguage);
}

function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Storage is closed in private windows; then each opening starts from Excel's language.
    return null;
  }
}

export function rememberPaneLanguage(language: Language, surroundings: Surroundings): void {
  try {
    localStorage.setItem(storageKey(surroundings), language);
  } catch {
    // As above: the choice holds until the pane is closed.
  }
}
