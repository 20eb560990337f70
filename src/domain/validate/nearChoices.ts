import type { Choice } from "../schema/Choice";
import type { ColumnChoices } from "./Column";

/** Writings of a column for which a near choice is looked for: a column of other people's words gets no help from it. */
const LOOKED_FOR = 50;

/** Gives the choice that is written most alike, for the first distinct texts that it is asked for. */
export function nearChoices(choices: ColumnChoices | undefined): (text: string) => Choice | undefined {
  const asked = new Set<string>();
  return (text) => {
    if (!choices || (asked.size >= LOOKED_FOR && !asked.has(text))) return undefined;
    asked.add(text);
    return choices.nearest(text);
  };
}
