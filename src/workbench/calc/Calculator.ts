import type { Area, Scalar } from "../book/Book";

/**
 * Calculates a book's formulas lazily: a change only marks what depends on it as stale; a value is
 * calculated when somebody asks for it. Formula cells' `value` members are its cache.
 */
export interface Calculator {
  /** Current value of any cell. Circular references give 0, as Excel does after its warning. */
  value(sheet: string, row: number, column: number): Scalar;
  /** Says that the contents of these cells changed (values or formulas); what depends on them becomes stale. */
  changed(sheet: string, area: Area): void;
  /** Says that sheets, tables, names or positions changed: everything is indexed and calculated anew when asked. */
  restructured(): void;
  /** Calculates a formula (with "=") as if it stood in a cell. */
  evaluate(formula: string, sheet: string, row: number, column: number): Scalar | Scalar[][];
  /** Where a formula that is only a reference points; undefined where it is none, or is #REF!. */
  resolve(
    formula: string,
    sheet: string,
    row: number,
    column: number,
  ): { sheet: string; area: Area } | undefined;
  /** Formula cells that are stale now (for tests: only what a change touches may be). */
  readonly staleCount: number;
}
