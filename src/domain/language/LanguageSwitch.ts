import { otherLanguage, type Language } from "../schema/Label";
import type { Choice } from "../schema/Choice";
import type { SheetContext } from "../sheet/SheetContext";
import { choiceTranslator } from "./choiceTranslator";
import type { Translate } from "./wordPairs";

/** What a workbook is switched from and to. */
export interface LanguageSwitch {
  readonly to: Language;
  readonly from: Language;
  /** What sheets are built for in either language, with every heading as shipped. */
  readonly contexts: Readonly<Record<Language, SheetContext>>;
  /** Labels of a list into the new language, and into the old one. */
  readonly choices: (listId: string) => Translate;
  readonly choicesBack: (listId: string) => Translate;
}

export function createLanguageSwitch(
  to: Language,
  contexts: Readonly<Record<Language, SheetContext>>,
): LanguageSwitch {
  const from = otherLanguage(to);
  return {
    to,
    from,
    contexts,
    choices: translators(contexts[to].lists, to),
    choicesBack: translators(contexts[to].lists, from),
  };
}

function translators(lists: ReadonlyMap<string, readonly Choice[]>, to: Language): (id: string) => Translate {
  const made = new Map<string, Translate>();
  return (id) => {
    let translate = made.get(id);
    if (!translate) made.set(id, (translate = choiceTranslator(lists.get(id) ?? [], to)));
    return translate;
  };
}
