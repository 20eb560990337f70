import type { Scalar } from "../Book";
import { errorCode, errorValue } from "../../calc/errorValue";
import { Refusal, type CellInput, type Source } from "../Editor";
import { isPercentFormat, parseValue } from "../numfmt";

/** What an input means; `formula` is as typed, with "=" (not yet checked); `format` is what General becomes. */
export interface ParsedInput {
  value: Scalar;
  formula?: string;
  quotePrefix?: boolean;
  format?: string;
}

/** The built-in formats that typed numbers bring along, by their id in the file format. */
const FORMATS: Record<number, string> = {
  3: "#,##0",
  4: "#,##0.00",
  5: "$#,##0_);($#,##0)",
  6: "$#,##0_);[Red]($#,##0)",
  7: "$#,##0.00_);($#,##0.00)",
  8: "$#,##0.00_);[Red]($#,##0.00)",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
};

const EMPTY: ParsedInput = Object.freeze({ value: null });
const MAX_TEXT = 32_767;

/**
 * Reads an input as Excel reads en-US typing into a cell with that number format. A text that starts with
 * "=" is a formula; one that starts with "+" or "-" is a number or else a formula, but a lone sign is text.
 * Refuses texts over 32,767 characters and numbers that are not finite.
 */
export function parseInput(
  input: Exclude<CellInput, null>,
  format: string,
  source: Source,
  dateSystem: 1900 | 1904 = 1900,
): ParsedInput {
  if (typeof input === "number") {
    if (!Number.isFinite(input))
      throw new Refusal("InvalidArgument", "A cell can't hold a number that is not finite.");
    return { value: input };
  }
  if (typeof input === "boolean") return { value: input };
  if (input === "") return EMPTY;
  if (input.length > MAX_TEXT + 1)
    throw new Refusal("InvalidArgument", "A cell holds at most 32,767 characters.");
  if (input.startsWith("'")) return text(input.slice(1), true);
  if (format === "@") return text(input);
  const first = input.charCodeAt(0);
  if (first === 61 && input.length > 1) return { value: null, formula: input };
  if (!mayBeValue(input)) return signFormula(input) ?? text(input);
  return readValue(input, format, source, dateSystem) ?? signFormula(input) ?? text(input);
}

function text(value: string, quotePrefix = false): ParsedInput {
  if (value.length > MAX_TEXT)
    throw new Refusal("InvalidArgument", "A cell holds at most 32,767 characters.");
  return quotePrefix ? { value, quotePrefix } : { value };
}

function signFormula(input: string): ParsedInput | undefined {
  const sign = input[0];
  if ((sign !== "+" && sign !== "-") || input.trim().length < 2) return undefined;
  return { value: null, formula: `=${input}` };
}

/**
 * A quick look that spares most texts the parser: numbers, dates and times have an ASCII digit and start with
 * one, a sign, a currency, a bracket or the name of a month.
 */
function mayBeValue(input: string): boolean {
  if (input.length > 63) return false;
  if (/^\s*[a-z]/i.test(input)) {
    return /^\s*(true|false)\s*$/i.test(input) || (/^\s*[jfmasond]/i.test(input) && /[0-9]/.test(input));
  }
  return input.startsWith("#") || /[0-9]/.test(input);
}

/** Whether a date format begins with the day: dd/mm/yyyy. */
const isDayFirst = (format: string): boolean =>
  /^[^a-z]*d{1,2}[^a-z]+m/i.test(format.replace(/\[[^\]]*\]/g, ""));

/** 31/1/2025 as the parser, which knows American dates only, reads it without doubt: 2025-01-31. */
function monthFirst(input: string): string {
  const [, day = "", , month = "", year = ""] =
    /^\s*(\d{1,2})([/.-])(\d{1,2})\2(\d{4})\s*$/.exec(input) ?? [];
  return year === "" ? input : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function readValue(
  input: string,
  format: string,
  source: Source,
  dateSystem: 1900 | 1904,
): ParsedInput | undefined {
  if (input.startsWith("#")) {
    const code = errorCode(input.trim());
    return code && { value: errorValue(code) };
  }
  const typed = source === "user" && isDayFirst(format) ? monthFirst(input) : input;
  const parsed = parseValue(typed.replace(/^\+(?=[\d.$(])/, ""));
  if (!parsed) return undefined;
  if (typeof parsed.value === "boolean") return { value: parsed.value };
  let value = /\d{16}/.test(input) ? keep15Digits(input, parsed.value) : parsed.value;
  if (!Number.isFinite(value)) return undefined;
  const id = parsed.formatId ?? 0;
  const isDate = (id >= 14 && id <= 17) || id === 22;
  if (isDate && dateSystem === 1904) value -= 1462;
  if (format === "General") return FORMATS[id] === undefined ? { value } : { value, format: FORMATS[id] };
  // Excel's automatic percent entry: 12 typed into a percent cell means 12%, 0.12 stays.
  if (source === "user" && id === 0 && Math.abs(value) >= 1 && isPercentFormat(format))
    value = percent(value);
  return { value };
}

/** Through the decimal digits, so that 7 gives 0.07 and not 0.07000000000000001. */
const percent = (value: number): number => Number(`${value}e-2`) || value / 100;

/** Excel keeps 15 significant digits of a typed number and puts zeros after them. */
function keep15Digits(input: string, value: number): number {
  let seen = 0;
  const cut = input.replaceAll(",", "").replace(/\d/g, (digit) => {
    if (seen > 0 || digit !== "0") seen += 1;
    return seen > 15 ? "0" : digit;
  });
  const number = Number(cut);
  return Number.isFinite(number) ? number : value;
}
