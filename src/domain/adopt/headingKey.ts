import { plainText } from "../record/plainText";

/** A heading to compare by: plain text without punctuation, so that "Planned - Women:" is "planned women". */
export const headingKey = (heading: string): string =>
  plainText(heading)
    .replace(/[^\p{L}\p{M}\p{N}%]+/gu, " ")
    .trim();

/** The parts of a heading in two languages or with a unit: "ស្ថានភាព / Status", "Budget (KHR)"; without the whole. */
export function headingParts(heading: string): string[] {
  if (!/[/|\n()[\]៖:]/.test(heading)) return [];
  const languages = heading.split(/\s*[/|\n]\s*/);
  const parts = [...languages, ...languages.flatMap((part) => part.split(/\s*[()[\]៖:]\s*/))].map(headingKey);
  const whole = headingKey(heading);
  return [...new Set(parts)].filter((part) => part !== "" && part !== whole);
}

const ROW_NUMBERS = new Set(
  [
    "No.",
    "No",
    "Nr",
    "N°",
    "Nº",
    "#",
    "S/N",
    "SN",
    "Item no",
    "ល.រ",
    "ល.រ.",
    "លរ",
    "លេខរៀង",
    "ល.រ / No.",
  ].map(headingKey),
);

/** Whether a heading stands over running numbers, which say nothing of the row. */
export function isRowNumberHeading(heading: string): boolean {
  return heading.trim() === "#" || (headingKey(heading) !== "" && ROW_NUMBERS.has(headingKey(heading)));
}
