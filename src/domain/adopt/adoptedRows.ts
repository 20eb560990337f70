import type { CellValue } from "../record/TableData";
import type { Template } from "../schema/Template";
import type { AdoptionPreview, PreviewRow } from "./AdoptionPreview";

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
  readonly fields: readonly string[];
  readonly extraHeadings: readonly string[];
  readonly rows: readonly {
    /** Row of the grid, counted from 0. */
    readonly sourceRow: number;
    /** One a field, then one an extra column. Text is to be written as text. */
    readonly values: readonly CellValue[];
  }[];
}

/** The rows that come in, as the user decided. */
export function adoptedRows(
  preview: AdoptionPreview,
  template: Template,
  choices: AdoptionChoices,
): AdoptedRows {
  const keyAt = preview.fields.indexOf(template.keyField);
  const placeOf = new Map(preview.fields.map((id, at) => [id, at]));
  const isIn = ({ sourceRow, status }: PreviewRow): boolean =>
    !choices.leftOut?.has(sourceRow) && (status !== "skipped" || choices.broughtIn?.has(sourceRow) === true);
  const rows = preview.rows.filter(isIn).map((row) => {
    const values = [...row.values];
    if (!choices.acceptUnsure)
      for (const { field, before, sure } of row.cells) {
        const at = placeOf.get(field);
        if (!sure && at !== undefined) values[at] = before;
      }
    if (choices.useProposedKeys && row.proposedKey !== undefined && values[keyAt] === null)
      values[keyAt] = row.proposedKey;
    return { sourceRow: row.sourceRow, values: [...values, ...row.extras] };
  });
  return { fields: preview.fields, extraHeadings: preview.extraColumns.map(({ heading }) => heading), rows };
}
