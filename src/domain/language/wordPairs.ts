import { otherLanguage, type Label, type Language } from "../schema/Label";

/** What a text becomes in the new language; undefined where it stays as it is. */
export type Translate = (text: string) => string | undefined;

/**
 * Translates the product's own wordings, letter by letter; everything else, and what is in the new language
 * already, stays. A wording that two labels share and that would part into two stays, too.
 */
export function wordPairs(labels: Iterable<Label>, to: Language): Translate {
  const known = new Map<string, string | undefined>();
  const from = otherLanguage(to);
  for (const label of labels) {
    const [before, after] = [label[from], label[to]];
    if (before === "" || after === "") continue;
    known.set(before, known.has(before) && known.get(before) !== after ? undefined : after);
  }
  return (text) => {
    const after = known.get(text);
    return after === text ? undefined : after;
  };
}
