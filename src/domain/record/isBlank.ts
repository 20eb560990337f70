import type { CellValue } from "./TableData";

const ONLY_SPACES = /^[\s\u200B-\u200D\uFEFF]*$/;

/** Whether a cell shows nothing: empty, or text of spaces and invisible signs alone. */
export function isBlank(value: CellValue | undefined): boolean {
  if (typeof value !== "string") return value === null || value === undefined;
  // Nearly every text begins with a letter or digit of ASCII or Khmer; the expression is for the rest.
  const first = value.charCodeAt(0);
  return !((first > 0x20 && first < 0x7f) || (first >= 0x1780 && first <= 0x17ff)) && ONLY_SPACES.test(value);
}
