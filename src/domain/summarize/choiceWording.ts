import { wordingOf } from "../sheet/SheetContext";
import type { Workbook } from "../Workbook";

/** The wording of a choice in the workbook's language; a code that the list lost stands for itself. */
export type ChoiceWording = (list: string, code: string) => string;

/** Goes through each list once, however many choices are asked for. */
export function choiceWording({ lists, settings }: Workbook): ChoiceWording {
  const wordings = new Map<string, ReadonlyMap<string, string>>();
  const wordingsOf = (list: string): ReadonlyMap<string, string> => {
    const known = wordings.get(list);
    if (known) return known;
    const made = new Map<string, string>();
    for (const { code, label } of lists.get(list) ?? [])
      if (!made.has(code)) made.set(code, wordingOf(label, settings.language));
    wordings.set(list, made);
    return made;
  };
  return (list, code) => wordingsOf(list).get(code) ?? code;
}
