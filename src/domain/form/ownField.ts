import { isBlank } from "../record/isBlank";
import { parseNumber } from "../record/parseNumber";
import { plainText } from "../record/plainText";
import type { CellValue, Row } from "../record/TableData";
import type { Field, FieldType } from "../schema/Template";
import { readEntry, type Entry, type EntrySettings } from "./readEntry";

/**
 * What goes into a column that users added, as far as its cells tell. "any": nothing stands in it yet, so that what
 * looks like a number becomes one, as in Excel.
 */
export type OwnKind = "text" | "number" | "day" | "any";

/** The id of a user's column among the fields of a form; no field of a template has a colon in its id. */
export const ownFieldId = (heading: string): string => `own:${heading}`;

/** Longer texts, and those of several lines, get a larger box. */
const LONG_TEXT = 60;

/** What a user's column takes: by what the number format of its cells is for, and by what its rows hold. */
export function ownKind(rows: readonly Row[], column: number, format: "text" | "day" | "other"): OwnKind {
  if (format === "text") return "text";
  let hasNumber = false;
  for (const row of rows) {
    const value = row[column] ?? null;
    if (typeof value === "number") hasNumber = true;
    else if (!isBlank(value)) return "text";
  }
  if (format === "day") return "day";
  return hasNumber ? "number" : "any";
}

/** A user's column as a field: its heading is its label in both languages, and nothing is required of it. */
export function ownField(heading: string, kind: OwnKind, value: CellValue): Field {
  const isLong = typeof value === "string" && (value.length > LONG_TEXT || value.includes("\n"));
  const type: FieldType =
    kind === "number" || kind === "day" ? { type: kind } : { type: "text", long: isLong };
  return {
    ...type,
    id: ownFieldId(heading),
    label: { en: heading, km: heading },
    help: { en: "", km: "" },
    required: "never",
    width: 20,
  };
}

/** What a text typed into a user's column means. */
export function readOwnEntry(field: Field, kind: OwnKind, text: string, settings: EntrySettings): Entry {
  const entry = readEntry(field, text, settings);
  if (kind !== "any" || !("value" in entry) || typeof entry.value !== "string") return entry;
  // 007 and +855… are codes and phone numbers, 1.234 could be two numbers: they stay as typed.
  const isPlain = /^-?(?:0|[1-9]\d*)(?:[.,]\d+)?%?$/.test(plainText(text));
  const number = isPlain ? parseNumber(text) : undefined;
  return number === undefined ? entry : { value: number };
}
