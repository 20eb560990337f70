import { isTidy } from "../record/isTidy";
import type { CellValue } from "../record/TableData";

/** A cell as text; what is no cell value at all is taken as empty. */
export function cellText(value: CellValue | undefined): string {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

const LONGEST = 60;

/** A cell's text as quoted in a message: in one line, cut where it is long. */
export function quotedText(value: CellValue | undefined): string {
  if (typeof value === "string" && value.length <= LONGEST && isTidy(value)) return value;
  const written = cellText(value).trim();
  const text = isTidy(written) ? written : written.replace(/\s+/g, " ");
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** 0.455 -> "45.5%". */
export const percentText = (share: number): string => `${Math.round(share * 1000) / 10}%`;
