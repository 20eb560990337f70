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

/** Words around the parts of a date that say nothing new: "day", "no.", "month", "year", names of weekdays. */
const FILLERS = new RegExp(
  ["ព្រហស្បតិ៍", "អាទិត្យ", "អង្គារ", "ច័ន្ទ", "ចន្ទ", "សុក្រ", "សៅរ៍", "ពុធ", "ថ្ងៃ", "ឆ្នាំ", "ទី", "ខែ"]
    .map(plainText)
    .join("|") +
    "|\\b(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?\\b|(?<=\\d)(?:st|nd|rd|th)\\b|,",
  "g",
);

const BUDDHIST_ERA = 543;

/** Two digits mean this century; years from 2400 on are counted in the Buddhist era. */
const fullYear = (text: string): number => {
  const year = Number(text);
  if (text.length === 2) return 2000 + year;
  return year >= 2400 && year < 2700 ? year - BUDDHIST_ERA : year;
};

/**
 * The day that a text means, or undefined: 8/3/2025 and 08-03-25 (always day, month, year), 2025-03-08 with or
 * without a time, "8 March 2025", "March 8, 2025", "ថ្ងៃទី៨ ខែមីនា ឆ្នាំ២០២៥", years of the Buddhist era. Used to
 * say that a text looks like a date; what the user meant is for the user to confirm.
 */
export function parseDay(text: string): number | undefined {
  if (text.length > 80) return undefined;
  const plain = plainText(text);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]\d{1,2}:\d{2}.*)?$/.exec(plain);
  if (iso) return dayFromParts(fullYear(iso[1] ?? ""), Number(iso[2]), Number(iso[3]));
  const numeric = /^(\d{1,2})([-/.\s])(\d{1,2})\2(\d{4}|\d{2})(?: \d{1,2}:\d{2}.*)?$/.exec(plain);
  if (numeric) return dayFromParts(fullYear(numeric[4] ?? ""), Number(numeric[3]), Number(numeric[1]));
  return parseWords(plain.replace(FILLERS, " ").replace(/[-/.]/g, " ").trim());
}

function parseWords(text: string): number | undefined {
  const [first = "", second = "", year = "", ...rest] = text.split(/\s+/);
  if (rest.length > 0 || !/^(?:\d{4}|\d{2})$/.test(year)) return undefined;
  const [day, name] = /^\d{1,2}$/.test(first) ? [first, second] : [second, first];
  const month = MONTHS.get(name);
  if (month === undefined || !/^\d{1,2}$/.test(day)) return undefined;
  return dayFromParts(fullYear(year), month, Number(day));
}
