import { columnLetters } from "../record/columnLetters";
import { rangeAddress } from "./cellAddress";
import type { ConditionalPlan } from "./SheetPlan";

/** Where a table's cells and its hidden column of marks stand; rows and columns counted from 1. */
export interface MarkPlace {
  /** The row of the headings; the body starts under it. */
  readonly headings: number;
  /** The first and last column that may be marked. */
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** The column `CHECK_MARKS`. */
  readonly marks: number;
}

/** What stands around each heading in a row's marks: "|Status|Due date|~Remarks~". */
const AROUND = { error: "|", warning: "~" } as const;

/**
 * What a row's cell of the column `CHECK_MARKS` holds: the headings of its cells with an open error, then of those
 * with a warning; "" where there is none. Headings, because they tell a cell its own column wherever that was
 * moved: so two rules a table do. It never begins like a formula or a number.
 */
export function markText(errors: readonly string[], warnings: readonly string[]): string {
  const enclosed = (headings: readonly string[], sign: string): string =>
    headings.length === 0 ? "" : `${sign}${headings.join(sign)}${sign}`;
  return enclosed(errors, AROUND.error) + enclosed(warnings, AROUND.warning);
}

/**
 * The two rules that mark the cells of a body, to be written before all others: their box and bold letters are
 * added to the colours of states, which stand above them; their tint shows where no state fills the cell.
 */
export function markConditionals(place: MarkPlace): ConditionalPlan[] {
  const range = bodyOf(place);
  return [
    { range, tone: "warningMark", kind: "formula", formula: isMarked(place, AROUND.warning) },
    { range, tone: "errorMark", kind: "formula", formula: isMarked(place, AROUND.error) },
  ];
}

const bodyOf = ({ headings, left, right, bottom }: MarkPlace): string =>
  rangeAddress(headings + 1, left, bottom, right);

/** `=ISNUMBER(FIND("|"&B$4&"|",$Z5))`, as seen from the body's first cell. */
const isMarked = ({ headings, left, marks }: MarkPlace, sign: string): string =>
  `=ISNUMBER(FIND("${sign}"&${columnLetters(left)}$${headings}&"${sign}",$${columnLetters(marks)}${headings + 1}))`;
