import type { Language } from "../../domain/schema/Label";

/** Browsers divide storage between sites that embed us; Office gives the key to keep to. */
const storageKey = (): string => `${Office.context.partitionKey ?? ""}gmsp.language`;

/** The language chosen last time, else Khmer where Excel's own menus are in Khmer, else English. */
export function readPaneLanguage(): Language {
  const remembered = readStored();
  if (remembered === "en" || remembered === "km") return remembered;
  return languageOf(Office.context.displayLanguage);
}

/** "km-KH" -> Khmer; all else is English. */
export const languageOf = (locale: string | undefined): Language =>
  locale?.toLowerCase().startsWith("km") ? "km" : "en";

function readStored(): string | null {
  try {
    return localStorage.getItem(storageKey());
  } catch {
    // Storage is closed in private windows; then each opening starts from Excel's language.
    return null;
  }
}

export function rememberPaneLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey(), language);
  } catch {
    // As above: the choice holds until the pane is closed.
  }
}
