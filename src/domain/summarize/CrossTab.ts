import { dayFromParts } from "../record/day";

/**
 * A summary table described once. `planCrossTab` turns it into live formulas, `computeCrossTab` into numbers;
 * both read the same description, and tests hold them together.
 */
export interface CrossTab {
  /** The template whose rows are counted. */
  readonly template: string;
  /** What every counted row meets. */
  readonly tests: readonly RowTest[];
  readonly rows: Axis;
  readonly rowHead: string;
  readonly rowWidth: number;
  readonly columns: readonly Column[];
  /** Heading of the row with what falls into none of the rows; null = no such row. */
  readonly rest: string | null;
  readonly total: string;
}

export type RowTest =
  /** The cell holds the label of a choice. */
  | { readonly kind: "choice"; readonly field: string; readonly code: string }
  | { readonly kind: "number"; readonly field: string }
  | { readonly kind: "filled"; readonly field: string };

export type Axis =
  /** One row a choice of a list (or of the units): the cell of `field` holds its label. */
  | {
      readonly kind: "choices";
      readonly field: string;
      readonly list: string;
      readonly codes: readonly string[];
    }
  /** Quarters of the report year by a day. Their labels are those of the list `period`. */
  | { readonly kind: "quarters"; readonly field: string }
  /**
   * One row a key of the rows of another table, for `lookup` columns. A row is counted where its `field` begins
   * with the key ("D1 Women's Day" belongs to D1); null = the table has no counts. The row's head is the key
   * itself, or its label in `list`.
   */
  | {
      readonly kind: "keys";
      readonly template: string;
      readonly keys: readonly (string | number)[];
      readonly list?: string;
      readonly field: string | null;
    };

export const QUARTERS = ["Q1", "Q2", "Q3", "Q4"] as const;

/** A heading: fixed words, or the live label of a choice. */
export type Head = string | { readonly list: string; readonly code: string };

export function axisLength(axis: Axis): number {
  if (axis.kind === "choices") return axis.codes.length;
  return axis.kind === "keys" ? axis.keys.length : QUARTERS.length;
}

/** The head of a row of the axis; a number where the key itself is one. */
export function axisHead(axis: Axis, at: number): Head | number {
  if (axis.kind === "choices") return { list: axis.list, code: axis.codes[at] ?? "" };
  if (axis.kind === "quarters") return { list: "period", code: QUARTERS[at] ?? "" };
  const key = axis.keys[at] ?? "";
  return axis.list === undefined ? key : { list: axis.list, code: String(key) };
}

interface ColumnBase {
  readonly id: string;
  readonly head: Head;
  /** A heading over neighbouring columns. */
  readonly group?: string;
  readonly width?: number;
}

export type Column = ColumnBase &
  (
    | { readonly kind: "count"; readonly tests: readonly RowTest[] }
    /** Sum of the numbers of `field`, less another sum of the same row that stands before it. */
    | {
        readonly kind: "sum";
        readonly field: string;
        readonly tests: readonly RowTest[];
        readonly less?: string;
        readonly money?: true;
      }
    /** A column less others: what is left over, so that parts add up. */
    | { readonly kind: "rest"; readonly whole: string; readonly parts: readonly string[] }
    /** A column divided by the sum of others, 0..1. */
    | { readonly kind: "share"; readonly part: string; readonly whole: readonly string[] }
    /** Mean of the numbers of `field`; `numbers` is the column that counts them, if there is one. */
    | { readonly kind: "mean"; readonly field: string; readonly numbers?: string }
    /** The value of the first of `fields` that is not blank, in the row with the key. */
    | {
        readonly kind: "lookup";
        readonly fields: readonly string[];
        readonly shownAs: "text" | "integer" | "percent" | "day";
        /** Colours by the states of this list. */
        readonly tones?: string;
        readonly mean?: true;
      }
  );

/** Stands where nothing can be said: no number at all, a share of nothing. Never an error value, never 0. */
export const NOTHING = "–";

/** The first day of a quarter counted from 0; quarter 4 is the next year's first day. A serial number. */
export const quarterStart = (year: number, quarter: number): number =>
  dayFromParts(quarter === 4 ? year + 1 : year, (quarter % 4) * 3 + 1, 1) ?? 0;
