import type { Language } from "../schema/Label";
import type { Choice } from "../schema/Choice";
import { choiceResolver } from "../schema/resolveChoice";
import { wordingOf } from "../sheet/SheetContext";
import type { Translate } from "./wordPairs";

/**
 * Translates what cells of a choice hold, by the code behind it: labels as they stand in the workbook, retired
 * ones too, spelling variants and codes. Unknown text stays, and so does what may be a formula, unless it is a label
 * letter by letter. So does a label that could not find back: one that two
 * choices share in either language would make two choices one.
 */
export function choiceTranslator(choices: readonly Choice[], to: Language): Translate {
  const { resolve } = choiceResolver(choices);
  const withLabel = new Map<string, Set<Choice>>();
  for (const choice of choices) {
    for (const text of new Set([choice.label.en, choice.label.km])) {
      const same = withLabel.get(text);
      if (same) same.add(choice);
      else withLabel.set(text, new Set([choice]));
    }
  }
  const find = (text: string): string | undefined => {
    const [first, second] = withLabel.get(text) ?? [];
    if (second) return undefined;
    const choice = first ?? (text.startsWith("=") ? undefined : resolve(text));
    if (!choice) return undefined;
    const label = wordingOf(choice.label, to);
    return (withLabel.get(label)?.size ?? 0) > 1 || label === text ? undefined : label;
  };
  const seen = new Map<string, string | undefined>();
  return (text) => {
    if (seen.has(text)) return seen.get(text);
    const found = find(text);
    seen.set(text, found);
    return found;
  };
}
