import type { Scalar } from "../Book";
import { addLocale, format as formatNumber } from "../numfmt";

// Months and days of the Khmer calendar formats ([$-453]mmmm); numfmt does not come with them.
addLocale(
  {
    group: ",",
    decimal: ".",
    mmmm: ["មករា", "កុម្ភៈ", "មីនា", "មេសា", "ឧសភា", "មិថុនា", "កក្កដា", "សីហា", "កញ្ញា", "តុលា", "វិច្ឆិកា", "ធ្នូ"],
    mmm: ["មករា", "កុម្ភៈ", "មីនា", "មេសា", "ឧសភា", "មិថុនា", "កក្កដា", "សីហា", "កញ្ញា", "តុលា", "វិច្ឆិកា", "ធ្នូ"],
    dddd: ["ថ្ងៃអាទិត្យ", "ថ្ងៃច័ន្ទ", "ថ្ងៃអង្គារ", "ថ្ងៃពុធ", "ថ្ងៃព្រហស្បតិ៍", "ថ្ងៃសុក្រ", "ថ្ងៃសៅរ៍"],
    ddd: ["អាទិត្យ", "ច័ន្ទ", "អង្គារ", "ពុធ", "ព្រហស្បតិ៍", "សុក្រ", "សៅរ៍"],
  },
  "km",
);

/** Locale ids whose first byte is 0x12 ask for Khmer digits: [$-12000453]. */
const KHMER_DIGITS = /\[\$[^\]]*-12[0-9A-F]{6}\]/i;

/**
 * A value as a cell with that number format shows it. Empty is "". A format that can't be read is
 * treated as General; a date format over a number that is no date gives the number.
 */
export function formatText(value: Scalar, format: string | undefined): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const general = format === undefined || format === "General";
  if (general && (typeof value === "string" || (Number.isInteger(value) && Math.abs(value) < 1e11))) {
    return String(value);
  }
  if (format === "@") return typeof value === "string" ? value : formatText(value, undefined);
  try {
    const text = formatNumber(format ?? "General", value, { dateErrorThrows: true, dateSpanLarge: false });
    return format !== undefined && KHMER_DIGITS.test(format) ? khmerDigits(text) : text;
  } catch {
    return general ? String(value) : formatText(value, undefined);
  }
}

const khmerDigits = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x17e0 + Number(digit)));
