import { dayFromParts, dayParts, isDay, shownDay } from "../record/day";
import { isMonthOfYear, parseDay } from "../record/parseDay";
import { latinDigits, plainText } from "../record/plainText";
import type { Settings } from "../schema/Settings";
import { aroundPlan } from "../schema/aroundPlan";
import type { FilledHealer } from "./FilledHealer";
import { isEmptyMark } from "./emptyMarks";
import type { ColumnHints, Healing, HealRefusal, HealStep } from "./Healing";
import { monthFirstDay, startsMonthOrDay } from "./monthFirst";
import { healed, refused } from "./verdicts";

/** A bare number from here to there is a year that someone typed, not a day of 1905. */
const YEARS = { first: 1900, last: 2700 } as const;
/** Years in which a date that Excel took for Gregorian was most likely typed in the Buddhist era. */
const BUDDHIST_YEARS = { first: 2500, last: 2599 } as const;
const BUDDHIST_ERA = 543;
/**
 * In Cambodia the Buddhist year begins on a day of April or May, elsewhere in January: from April on a year of it may
 * mean this one or the one before.
 */
const NEW_BUDDHIST_YEAR = 4;

/** The time of day behind a date, with its words. */
const TIME =
  /[\s,]*(?:ម៉ោង|at|t)?\s*\d{1,2}[:.h]\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:z|am|pm|ព្រឹក|រសៀល|ល្ងាច|យប់|នាទី)*$/i;
const HAS_TIME = /\d:\d\d|ម៉ោង/;
const SOLAR = "ត្រូវនឹង";
/** Two dates parted by a word or dash: "8/3/2025 - 9/3/2025", "8-10 March 2025". */
const RANGE =
  /\d.*?(?:\s[-–—]\s|[–—]|\bto\b|\buntil\b|\band\b|ដល់|និង|[;&\n])|^\d{1,2}\s*[-–,]\s*\d{1,2}\s+[^\d\s]/i;

/** Heals days: real serial numbers without a time, where the text has one reading (day, month, year). */
export function dayHealer(settings: Settings, hints: ColumnHints): FilledHealer {
  const isAround = aroundPlan(settings);
  return (value, text, steps) => {
    if (typeof value === "number") return healSerial(value, steps);
    if (typeof value !== "string") return refused(value, "notADay");
    if (isEmptyMark(text)) return healed(null, [...steps, { code: "emptyMark", details: { mark: text } }]);
    const found = readDay(text, hints, isAround, steps);
    if (typeof found === "string") return refused(value, found);
    return healed(found.day, steps, found.sure);
  };
}

function healSerial(value: number, steps: HealStep[]): Healing {
  if (!isDay(value)) return refused(value, "notADay");
  const written = Math.floor(value);
  if (isYear(written)) return refused(value, written === value ? "yearOnly" : "notADay");
  const { year, month, day: date } = dayParts(written);
  const isBuddhist = year >= BUDDHIST_YEARS.first && year <= BUDDHIST_YEARS.last;
  const day = isBuddhist ? dayFromParts(year - BUDDHIST_ERA, month, date) : written;
  // 29 February 2568 is no day of 2025.
  if (day === undefined) return refused(value, "notADay");
  if (isBuddhist) steps.push({ code: "buddhistEra", details: { year: year - BUDDHIST_ERA } });
  if (written !== value) steps.push({ code: "time" });
  return healed(day, steps, !isBuddhist);
}

const isYear = (number: number): boolean => number >= YEARS.first && number <= YEARS.last;

interface FoundDay {
  readonly day: number;
  readonly sure: boolean;
}

function readDay(
  text: string,
  hints: ColumnHints,
  isAround: (year: number) => boolean,
  steps: HealStep[],
): FoundDay | HealRefusal {
  if (text.length > 120) return "notADay";
  const latin = latinDigits(text);
  // After a lunar date stands the solar one: "... ត្រូវនឹងថ្ងៃទី២៦ ខែឧសភា ឆ្នាំ២០១៨".
  const solar = latin.slice(latin.includes(SOLAR) ? latin.lastIndexOf(SOLAR) + SOLAR.length : 0);
  const written = solar.replace(/^(?:រាជធានី)?ភ្នំពេញ,?\s*|^phnom penh,?\s*/i, "");
  const serial = readSerial(written, isAround);
  if (serial !== undefined) {
    steps.push({ code: "serial", details: { day: shownDay(serial) } });
    return { day: serial, sure: true };
  }
  const timeless = HAS_TIME.test(written) ? written.replace(TIME, "") : written;
  const dayFirst = parseDay(written) ?? parseDay(timeless) ?? denseDay(written);
  const day = dayFirst ?? monthFirstDay(timeless);
  if (day === undefined) return whyNoDay(written);
  const { year, month } = dayParts(day);
  if (isYear(day)) return "notADay";
  const digits = latin === text ? [] : [{ code: "digits" as const }];
  const era = eraSteps(timeless, year);
  if (era === undefined || (era.length > 0 && era[0]?.code === "century" && !isAround(year)))
    return "yearUnclear";
  steps.push(...digits, ...era);
  if (HAS_TIME.test(written)) steps.push({ code: "time" });
  if (dayFirst === undefined) steps.push({ code: "monthFirst", details: { day: shownDay(day) } });
  else steps.push({ code: "dayText", details: { day: shownDay(day) } });
  const isMonthFirst = dayFirst === undefined || (hints.monthFirst === true && startsMonthOrDay(timeless));
  const isYearOpen = era[0]?.code === "buddhistEra" && month >= NEW_BUDDHIST_YEAR;
  return { day, sure: !isMonthFirst && !isYearOpen };
}

/** How the year was written, where not in full: told by the text's own digits. */
function eraSteps(text: string, year: number): HealStep[] | undefined {
  if (/^\d{8}$/.test(text)) return [];
  const years = text.match(/\d+/g)?.filter((digits) => digits.length === 4) ?? [];
  if (years.length === 0) return [{ code: "century", details: { year } }];
  return years.includes(String(year)) ? [] : [{ code: "buddhistEra", details: { year } }];
}

/** Excel's own number of a day as text, "45724": only where it falls near the plan. */
function readSerial(text: string, isAround: (year: number) => boolean): number | undefined {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return undefined;
  const day = Math.floor(Number(text));
  return isAround(dayParts(day).year) ? day : undefined;
}

/** "20250308" */
function denseDay(text: string): number | undefined {
  const match = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  return match ? dayFromParts(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

function whyNoDay(text: string): HealRefusal {
  if (isMonthOfYear(text)) return "monthOnly";
  if (/^(?:ឆ្នាំ)?\s*(?:1[89]|2[0-6])\d{2}$/.test(plainText(text))) return "yearOnly";
  return RANGE.test(text) ? "severalDays" : "notADay";
}
