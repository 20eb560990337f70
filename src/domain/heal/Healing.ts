import type { CellValue } from "../record/TableData";
import type { Choice } from "../schema/Choice";
import type { Label } from "../schema/Label";
import type { Settings } from "../schema/Settings";

/**
 * What healing can do to a cell, in the order in which people read it. Each code has a text in both languages;
 * codes never change meaning. The details that a text may quote stand behind the code.
 */
export const healSteps = [
  /** Outer, doubled and no-break spaces. */
  "spaces",
  /** Signs that print nothing (U+200B and the like), and letters written in two ways that look the same. */
  "invisible",
  /** Khmer digits. */
  "digits",
  /** A dash, dots or the like, where nothing is meant; the cell becomes blank. `{mark}` */
  "emptyMark",
  /** A date kept as text. `{day}` as "08/03/2025" */
  "dayText",
  /** A year of the Buddhist era. `{year}` the year meant */
  "buddhistEra",
  /** A year of two digits. `{year}` the year meant */
  "century",
  /** A time of day was left out. */
  "time",
  /** Excel's number of a day, kept as text. `{day}` */
  "serial",
  /** Month before day, as the text has no other reading. `{day}` Never sure. */
  "monthFirst",
  /** A number kept as text. `{number}` */
  "numberText",
  /** Signs that part thousands, or a decimal comma. */
  "separators",
  /** The workbook's own currency, by word or sign. */
  "currency",
  /** Thousands or millions in words. `{word}` */
  "scale",
  /** A percent by sign or word. */
  "percentSign",
  /** 50 was meant as 50 %. `{number}` as "50%" */
  "percentScale",
  /** A word for persons or things counted. `{word}` */
  "countWord",
  /** "About": the number is not exact. `{word}` Nothing else is set, so that the user should know: never sure. */
  "approx",
  /** A choice by its code or its label in the other language. `{choice}` */
  "choice",
  /** A choice by other words for yes and no. `{choice}` */
  "yesNo",
  /** A choice by other common words for it. `{choice}` Never sure. */
  "synonym",
  /** The choice or unit written most alike. `{choice}` Never sure. */
  "near",
  /** The choice is no longer offered, but stays valid. `{choice}` */
  "retired",
  /** The number of cells merged downwards, for a row below the first: it may be meant once for all. `{number}` Never sure. */
  "merged",
  /** A code in other case, with spaces or other dashes. */
  "codeForm",
] as const;

export type HealStepCode = (typeof healSteps)[number];

/** One thing that healing did; `details` as named at the code. */
export interface HealStep {
  readonly code: HealStepCode;
  readonly details?: Readonly<Record<string, string | number | Label>>;
}

/**
 * Why a cell was not healed. Each code has a text in both languages; the cell's own text is quoted beside it.
 */
export const healRefusals = [
  /** An error value of a formula, such as #N/A. */
  "errorValue",
  /** #CALC!: a formula without a result, as programs other than Excel write them. */
  "notCalculated",
  /** No date. */
  "notADay",
  /** A year alone. */
  "yearOnly",
  /** A month and year without a day. */
  "monthOnly",
  /** Two dates, or from one day to another: which is meant? */
  "severalDays",
  /** A year of two digits that may mean more than one year. */
  "yearUnclear",
  /** No number. */
  "notANumber",
  /** 1.234 may be a thousand or a decimal. */
  "twoReadings",
  /** "165 (145 women)": which number is meant? */
  "severalNumbers",
  /** An amount in the currency that is not the workbook's. */
  "otherCurrency",
  /** A percent below 0 % or above 100 %. */
  "percentRange",
  /** A percent in a field that holds none. */
  "percentElsewhere",
  /** Not in the list. */
  "notAChoice",
  /** Does not have the form of the field's codes (its `example` shows it). */
  "codeShape",
] as const;

export type HealRefusal = (typeof healRefusals)[number];

/** What became of one cell. */
export interface Healing {
  /** `kept`: nothing to do. `healed`: `value` says what was meant. `refused`: `value` is the cell as it was (a bare
   * number with the other currency where the heading says so: "500 USD"). */
  readonly kind: "kept" | "healed" | "refused";
  /** Choices and units as labels in the workbook's language, days as serial numbers, percents 0..1. */
  readonly value: CellValue;
  /** What was done, in the order in which it was done; empty unless healed. */
  readonly steps: readonly HealStep[];
  /** Whether there is only one reading. What is not sure is applied only when the user says so. */
  readonly sure: boolean;
  /** Only where refused. */
  readonly reason?: HealRefusal;
}

/** What healing needs to know of the workbook; a `Workbook` is one. */
export interface HealContext {
  readonly settings: Settings;
  /** By list id, units under "units"; a list that is missing is as the product ships it. */
  readonly lists: ReadonlyMap<string, readonly Choice[]>;
}

/** What is known of a column as a whole, from all its cells and its heading. */
export interface ColumnHints {
  /**
   * How bare numbers of a percent column are meant: "hundred" where others stand above 1 (then 1 is 1 % and 0.5 is
   * 0.5 %, and neither is sure). Left out = each by itself.
   */
  readonly percents?: "hundred";
  /** Another date of the column has the month first, so that none with two small numbers is sure. */
  readonly monthFirst?: true;
  /** The heading says that amounts are counted in thousands or millions; one that large itself is not. */
  readonly scale?: { readonly word: string; readonly factor: number };
  /** The heading names the currency that is not the workbook's. */
  readonly otherCurrency?: Settings["currency"];
}

/** Heals the cells of one field. Equal cells are looked at once. */
export type ColumnHealer = (value: CellValue | undefined) => Healing;
