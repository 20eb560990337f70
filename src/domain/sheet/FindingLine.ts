import type { CellValue } from "../record/TableData";

/** One open finding in the workbook's words, as a line of the Findings sheet. */
export interface FindingLine {
  /** Names the finding from one build to the next, so that remarks beside it stay with it. */
  readonly key: string;
  readonly severity: "error" | "warning" | "note";
  /** The label of the unit that its row belongs to; "" = none. */
  readonly unit: string;
  readonly sheet: string;
  /** "C7"; "" for the workbook as a whole. */
  readonly cell: string;
  /** What names the row: its code or title. */
  readonly record: string;
  readonly field: string;
  readonly message: string;
  /** The rule's code. */
  readonly rule: string;
  /** What users wrote beside it, one value for each of their columns. */
  readonly remarks: readonly CellValue[];
}

const WEIGHT = { error: 0, warning: 1, note: 2 } as const;

/** By unit (in the order of `units`, unknown ones after them by name, then lines without), severity, then as given. */
export function sortFindingLines(lines: readonly FindingLine[], units: readonly string[]): FindingLine[] {
  const places = new Map(units.map((unit, at) => [unit, at]));
  const placeOf = ({ unit }: FindingLine): number =>
    unit === "" ? units.length + 1 : (places.get(unit) ?? units.length);
  return [...lines].sort(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0) ||
      WEIGHT[a.severity] - WEIGHT[b.severity],
  );
}
