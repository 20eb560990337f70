import { isBlank } from "../record/isBlank";
import { parseDay } from "../record/parseDay";
import { parseNumber } from "../record/parseNumber";
import type { CellValue } from "../record/TableData";
import type { GridCells } from "./gridCells";
import { headingKey } from "./headingKey";
import { isKnownHeading } from "./knownHeadings";

/** Longer texts are no headings. */
const LONGEST = 80;

/** A row seen as a heading. */
export interface HeadingLook {
  readonly score: number;
  /** Cells that hold something of their own. */
  readonly filled: number;
  readonly known: number;
  /** Whether every cell could be a heading: a short text that is no number or date. */
  readonly isWords: boolean;
}

/** How much a row looks like a heading over a table so wide. Below 1 it is none. */
export function lookAtRow(cells: GridCells, row: number, width: number): HeadingLook {
  let filled = 0;
  let known = 0;
  let words = 0;
  const seen = new Set<string>();
  for (let column = 0; column < cells.columns; column++) {
    const value = cells.at(row, column);
    if (isBlank(value)) continue;
    filled++;
    if (!isHeadingText(value)) continue;
    words++;
    seen.add(headingKey(value));
    if (isKnownHeading(value)) known++;
  }
  if (filled === 0) return { score: 0, filled, known, isWords: false };
  const score =
    2 * Math.min(1, filled / Math.max(1, width)) + // as wide as what follows
    (3 * known) / filled +
    (2 * words) / filled -
    (3 * (filled - words)) / filled - // numbers, dates and long texts are data
    (words - seen.size) / filled - // headings differ
    (filled === 1 ? 1.5 : 0);
  return { score, filled, known, isWords: words === filled };
}

export function isHeadingText(value: CellValue): value is string {
  if (typeof value !== "string" || value.length > LONGEST) return false;
  return parseNumber(value) === undefined && parseDay(value) === undefined;
}
