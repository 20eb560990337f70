import type { CellValue } from "../domain/record/TableData";
import type { Label, Language } from "../domain/schema/Label";
import type { Settings } from "../domain/schema/Settings";
import type { Field } from "../domain/schema/Template";
import type { OwnKind } from "../domain/form/ownField";
import type { LocatedFinding } from "./LocatedFinding";

/** A row of a template's table: by its id, or where it has none, by where it stands in the body (from 0). */
export interface RowTarget {
  readonly templateId: string;
  readonly row: number;
  /** "" where the row has none. */
  readonly rowId: string;
}

/** One value that a field offers. */
export interface FieldOption {
  /** What is written into the cell. */
  readonly value: string;
  /** The choice's code; of a link: the key. */
  readonly code: string;
  /** Of a choice its wording; of a link the title of the row that it names. */
  readonly label: Label;
}

export interface FormField {
  readonly field: Field;
  /** The heading as the workbook has it, where users renamed it. */
  readonly renamed?: string;
  readonly value: CellValue;
  /** The cell holds a formula, computed by us or typed by a user: it is shown and never written over. */
  readonly isFormula: boolean;
  /** What may be chosen, without what is no longer offered; left out where anything may be typed. */
  readonly options?: readonly FieldOption[];
  readonly findings: readonly LocatedFinding[];
  /** What a column takes that users added; left out for the template's fields. */
  readonly own?: OwnKind;
}

/** A row as a form shows it. */
export interface RowForm {
  readonly templateId: string;
  readonly table: string;
  readonly sheet: string;
  /** Where the table lies: its heading row and first column on the sheet, from 0. */
  readonly top: number;
  readonly left: number;
  readonly headings: readonly string[];
  /** Heading of the hidden column with the row ids; "rowId" unless someone renamed it. */
  readonly idHeading: string;
  /** Where it stands in the body, from 0; null = a row that is not in the table yet. */
  readonly row: number | null;
  readonly rowId: string;
  /** Whether the id is the row's alone. One without an id, or copied with it, is known by place and content only. */
  readonly hasOwnId: boolean;
  /** Rows of the table. */
  readonly rows: number;
  /** The row before and after it that no filter hides. */
  readonly previous: number | null;
  readonly next: number | null;
  /** A filter hides the row in the sheet. */
  readonly isHidden: boolean;
  /** The template's, then the columns that users added. */
  readonly fields: readonly FormField[];
  /** Findings about the row as a whole, or about a field that the form lacks. */
  readonly rowFindings: readonly LocatedFinding[];
  readonly settings: Settings;
  /** The workbook's language: what choices are written in. */
  readonly language: Language;
}
