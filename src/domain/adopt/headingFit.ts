import { nearestText } from "../record/nearestText";
import { plainText } from "../record/plainText";
import type { Template } from "../schema/Template";
import type { FieldGuess } from "./ColumnMatch";
import { headingKey, headingParts, isRowNumberHeading } from "./headingKey";
import { knownHeadings } from "./knownHeadings";

/** Fields that a heading may name, each once with its best reason. */
export type HeadingFitter = (heading: string) => FieldGuess[];

/** Headings of a template, looked up as they are, by their parts, near spellings, inside each other and in helps. */
export function headingFitter(template: Template): HeadingFitter {
  const known = knownHeadings(template);
  const keys = [...known.keys()];
  const nearest = nearestText(keys);
  const fields = template.fields.filter(({ type }) => type !== "computed");
  const helps = fields.map(({ id, help }) => ({ id, text: `${plainText(help.en)} ${plainText(help.km)}` }));
  return (heading) => {
    const found = new Map<string, FieldGuess>();
    const add = (field: string, confidence: number, why: FieldGuess["why"]): void => {
      const before = found.get(field);
      if (!before || before.confidence < confidence) found.set(field, { field, confidence, why });
    };
    const key = headingKey(heading);
    if (key === "") return [];
    for (const one of known.get(key) ?? []) add(one.field, one.confidence, one.why);
    for (const part of headingParts(heading))
      for (const one of known.get(part) ?? []) add(one.field, one.confidence - 0.06, one.why);
    if (found.size > 0 || isRowNumberHeading(heading)) return [...found.values()];
    for (const text of [key, ...headingParts(heading)]) {
      const at = nearest(text);
      for (const one of known.get(keys[at] ?? "") ?? []) add(one.field, text.length < 4 ? 0.3 : 0.68, "near");
    }
    for (const [name, all] of known) {
      if (name.length < 4 || key.length < 4) continue;
      if (containsWords(key, name) || containsWords(name, key))
        for (const one of all)
          add(
            one.field,
            0.45 + 0.25 * (Math.min(name.length, key.length) / Math.max(name.length, key.length)),
            "near",
          );
    }
    if (found.size === 0 && key.length >= 4)
      for (const { id, text } of helps) if (containsWords(text, key)) add(id, 0.35, "near");
    return [...found.values()];
  };
}

/** Whole words of Latin text; Khmer is written without spaces between words. */
const containsWords = (text: string, words: string): boolean =>
  /^[a-z0-9 %]+$/.test(words) ? ` ${text} `.includes(` ${words} `) : text.includes(words);
