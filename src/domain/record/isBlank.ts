import type { CellValue } from "./TableData";

const ONLY_SPACES = /^[\s\u200B-\u200D\uFEFF]*$/;

/** Whether a cell shows nothing: empty, or text of spaces and invisible signs alone. */
export const isBlank = (value: CellValue | undefined): boolean =>
  value === null ||
  value === undefined ||
  value === "" ||
  (typeof value === "string" && ONLY_SPACES.test(value));
