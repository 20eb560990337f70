import { nearestText } from "../record/nearestText";
import { plainText } from "../record/plainText";
import type { CellValue } from "../record/TableData";
import type { Choice } from "./Choice";

/** Finds choices of one list by what a cell holds. Built once a list; asking is one look-up. */
export interface ChoiceResolver {
  /**
   * The choice whose code, English or Khmer label this is, in any spelling variant; retired ones too. A label
   * under which the product ships a choice still names it after users reworded it (`isFormer`).
   */
  resolve(value: CellValue): Choice | undefined;
  /** Whether a text names a choice only by a label that users have since reworded. */
  isFormer(text: string): boolean;
  /** Whether a text names a choice that the product ships and users took out of the list. */
  isRemoved(text: string): boolean;
  /** Whether a text is letter by letter a code or a label: then nothing in it can be astray. */
  isExact(text: string): boolean;
  /** The choice whose code or label is written most alike, if any is near enough to be meant. */
  nearest(text: string): Choice | undefined;
}

/** `shipped` are the list's entries as the product ships them; left out = no wording but the present one is known. */
export function choiceResolver(
  choices: readonly Choice[],
  shipped: readonly Pick<Choice, "code" | "label">[] = [],
): ChoiceResolver {
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
  const { former, removed } = formerWordings(choices, shipped, byPlain);
  // Cells repeat themselves: each distinct writing is brought to plain text once.
  const seen = new Map<string, Choice | undefined>();
  const resolve = (value: CellValue): Choice | undefined => {
    const text = typeof value === "string" ? value : String(value ?? "");
    const known = seen.get(text);
    if (known !== undefined || seen.has(text)) return known;
    const plain = plainText(text);
    const found = byPlain.get(plain) ?? former.get(plain);
    seen.set(text, found);
    return found;
  };
  const codes = new Set(choices.map(({ code }) => code));
  const exact = new Set(choices.flatMap(({ code, label }) => [code, label.en, label.km]));
  return {
    resolve,
    isFormer: (text) => former.size > 0 && !codes.has(text) && former.has(plainText(text)),
    isRemoved: (text) => removed.size > 0 && removed.has(plainText(text)),
    isExact: (text) => exact.has(text),
    nearest: nearestIn(byPlain),
  };
}

/** Shipped labels that are no wording of the list any more: of choices that are still in it, and of others. */
function formerWordings(
  choices: readonly Choice[],
  shipped: readonly Pick<Choice, "code" | "label">[],
  byPlain: ReadonlyMap<string, Choice>,
) {
  const former = new Map<string, Choice>();
  const removed = new Set<string>();
  if (shipped.length === 0) return { former, removed };
  const byCode = new Map(choices.map((choice) => [choice.code, choice]));
  const labels = new Set(choices.flatMap(({ label }) => [plainText(label.en), plainText(label.km)]));
  for (const { code, label } of shipped) {
    const choice = byCode.get(code);
    for (const text of choice === undefined ? [code, label.en, label.km] : [label.en, label.km]) {
      const plain = plainText(text);
      if (plain === "" || labels.has(plain)) continue;
      // "Completed" is written like its own code: it resolves as the code, and is a former label all the same.
      const named = byPlain.get(plain);
      if (named !== undefined && named !== choice) continue;
      if (choice === undefined) removed.add(plain);
      else if (!former.has(plain)) former.set(plain, choice);
    }
  }
  return { former, removed };
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
