import type { CellValue } from "../record/TableData";
import type { AdoptionPreview } from "./AdoptionPreview";

/** What the user has decided about a preview. */
export interface AdoptionChoices {
  /** Whether healed cells that are not sure are taken as healed; else they come as the text that they were. */
  readonly acceptUnsure: boolean;
  /** Whether rows without a code get the proposed one. */
  readonly useProposedKeys: boolean;
  /** Source rows that come in though the preview skips them. */
  readonly broughtIn?: ReadonlySet<number>;
  /** Source rows that stay out. */
  readonly leftOut?: ReadonlySet<number>;
}

/** Rows ready to be written below a table. */
export interface AdoptedRows {
  /** Field ids, then the headings of extra columns follow in `extras`. */
  readonly fields: readonly string[];
  readonly extraHeadings: readonly string[];
  readonly rows: readonly {
    readonly sourceRow: number;
    /** One a field, then one an extra column. Text is to be written as text. */
    readonly values: readonly CellValue[];
  }[];
}

/** The rows that come in, as the user decided. */
export function adoptedRows(_preview: AdoptionPreview, _choices: AdoptionChoices): AdoptedRows {
  throw new Error("not built yet");
}
