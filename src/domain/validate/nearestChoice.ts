import { nearestText } from "../record/nearestText";
import { plainText } from "../record/plainText";
import type { Choice } from "../schema/Choice";

/** Finds the choice whose code or label is written most alike; codes stand before labels. */
export function nearestChoice(choices: readonly Choice[]): (text: string) => Choice | undefined {
  const named = [
    ...choices.map((choice) => ({ text: plainText(choice.code), choice })),
    ...choices.flatMap((choice) =>
      [choice.label.en, choice.label.km].map((label) => ({ text: plainText(label), choice })),
    ),
  ].filter(({ text }) => text !== "");
  const find = nearestText(named.map(({ text }) => text));
  // The same slip is often copied down a column.
  const found = new Map<string, Choice | undefined>();
  return (text) => {
    if (!found.has(text)) found.set(text, named[find(plainText(text))]?.choice);
    return found.get(text);
  };
}
