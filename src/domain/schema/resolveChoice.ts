import { nearestText } from "../record/nearestText";
import { plainText } from "../record/plainText";
import type { CellValue } from "../record/TableData";
import type { Choice } from "./Choice";

/** Finds choices of one list by what a cell holds. Built once a list; asking is one look-up. */
export interface ChoiceResolver {
  /** The choice whose code, English or Khmer label this is, in any spelling variant; retired ones too. */
  resolve(value: CellValue): Choice | undefined;
  /** Whether a text is letter by letter a code or a label: then nothing in it can be astray. */
  isExact(text: string): boolean;
  /** The choice whose code or label is written most alike, if any is near enough to be meant. */
  nearest(text: string): Choice | undefined;
}

export function choiceResolver(choices: readonly Choice[]): ChoiceResolver {
  const byPlain = new Map<string, Choice>();
  const add = (text: string, choice: Choice): void => {
    const key = plainText(text);
    if (key !== "" && !byPlain.has(key)) byPlain.set(key, choice);
  };
  // Codes stand before labels: a label that someone changed into another choice's code names that other choice.
  for (const choice of choices) add(choice.code, choice);
  for (const choice of choices) {
    add(choice.label.en, choice);
    add(choice.label.km, choice);
  }
  // Cells repeat themselves: each distinct writing is brought to plain text once.
  const seen = new Map<string, Choice | undefined>();
  const resolve = (value: CellValue): Choice | undefined => {
    const text = typeof value === "string" ? value : String(value ?? "");
    const known = seen.get(text);
    if (known !== undefined || seen.has(text)) return known;
    const found = byPlain.get(plainText(text));
    seen.set(text, found);
    return found;
  };
  const exact = new Set(choices.flatMap(({ code, label }) => [code, label.en, label.km]));
  return {
    resolve,
    isExact: (text) => exact.has(text),
    nearest: nearestIn(byPlain),
  };
}

/** Codes stand before labels. The same slip is often copied down a column: each is looked for once. */
function nearestIn(byPlain: ReadonlyMap<string, Choice>): (text: string) => Choice | undefined {
  const texts = [...byPlain.keys()];
  const find = nearestText(texts);
  const found = new Map<string, Choice | undefined>();
  return (text) => {
    if (!found.has(text)) found.set(text, byPlain.get(texts[find(plainText(text))] ?? ""));
    return found.get(text);
  };
}
