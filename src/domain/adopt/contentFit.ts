import { choiceWords } from "../heal/choiceWords";
import { columnHealer } from "../heal/columnHealer";
import type { HealContext } from "../heal/Healing";
import { plainText } from "../record/plainText";
import type { CellValue } from "../record/TableData";
import { choicesOf } from "../schema/choicesOf";
import { choiceResolver } from "../schema/resolveChoice";
import { UNITS_LIST } from "../schema/tableName";
import type { Field } from "../schema/Template";

/** How the cells of a column fit a field. */
export interface ContentFit {
  /** Share of the cells that the field can hold, 0..1; undefined where there is none to look at. */
  readonly share: number | undefined;
  /** How much that says by itself, 0..1: every text fits a text field, few columns fit a list. */
  readonly weight: number;
  /** How many cells were looked at. */
  readonly cells: number;
}

type Sample = readonly CellValue[];

/** Tells how a column's sample fits a field. Fields of the same kind are looked at once, also in other templates. */
export type ContentFitter = (field: Field, sample: Sample) => ContentFit;

const NOTHING: ContentFit = { share: undefined, weight: 0, cells: 0 };

export function contentFitter(context: HealContext): ContentFitter {
  const kinds = new Map<string, { fits(value: CellValue): boolean; known: Map<Sample, number> }>();
  return (field, sample) => {
    if (sample.length === 0) return NOTHING;
    const key = kindOf(field);
    let kind = kinds.get(key);
    if (kind === undefined) {
      kind = { fits: fitOf(field, context), known: new Map() };
      kinds.set(key, kind);
    }
    let share = kind.known.get(sample);
    if (share === undefined) {
      let fits = 0;
      for (const value of sample) if (kind.fits(value)) fits++;
      share = fits / sample.length;
      kind.known.set(sample, share);
    }
    return { share, weight: weightOf(field, sample), cells: sample.length };
  };
}

/** Fields of one kind hold the same. */
function kindOf(field: Field): string {
  switch (field.type) {
    case "code":
      return `code ${field.pattern ?? ""}`;
    case "text":
      return `text ${field.script ?? ""}`;
    case "choice":
      return `choice ${field.list}`;
    case "link":
      return `link ${field.template}`;
    default:
      return field.type;
  }
}

const WEIGHTS: Readonly<Record<Field["type"], number>> = {
  code: 0.1,
  link: 0.7,
  choice: 0.65,
  unit: 0.65,
  day: 0.5,
  percent: 0.35,
  integer: 0.15,
  number: 0.15,
  money: 0.2,
  text: 0.1,
  computed: 0,
};

function weightOf(field: Field, sample: Sample): number {
  if (field.type === "code" && field.pattern !== undefined) return 0.75;
  if (field.type === "text" && field.script !== undefined) return 0.3;
  // Yes and no stand in many columns, so they tell little.
  if (field.type === "choice" && field.list === "yesNo" && new Set(sample).size <= 2) return 0.3;
  return WEIGHTS[field.type];
}

function fitOf(field: Field, context: HealContext): (value: CellValue) => boolean {
  if (field.type === "text") return (value) => fitsScript(value, field.script);
  if (field.type === "choice") return fitsList(field.list, context);
  if (field.type === "unit") return fitsList(UNITS_LIST, context);
  const heal = columnHealer(field, context);
  const isReadable = (value: CellValue): boolean => {
    const healing = heal(value);
    return healing.kind !== "refused" && healing.value !== null;
  };
  switch (field.type) {
    case "link":
    case "code":
      return (value) => typeof value === "string" && isReadable(value);
    case "percent":
      return (value) => (typeof value === "number" ? value >= 0 && value <= 100 : isReadable(value));
    case "day":
      // A small number may be anything; Excel's days of 1990 to 2099 have five digits.
      return (value) =>
        typeof value === "number"
          ? value >= 32_874 && value < 73_051
          : HAS_DIGIT.test(String(value)) && isReadable(value);
    default:
      return isReadable;
  }
}

const HAS_DIGIT = /[\d\u17E0-\u17E9]/;
const ONLY_DIGITS = /^[\d\u17E0-\u17E9]+$/;

/** Bare numbers are codes of some lists, but stand in many other columns. */
function fitsList(listId: string, { lists }: HealContext): (value: CellValue) => boolean {
  const { resolve } = choiceResolver(choicesOf(listId, lists));
  const words = choiceWords(listId);
  return (value) =>
    typeof value === "string" &&
    !ONLY_DIGITS.test(value) &&
    (resolve(value) !== undefined || words.has(plainText(value)));
}

const KHMER = /[\u1780-\u17FF]/;
const LATIN = /[A-Za-z]/;

function fitsScript(value: CellValue, script: "km" | "en" | undefined): boolean {
  if (typeof value !== "string") return script === undefined;
  if (script === "km") return KHMER.test(value);
  return script === "en" ? LATIN.test(value) && !KHMER.test(value) : true;
}
