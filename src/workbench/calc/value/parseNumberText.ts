import { parseValue } from "../../book/numfmt";

const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const MAYBE_NUMBER = /\d/;

/**
 * The number that Excel reads in a text when it calculates with it, en-US: "12", "1,234.5", "50%", "$3", "1/2/2025",
 * "2025-01-31", "10:30". undefined for any other text; "" and "TRUE" are no numbers.
 */
export function parseNumberText(text: string): number | undefined {
  const trimmed = text.trim();
  if (PLAIN.test(trimmed)) {
    const number = Number(trimmed);
    return Number.isFinite(number) ? number : undefined;
  }
  if (!MAYBE_NUMBER.test(trimmed) || trimmed.length > 60) return undefined;
  const value = parseValue(trimmed)?.value;
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
