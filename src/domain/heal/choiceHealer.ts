import { plainText } from "../record/plainText";
import type { Choice } from "../schema/Choice";
import { choicesOf } from "../schema/choicesOf";
import type { Language } from "../schema/Label";
import { choiceResolver, type ChoiceResolver } from "../schema/resolveChoice";
import { UNITS_LIST } from "../schema/tableName";
import type { Field } from "../schema/Template";
import { choiceWords, unitNames, yesNoWords } from "./choiceWords";
import type { FilledHealer } from "./FilledHealer";
import { isEmptyMark } from "./emptyMarks";
import type { HealContext, HealStepCode } from "./Healing";
import { healed, kept, refused } from "./verdicts";

/** Near choices are looked for among so many distinct writings: a column of other people's words gets no help. */
const NEAR_LOOKS = 500;

interface FoundChoice {
  readonly choice: Choice;
  readonly step: Extract<HealStepCode, "choice" | "yesNo" | "synonym" | "near">;
}

/** Heals choices and units: the label in the workbook's language, by code, label, other words or near spelling. */
export function choiceHealer(field: Field, { lists, settings }: HealContext): FilledHealer {
  const listId = field.type === "choice" ? field.list : UNITS_LIST;
  const choices = choicesOf(listId, lists);
  const resolver = choiceResolver(choices);
  const wording = (choice: Choice): string => safeWording(choice, resolver, settings.language);
  const find = finderOf(listId, choices, resolver);
  return (value, text, steps) => {
    const own = resolver.resolve(value) ?? (typeof value === "string" ? resolver.resolve(text) : undefined);
    if (own && value === wording(own)) return kept(value);
    if (typeof value === "string" && own === undefined && isEmptyMark(text))
      return healed(null, [...steps, { code: "emptyMark", details: { mark: text } }]);
    const asText = typeof value === "string" ? text : String(value);
    const found: FoundChoice | undefined = own ? { choice: own, step: "choice" } : find(asText);
    if (found === undefined) return refused(value, "notAChoice");
    const { choice, step } = found;
    const after = wording(choice);
    const details = { choice: choice.label };
    if (after !== text) steps.push({ code: step, details });
    if (!choice.active) steps.push({ code: "retired", details });
    return healed(after, steps, step === "choice" || step === "yesNo");
  };
}

/** The label in the workbook's language; the code where that label names another choice. */
function safeWording(choice: Choice, resolver: ChoiceResolver, language: Language): string {
  const label = choice.label[language] || choice.label[language === "en" ? "km" : "en"] || choice.code;
  return resolver.resolve(label)?.code === choice.code ? label : choice.code;
}

function finderOf(
  listId: string,
  choices: readonly Choice[],
  resolver: ChoiceResolver,
): (text: string) => FoundChoice | undefined {
  const byCode = new Map(choices.map((choice) => [choice.code, choice]));
  const isYesNo = byCode.has("yes") && byCode.has("no");
  const isUnits = listId === UNITS_LIST;
  const words = choiceWords(listId);
  let looks = 0;
  return (text) => {
    const plain = plainText(text);
    const answer = isYesNo ? byCode.get(yesNoWords.get(plain) ?? "") : undefined;
    if (answer) return { choice: answer, step: "yesNo" };
    const known = byCode.get(words.get(plain) ?? "") ?? (isUnits ? findUnit(plain, resolver) : undefined);
    if (known) return { choice: known, step: "synonym" };
    const [, code = ""] = /^([a-z]+[\w.]*-?\d[\w-]*|\d{1,2})\s*[:.)\u2013\u2014-]?\s+\S/.exec(plain) ?? [];
    const coded = code === "" ? undefined : choices.find((choice) => plainText(choice.code) === code);
    if (coded) return { choice: coded, step: "near" };
    if (looks++ >= NEAR_LOOKS) return undefined;
    const near = resolver.nearest(text);
    return near && { choice: near, step: "near" };
  };
}

function findUnit(plain: string, resolver: ChoiceResolver): Choice | undefined {
  for (const name of unitNames(plain)) {
    const unit = resolver.resolve(name);
    if (unit) return unit;
  }
  return undefined;
}
