import { dayParts } from "../record/day";
import { plainText } from "../record/plainText";
import type { Field } from "../schema/Template";

/** Proposes codes that nobody has yet. */
export interface CodeProposals {
  /** Marks a code as taken. */
  take(code: string): void;
  /** The next free code of the day's year; undefined where all are taken. */
  next(day: number | undefined): string | undefined;
}

/** A pattern of fixed letters, at most one year (four digits), and a counter at the end: "T-\\d{4}-\\d{2}", "A-\\d{3,4}". */
const COUNTED = /^((?:[A-Za-z0-9 _/-]|\\[-./])*)(?:(\\d\{4\})([A-Za-z _/-]*))?\\d\{([1-3])(?:,(\d))?\}$/;

/** Codes that are counted: fixed letters, perhaps the year, and a number: IN-008, T-2025-03. `year` where a row has none. */
export function codeProposals(field: Field | undefined, year: number): CodeProposals | undefined {
  const parts = field?.type === "code" ? COUNTED.exec(field.pattern ?? "") : null;
  if (!parts) return undefined;
  const before = (parts[1] ?? "").replace(/\\/g, "");
  const [hasYear, between] = [parts[2] !== undefined, parts[3] ?? ""];
  const [least, most] = [Number(parts[4]), Number(parts[5] ?? parts[4])];
  const highest = new Map<string, number>();
  return {
    take(code) {
      const match = /^(.*?)(\d+)$/.exec(plainText(code));
      const [prefix, number] = [(match?.[1] ?? "").trim(), Number(match?.[2] ?? NaN)];
      const digits = match?.[2]?.length ?? 0;
      if (digits >= least && digits <= most) highest.set(prefix, Math.max(highest.get(prefix) ?? 0, number));
    },
    next(day) {
      const written = day === undefined ? year : dayParts(day).year;
      // A slip such as 1925 must not become a code.
      const own = Math.abs(written - year) <= 20 ? written : year;
      const prefix = `${before}${hasYear ? String(own) : ""}${between}`;
      const key = plainText(prefix);
      const number = (highest.get(key) ?? 0) + 1;
      if (String(number).length > most) return undefined;
      highest.set(key, number);
      return `${prefix}${String(number).padStart(least, "0")}`;
    },
  };
}
