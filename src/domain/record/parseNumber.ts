import { plainText } from "./plainText";

/** Digits in groups of three after the first group, all parted by the same sign. */
const grouped = (sign: string): RegExp => new RegExp(`^\\d{1,3}(?:${sign}\\d{3})+$`);
const COMMA_GROUPS = grouped(",");
const DOT_GROUPS = grouped("\\.");
const SPACE_GROUPS = /^\d{1,3}(?: \d{3})+(?:[.,]\d{1,2})?$/;
const KHMER_DIGIT = /[\u17E0-\u17E9]/;

/**
 * The number that a text means, or undefined where it is no number or could be two: Khmer or Latin digits,
 * thousands parted by commas, dots or spaces, a decimal dot or comma, a sign, "%" or "ភាគរយ" (50% is 0.5).
 * A dot before exactly three digits (1.234) may part thousands or decimals, so it gives undefined, and so
 * does a comma there between Khmer digits (១,២៣៤); a comma between Latin digits (500,000) parts thousands.
 */
export function parseNumber(text: string): number | undefined {
  if (text.length > 40) return undefined;
  let rest = plainText(text);
  const percent = /^(.*?) ?(?:%|ភាគរយ)$/.exec(rest);
  if (percent) rest = percent[1] ?? "";
  const negative = /^[-\u2212] ?/.exec(rest);
  rest = rest.slice(negative?.[0].length ?? (rest.startsWith("+") ? 1 : 0));
  const size = readDigits(rest, KHMER_DIGIT.test(text));
  if (size === undefined) return undefined;
  const value = negative ? -size : size;
  return percent ? value / 100 : value;
}

/**
 * Whether a text is a number of which nobody can tell thousands from decimals: "1.234", and "១,២៣៤" or "១.២៣៤"
 * in Khmer digits, where either sign may part either.
 */
export function hasTwoReadings(text: string): boolean {
  if (text.length > 40) return false;
  const plain = plainText(text).replace(/^[-+\u2212] ?/, "");
  if (!isOneGroup(plain) || plain.startsWith("0")) return false;
  return DOT_GROUPS.test(plain) || (COMMA_GROUPS.test(plain) && KHMER_DIGIT.test(text));
}

function readDigits(text: string, isKhmer: boolean): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  if (SPACE_GROUPS.test(text)) return Number(text.replace(/ /g, "").replace(",", "."));
  const [, whole = "", sign = "", decimals = ""] = /^(.*)([.,])(\d*)$/.exec(text) ?? [];
  if (sign === "") return undefined;
  const groups = sign === "." ? COMMA_GROUPS : DOT_GROUPS;
  if (groups.test(whole)) return decimals === "" ? undefined : asNumber(whole, decimals);
  if (COMMA_GROUPS.test(text))
    return isOneGroup(text) && isKhmer ? undefined : Number(text.replace(/,/g, ""));
  if (DOT_GROUPS.test(text))
    return isOneGroup(text) ? readOneDot(whole, decimals) : Number(text.replace(/\./g, ""));
  return /^\d+$/.test(whole) && decimals !== "" ? asNumber(whole, decimals) : undefined;
}

const isOneGroup = (text: string): boolean => text.split(/[.,]/).length === 2;

/** 0.125 has only one reading. */
const readOneDot = (whole: string, decimals: string): number | undefined =>
  /^0+$/.test(whole) ? asNumber(whole, decimals) : undefined;

const asNumber = (whole: string, decimals: string): number =>
  Number(`${whole.replace(/[.,]/g, "")}.${decimals}`);
