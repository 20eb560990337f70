import type { CellValue } from "../record/TableData";

/** A formula to write, with its "=". Everything that is not one is written as a value: text stays text. */
export interface PlanFormula {
  readonly formula: string;
}
/** null leaves the cell alone, "" empties it. */
export type PlanCell = CellValue | PlanFormula;

/** Looks are named, not spelled out; `excel/roleStyles` alone knows fonts and colours. */
export type StyleRole =
  | "title"
  | "purpose"
  | "caption"
  | "heading"
  | "requiredHeading"
  /** The row above the headings that shows them in the other language. */
  | "otherHeading"
  | "input"
  | "computed"
  /** Added to the look that a cell of days, or of numbers, has. */
  | "day"
  | "amount"
  | "label"
  | "total"
  | "number"
  | "note"
  /** Leads to another sheet, and heads what is told of it. */
  | "sheetLink"
  | "hiddenId"
  | "link"
  | "figure"
  | "band";

/** States that conditional formats colour. */
export type Tone = "good" | "warning" | "bad" | "neutral" | "missing";
/** Looks of cells with an open finding. */
export type MarkTone = "errorMark" | "warningMark";

/** A1 on the same sheet, without the sheet's name: "B4:F9". */
export type PlanRange = string;

export interface ValidationPlan {
  readonly range: PlanRange;
  readonly rule:
    | { readonly kind: "list"; readonly source: string }
    | { readonly kind: "day"; readonly from: string; readonly to: string }
    | { readonly kind: "wholeNumber" | "decimal"; readonly min?: number; readonly max?: number }
    | { readonly kind: "custom"; readonly formula: string }
    /** Only a prompt: anything may be typed. */
    | { readonly kind: "any" };
  readonly prompt?: { readonly title: string; readonly message: string };
  /** "stop" refuses, "warning" asks; left out = no alert. */
  readonly alert?: { readonly style: "stop" | "warning"; readonly title: string; readonly message: string };
}

export type ConditionalPlan = { readonly range: PlanRange; readonly tone: Tone | MarkTone } & (
  | { readonly kind: "equals"; readonly text: string }
  /** Relative references as seen from the range's top left cell. No structured references here (Excel refuses). */
  | { readonly kind: "formula"; readonly formula: string }
);

export interface TablePlan {
  readonly name: string;
  /** Heading row and body. */
  readonly range: PlanRange;
}

export interface ChartPlan {
  readonly name: string;
  readonly type:
    | "ColumnClustered"
    | "ColumnStacked"
    | "BarClustered"
    | "BarStacked100"
    | "BarStacked"
    | "Doughnut"
    | "Line";
  readonly title: string;
  /** Block with series names in its first row and categories in its first column (or the reverse, by `seriesBy`). */
  readonly source: PlanRange;
  readonly seriesBy: "Columns" | "Rows";
  /** Cells that the chart covers. */
  readonly place: PlanRange;
  /** One tone or "accent" a series, in order; left out = the palette. */
  readonly colors?: readonly (Tone | "accent" | "main")[];
  /** Values are shares from 0 to 1. */
  readonly percent: boolean;
}

/** How a sheet is divided into pages. */
export type PrintPages =
  /**
   * Shrunk to pages across; and pages down, null = as many as it takes, with a new one before `rowBreaks`, from 1.
   */
  | {
      readonly kind: "fit";
      readonly wide: number;
      readonly tall: number | null;
      readonly rowBreaks?: readonly number[];
    }
  /** Per cent of full size, and the columns, from 1, that start a new page: Excel heeds these only at a scale. */
  | { readonly kind: "scale"; readonly percent: number; readonly breaks: readonly number[] };

/** A sheet as data. Later entries of a list are written after earlier ones, and win. */
export interface SheetPlan {
  /** Names the sheet for ever ("plan", "settings", "summary.progressByUnit"); kept in the metadata. */
  readonly id: string;
  /** Tab name in the workbook's language. */
  readonly name: string;
  readonly tab: "template" | "list" | "summary";
  readonly gridlines: boolean;
  /** Widths in characters, from column A. */
  readonly columns: readonly { readonly width: number; readonly hidden?: boolean }[];
  /** Heights in points, by row number from 1. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  /** Blocks of cells by their top left cell. */
  readonly blocks: readonly { readonly at: string; readonly cells: readonly (readonly PlanCell[])[] }[];
  readonly tables: readonly TablePlan[];
  readonly styles: readonly { readonly range: PlanRange; readonly role: StyleRole }[];
  readonly numberFormats: readonly { readonly range: PlanRange; readonly format: string }[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionals: readonly ConditionalPlan[];
  readonly charts: readonly ChartPlan[];
  /** Workbook-level names; `refersTo` with its "=". */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: {
    readonly orientation: "Landscape" | "Portrait";
    readonly pages: PrintPages;
    /** Rows repeated on every page, "$4:$4", and columns, "$B:$B"; null = none. */
    readonly titleRows: string | null;
    readonly titleColumns: string | null;
    readonly footer: string;
    /** The area printed; null = all that is used. */
    readonly area: PlanRange | null;
  };
}
