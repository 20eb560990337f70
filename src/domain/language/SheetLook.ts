import type { CellValue } from "../record/TableData";

/** A block of cells; rows and columns counted from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** What is to be read of a sheet before its language can be switched. */
export interface SheetQuestion {
  readonly sheet: string;
  /** Cells as typed: formulas with their "=", constants as they are. */
  readonly cells: readonly Area[];
  readonly widths: { readonly left: number; readonly columns: number } | null;
  readonly heights: { readonly top: number; readonly rows: number } | null;
  readonly validations: readonly Area[];
  readonly rules: readonly Area[];
  /** Areas whose font is the product's own. */
  readonly fonts: readonly Area[];
  /** Whether it matters where the sheet is frozen. */
  readonly frozen: boolean;
  /** A row of which is asked how far it is filled; null = none. */
  readonly filledRow: number | null;
}

export interface Prompt {
  readonly title: string;
  readonly message: string;
  readonly showPrompt: boolean;
}

export interface Alert {
  readonly title: string;
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: "Stop" | "Warning" | "Information";
}

/** Prompt, alert and inline entries of cells that have one common rule. */
export interface ValidationLook {
  readonly area: Area;
  readonly prompt: Prompt | null;
  readonly alert: Alert | null;
  /** "Yes,No"; null where the rule is none of typed entries. */
  readonly entries: string | null;
}

/** A conditional format that compares with a text or a formula. */
export interface RuleLook {
  readonly id: string;
  readonly kind: "equals" | "formula";
  readonly formula: string;
}

/** The answers, in the order of the question. */
export interface SheetLook {
  readonly cells: readonly (readonly (readonly CellValue[])[])[];
  /** In characters of the default font. */
  readonly widths: readonly number[];
  /** In points. */
  readonly heights: readonly number[];
  /** By area: the parts of it whose cells are alike. */
  readonly validations: readonly (readonly ValidationLook[])[];
  readonly rules: readonly (readonly RuleLook[])[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: PrintLook;
  /** The last filled column of the row that was asked for; -1 = none. */
  readonly lastFilled: number;
}

/** `pagesWide` is null where the sheet is not fitted to pages across. */
export interface PrintLook {
  readonly footer: string;
  readonly pagesWide: number | null;
  readonly pagesTall: number | null;
}

/** What is to be changed on a sheet; what is not named stays. */
export interface SheetEdits {
  /** Blocks of new texts; null leaves a cell alone. */
  readonly texts: readonly {
    readonly row: number;
    readonly column: number;
    readonly cells: readonly (readonly (string | null)[])[];
  }[];
  readonly widths: readonly { readonly column: number; readonly width: number }[];
  readonly heights: readonly { readonly row: number; readonly height: number }[];
  readonly validations: readonly {
    readonly area: Area;
    readonly prompt?: Prompt;
    readonly alert?: Alert;
    readonly entries?: string;
  }[];
  readonly rules: readonly { readonly area: Area; readonly rule: RuleLook }[];
  /** null = it stays. */
  readonly print: PrintLook | null;
  /** Cells that show the other language's headings already, and its font. */
  readonly otherCells: Area | null;
  /** The row of the other language's headings comes or goes; null = it stays as it is. */
  readonly otherRow: OtherRowEdit | null;
}

/** Rows and columns as before the edit, counted from 0. */
export type OtherRowEdit = {
  /** The row that it is, or that it is put before. */
  readonly row: number;
  /** How far the sheet is frozen afterwards; null = as Excel does by itself. */
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
} & (
  | {
      readonly kind: "insert";
      /** By column. */
      readonly headings: ReadonlyMap<number, string>;
      readonly height: number;
    }
  /** Users wrote into the row: it stays, and `columns` alone are emptied. */
  | { readonly kind: "clear"; readonly columns: readonly number[] }
  | { readonly kind: "delete" }
);
