/** Something that happened to the book after which formulas must be rewritten to mean what they meant. */
export type ReferenceChange =
  /** Cells moved: `count` rows or columns inserted (+) or deleted (-) at `at`, within `from..to` of the other axis. */
  | {
      kind: "shift";
      sheet: string;
      axis: "row" | "column";
      at: number;
      count: number;
      from: number;
      to: number;
    }
  /** A block was cut and pasted elsewhere. */
  | {
      kind: "move";
      sheet: string;
      area: { top: number; left: number; bottom: number; right: number };
      toSheet: string;
      row: number;
      column: number;
    }
  | { kind: "sheetRenamed"; from: string; to: string }
  | { kind: "sheetDeleted"; sheet: string }
  | { kind: "tableRenamed"; from: string; to: string }
  /** Table names: references to a deleted table become #REF!, to one made a range become A1. */
  | { kind: "tableDeleted"; table: string }
  /** `names`: old name in lower case -> new one. All at once: two columns may swap their names. */
  | { kind: "columnsRenamed"; table: string; names: ReadonlyMap<string, string> }
  | { kind: "columnDeleted"; table: string; column: string }
  | { kind: "nameRenamed"; from: string; to: string };

/**
 * The formula after the change; the same string where nothing in it is touched. `onSheet` is the name of the
 * sheet that holds the formula: references without a sheet name mean that one. Sheets go by name here,
 * because formulas do.
 */
export type RewriteFormula = (formula: string, onSheet: string, change: ReferenceChange) => string;

/** The formula as copied `rows` down and `columns` right: relative references move, off the grid gives #REF!. */
export type OffsetFormula = (formula: string, rows: number, columns: number) => string;
