import { dayFromParts } from "./day";
import { plainText } from "./plainText";

/** Month names in both languages, as `plainText` gives them; English ones also by their first three letters. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ["january", "មករា"],
    ["february", "កុម្ភៈ", "កុម្ភះ", "កុម្ភ"],
    ["march", "មីនា"],
    ["april", "មេសា"],
    ["may", "ឧសភា"],
    ["june", "មិថុនា"],
    ["july", "កក្កដា"],
    ["august", "សីហា"],
    ["september", "កញ្ញា", "sept"],
    ["october", "តុលា"],
    ["november", "វិច្ឆិកា"],
    ["december", "ធ្នូ"],
  ].flatMap((names, index) => [
    ...names.map((name) => [plainText(name), index + 1] as const),
    [(names[0] ?? "").slice(0, 3), index + 1] as const,
  ]),
);

/** Words around the parts of a date that say nothing new: "day", "no.", "month", "year", eras, names of weekdays. */
const FILLERS = new RegExp(
  ["ព្រហស្បតិ៍", "អាទិត្យ", "អង្គារ", "ច័ន្ទ", "ចន្ទ", "សុក្រ", "សៅរ៍", "ពុធ"]
    .concat("ថ្ងៃ", "ឆ្នាំ", "ទី", "ខែ", "ពុទ្ធសករាជ", "គ្រិស្តសករាជ", "ព.ស.", "គ.ស.", "ព.ស", "គ.ស")
    .map((word) => plainText(word).replaceAll(".", "\\."))
    .join("|") +
    "|\\b(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?\\b|(?<=\\d)(?:st|nd|rd|th)\\b|,",
  "g",
);

const BUDDHIST_ERA = 543;

/** Two digits mean this century; years from 2400 on are counted in the Buddhist era. */
const fullYear = (year: number, digits: number): number => {
  if (digits === 2) return 2000 + year;
  return year >= 2400 && year < 2700 ? year - BUDDHIST_ERA : year;
};

/**
 * The day that a text means, or undefined: 8/3/2025 and 08-03-25 (always day, month, year), 2025-03-08 with or
 * without a time, "8 March 2025", "March 8, 2025", "ថ្ងៃទី៨ ខែមីនា ឆ្នាំ២០២៥", "ថ្ងៃទី៨ ខែ៣ ឆ្នាំ២០២៥", years of the Buddhist era. Used to
 * say that a text looks like a date; what the user meant is for the user to confirm.
 */
export function parseDay(text: string): number | undefined {
  if (text.length > 80) return undefined;
  const plain = plainText(text);
  const day = parseNumbers(plain) ?? parseWords(plain);
  if (day !== undefined) return day;
  const bare = withoutFillers(plain);
  return parseWords(bare) ?? (bare === plain ? undefined : parseNumbers(bare));
}

/** Whether a text names a month and a year and no day: "January 2025", "ខែមករា ឆ្នាំ២០២៥", "01/2025". */
export function isMonthOfYear(text: string): boolean {
  if (text.length > 80) return false;
  const [, month = "", year = ""] = /^(\S+) (\d{4})$/.exec(withoutFillers(plainText(text))) ?? [];
  return (
    year !== "" &&
    (MONTHS.has(month) || (/^\d{1,2}$/.test(month) && Number(month) >= 1 && Number(month) <= 12))
  );
}

const withoutFillers = (plain: string): string =>
  plain
    .replace(FILLERS, " ")
    .replace(/[-/.\s]+/g, " ")
    .trim();

/** Three numbers: year, month, day with a year of four digits first, else day, month, year with one sign between. */
function parseNumbers(plain: string): number | undefined {
  const first = endOfDigits(plain, 0);
  const second = endOfDigits(plain, first + 1);
  const third = endOfDigits(plain, second + 1);
  const before = plain.charCodeAt(first);
  const after = plain.charCodeAt(second);
  const digits = third - second - 1;
  if (!isOneOrTwo(second - first - 1)) return undefined;
  const month = numberIn(plain, first + 1, second);
  if (first === 4) {
    if (!isParting(before) || !isParting(after) || !isOneOrTwo(digits)) return undefined;
    const year = fullYear(numberIn(plain, 0, first), first);
    return isTime(plain, third, "t ")
      ? dayFromParts(year, month, numberIn(plain, second + 1, third))
      : undefined;
  }
  if (!isOneOrTwo(first) || before !== after || !(isParting(before) || before === SPACE)) return undefined;
  if (digits !== 2 && digits !== 4) return undefined;
  const year = fullYear(numberIn(plain, second + 1, third), digits);
  return isTime(plain, third, " ") ? dayFromParts(year, month, numberIn(plain, 0, first)) : undefined;
}

const SPACE = 0x20;
const ZERO = 0x30;

/** A hyphen, a dot or a slash, which follow each other in ASCII. */
const isParting = (code: number): boolean => code >= 0x2d && code <= 0x2f;

const isOneOrTwo = (digits: number): boolean => digits === 1 || digits === 2;

/** The place after the digits that stand from a place on. */
function endOfDigits(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); code >= ZERO && code <= ZERO + 9; code = text.charCodeAt(at)) at++;
  return at;
}

/** The number that the digits between two places make. */
function numberIn(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + text.charCodeAt(at) - ZERO;
  return number;
}

/** Whether nothing follows, or one of the signs and a time of day. */
const isTime = (text: string, from: number, signs: string): boolean =>
  from === text.length || (signs.includes(text.charAt(from)) && /^.\d{1,2}:\d{2}/.test(text.slice(from)));

/** Day, month's name and year, or the name first. */
function parseWords(text: string): number | undefined {
  const first = text.indexOf(" ");
  const second = text.indexOf(" ", first + 1);
  const end = endOfDigits(text, second + 1);
  const digits = end - second - 1;
  if (first === -1 || second <= first || end < text.length || (digits !== 2 && digits !== 4))
    return undefined;
  const isDayFirst = endOfDigits(text, 0) === first;
  const from = isDayFirst ? 0 : first + 1;
  const to = isDayFirst ? first : second;
  const month = MONTHS.get(isDayFirst ? text.slice(first + 1, second) : text.slice(0, first));
  if (month === undefined || !isOneOrTwo(to - from) || endOfDigits(text, from) !== to) return undefined;
  return dayFromParts(fullYear(numberIn(text, second + 1, end), digits), month, numberIn(text, from, to));
}
