import type { CellValue, SpoiltColumn } from "../record/TableData";

/** Kinds of repairs, in the order in which people read them. */
export const repairKinds = [
  /** A number kept as text, also in Khmer digits. */
  "number",
  /** A date kept as text. */
  "day",
  /** 50 that was meant as 50 %. */
  "percent",
  /** Spaces and signs that nobody sees. */
  "spaces",
  /** A choice or unit under another name of it, or misspelt. */
  "choice",
  /** A code written otherwise than its form, or than where it leads to. */
  "code",
  /** A dash and the like where a blank is meant. */
  "blank",
  /** A status and a progress that contradict each other. */
  "progress",
  /** A row without an id. */
  "rowId",
  /** Drop-downs, number formats and colours that the template gave and a paste took. */
  "look",
] as const;

export type RepairKind = (typeof repairKinds)[number];

/** Which of several ways out a repair is, where a finding leaves more than one. */
export type RepairOption = "full" | "completed" | "inProgress" | "notStarted" | "zero";

/** A cell and what it holds. */
export interface CellHeld {
  readonly templateId: string;
  /** Counted from 0 in the table's body. */
  readonly row: number;
  /** A field's id, or `ROW_ID`. */
  readonly field: string;
  readonly before: CellValue;
}

/** A cell's new value: choices as the label in the workbook's language, days as serial numbers; null = blank. */
export interface CellChange extends CellHeld {
  readonly after: CellValue;
}

/** What takes a finding away. */
export interface Repair {
  readonly kind: RepairKind;
  /** Only where a finding has several. */
  readonly option?: RepairOption;
  /** Whether there is only one reading. What is not sure is written only when the user picked it. */
  readonly sure: boolean;
  readonly changes: readonly CellChange[];
  /** Other cells on which it rests: it is right only while they hold this. */
  readonly given: readonly CellHeld[];
  /** What is written anew over a column or table; only kind `look`. */
  readonly look?: SpoiltColumn & { readonly templateId: string };
}
