import type { Area } from "../../book/Book";
import type { Expression } from "../formula/Expression";
import type { SheetArea } from "../value/Value";

/** A cell with a formula, as the calculator keeps it. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** undefined where the text is no formula. */
  readonly expression: Expression | undefined;
  /** What it reads, as far as that can be said without calculating it. */
  readonly reads: readonly SheetArea[];
  /** How deep functions and brackets are nested in it. */
  readonly nesting: number;
  readonly volatile: boolean;
  /** May fill other cells, so it is calculated before anything is read. */
  readonly spills: boolean;
  stale: boolean;
  /** Its place among the formulas being calculated, -1 when it is not. */
  depth: number;
  /** The lowest such place that it was found to depend on in a circle; Infinity = no circle. */
  circle: number;
  /** The cells that its array fills, itself included. */
  spill: Area | undefined;
  /** The cells that its array would fill if they were free. */
  blocked: Area | undefined;
}
