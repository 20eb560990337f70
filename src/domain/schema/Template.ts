import type { CellValue } from "../record/TableData";
import type { Label } from "./Label";

/**
 * When a field must be filled: always, never, or where a test on the same row holds. A `where` maps field ids
 * to choice codes: every named field must hold one of its codes. `filled` names fields that must not be blank
 * (an amount of money of 0 counts as blank here); `blank` names fields that must be blank: a text that is
 * needed in one of two languages is required where the other is blank.
 */
export type Required =
  | "always"
  | "never"
  | {
      readonly where?: Readonly<Record<string, readonly string[]>>;
      readonly filled?: readonly string[];
      readonly blank?: readonly string[];
    };

export type FieldType =
  /** An identifier typed by people, unique where it is the template's key; `pattern` matches the whole text. */
  | { readonly type: "code"; readonly pattern?: string; readonly example?: string }
  /** Free text. `script` names the language that it should be written in. */
  | { readonly type: "text"; readonly script?: "km" | "en"; readonly long?: boolean }
  /** One choice of a list; the cell holds the label in the workbook's language. */
  | { readonly type: "choice"; readonly list: string }
  /** A unit of the ministry, from the Units sheet; the cell holds the label. */
  | { readonly type: "unit" }
  /** The key of a row in another (or the same) template. */
  | { readonly type: "link"; readonly template: string }
  /** A day; `shownAs` month where any day of a month stands for the month. */
  | { readonly type: "day"; readonly shownAs?: "month" }
  | { readonly type: "integer"; readonly min?: number; readonly max?: number }
  | { readonly type: "number"; readonly min?: number; readonly max?: number }
  | { readonly type: "money" }
  /** Stored 0..1, shown 0%..100%. */
  | { readonly type: "percent" }
  /**
   * A native formula. `{field}` stands for that field in the same row, `{Settings.key}` for a setting,
   * `{list.code}` for the label of a choice ("{status.completed}"), `{templateId.fieldId}` for a whole column of
   * another template's table; a call on a table that the workbook lacks counts 0 (`dropMissingTables`).
   * `list` where the result is a choice label.
   */
  | {
      readonly type: "computed";
      readonly formula: string;
      readonly shownAs: "text" | "integer" | "number" | "money" | "percent" | "day";
      readonly list?: string;
    };

export type Field = FieldType & {
  /** Never changes and is never reused: it is stored in workbooks. */
  readonly id: string;
  readonly label: Label;
  /** One or two plain sentences: what to put in, with an example. At most 250 characters a language. */
  readonly help: Label;
  readonly required: Required;
  /** Where a blank is worth only a warning: something still to be set. Looked at where `required` does not hold. */
  readonly advised?: Required;
  /** Column width in characters of Latin text; Khmer sheets get about a third more. */
  readonly width: number;
  /** Other headings under which the field is recognised (older wording, the ministry's own sheets). */
  readonly alsoKnownAs?: readonly string[];
};

/** Field id -> value. Choices and units by code, days as "2025-03-08". Computed fields are left out. */
export type SeedRow = Readonly<Record<string, CellValue>> & { readonly rowId: string };

/** Everything the product knows about one kind of table; sheet, form, checks, import and merge derive from it. */
export interface Template {
  /** camelCase, for ever. The Excel table is "Gmsp" + the id in Pascal case. */
  readonly id: string;
  readonly version: number;
  readonly label: Label;
  /** At most 31 characters a language, unique, without \ / ? * : [ ]. */
  readonly sheetName: Label;
  /** One sentence under the sheet's title. */
  readonly purpose: Label;
  readonly fields: readonly Field[];
  /** The field whose value names a row ("planCode"). */
  readonly keyField: string;
  readonly seedRows: readonly SeedRow[];
}

/** The id of the hidden column that every table has first: identifies a row for ever. */
export const ROW_ID = "rowId";

/**
 * The id of the hidden column that every table has last as built: a row's open findings, which colour its cells
 * (`sheet/markConditionals`). No field: what stands in it is ours, and it may be moved or deleted without harm.
 */
export const CHECK_MARKS = "checkMarks";
