import { columnHealer } from "../heal/columnHealer";
import type { ColumnHealer, HealContext } from "../heal/Healing";
import type { CellValue } from "../record/TableData";
import type { Field } from "../schema/Template";

/** How the cells of a column fit a field. */
export interface ContentFit {
  /** Share of the cells that the field can hold, 0..1; undefined where there is none to look at. */
  readonly share: number | undefined;
  /** How much that says by itself, 0..1: every text fits a text field, few columns fit a list. */
  readonly weight: number;
}

/** Asks, for one field after the other, how a column's sample fits; each field's healer is built once. */
export type ContentFitter = (sample: readonly CellValue[]) => ContentFit;

const KHMER = /[\u1780-\u17FF]/;
const LATIN = /[A-Za-z]/;

export function contentFitter(field: Field, context: HealContext): ContentFitter {
  const heal = columnHealer(field, context);
  const isClosed = field.type === "choice" || field.type === "unit";
  return (sample) => {
    if (sample.length === 0) return { share: undefined, weight: 0 };
    let fits = 0;
    for (const value of sample) if (fitsField(value, field, heal)) fits++;
    const share = fits / sample.length;
    return { share, weight: isClosed ? closedWeight(field, sample) : WEIGHTS[field.type](field) };
  };
}

const WEIGHTS: Readonly<Record<Field["type"], (field: Field) => number>> = {
  code: (field) => (field.type === "code" && field.pattern !== undefined ? 0.75 : 0.1),
  link: () => 0.7,
  choice: () => 0.65,
  unit: () => 0.65,
  day: () => 0.5,
  percent: () => 0.35,
  integer: () => 0.15,
  number: () => 0.15,
  money: () => 0.2,
  text: (field) => (field.type === "text" && field.script !== undefined ? 0.3 : 0.1),
  computed: () => 0,
};

/** Yes and no stand in many columns, so they tell little. */
const closedWeight = (field: Field, sample: readonly CellValue[]): number =>
  field.type === "choice" && new Set(sample).size <= 2 && /^yesNo$/.test(field.list) ? 0.3 : 0.65;

function fitsField(value: CellValue, field: Field, heal: ColumnHealer): boolean {
  switch (field.type) {
    case "text":
      return fitsScript(value, field.script);
    case "link":
    case "code":
      return typeof value === "string" && isReadable(value, heal);
    case "percent":
      return typeof value === "string"
        ? heal(value).kind !== "refused" && /[%\u178A]/.test(value)
        : isShare(value);
    case "day":
      // A small number may be anything; Excel's days of 1990 to 2099 have five digits.
      return typeof value === "number" ? value >= 32_874 && value < 73_051 : isReadable(value, heal);
    case "choice":
    case "unit": {
      // Bare numbers are codes of some lists, but stand in many other columns.
      if (typeof value !== "string" || /^[\d\u17E0-\u17E9]+$/.test(value)) return false;
      const { kind, sure, steps } = heal(value);
      if (kind === "refused") return false;
      return sure || steps.some(({ code }) => code === "synonym");
    }
    default:
      return isReadable(value, heal);
  }
}

function isReadable(value: CellValue, heal: ColumnHealer): boolean {
  const healing = heal(value);
  return healing.kind !== "refused" && healing.value !== null;
}

const isShare = (value: CellValue): boolean => typeof value === "number" && value >= 0 && value <= 100;

function fitsScript(value: CellValue, script: "km" | "en" | undefined): boolean {
  if (typeof value !== "string") return script === undefined;
  if (script === "km") return KHMER.test(value);
  return script === "en" ? LATIN.test(value) && !KHMER.test(value) : true;
}
