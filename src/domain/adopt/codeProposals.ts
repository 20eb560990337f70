import { dayParts } from "../record/day";
import { plainText } from "../record/plainText";
import type { Field } from "../schema/Template";

/** Proposes codes that nobody has yet. */
export interface CodeProposals {
  /** Marks a code as taken. */
  take(code: string): void;
  /** The next free code of the day's year; undefined where the codes of the field are not simply counted. */
  next(day: number | undefined): string | undefined;
}

/** A pattern of fixed letters, at most one year (four digits), and a counter at the end: "T-\\d{4}-\\d{2}". */
const COUNTED = /^((?:[A-Za-z0-9 _/-]|\\[-./])*)(?:(\\d\{4\})([A-Za-z _/-]*))?\\d\{(\d)\}$/;

/** Codes that are counted: fixed letters, perhaps the year, and a number: IN-008, T-2025-03. `year` where a row has none. */
export function codeProposals(field: Field | undefined, year: number): CodeProposals | undefined {
  const parts = field?.type === "code" ? COUNTED.exec(field.pattern ?? "") : null;
  if (!parts) return undefined;
  const before = (parts[1] ?? "").replace(/\\/g, "");
  const [hasYear, between, digits] = [parts[2] !== undefined, parts[3] ?? "", Number(parts[4])];
  const highest = new Map<string, number>();
  return {
    take(code) {
      const match = /^(.*?)(\d+)$/.exec(plainText(code));
      const [prefix, number] = [(match?.[1] ?? "").trim(), Number(match?.[2] ?? NaN)];
      if (match && (match[2] ?? "").length === digits)
        highest.set(prefix, Math.max(highest.get(prefix) ?? 0, number));
    },
    next(day) {
      const own = day === undefined ? year : dayParts(day).year;
      const prefix = `${before}${hasYear ? String(own) : ""}${between}`;
      const key = plainText(prefix);
      const number = (highest.get(key) ?? 0) + 1;
      if (String(number).length > digits) return undefined;
      highest.set(key, number);
      return `${prefix}${String(number).padStart(digits, "0")}`;
    },
  };
}
