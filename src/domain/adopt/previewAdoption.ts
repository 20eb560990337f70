import type { Template } from "../schema/Template";
import type { AdoptContext, AdoptionPreview } from "./AdoptionPreview";
import type { ColumnMapping } from "./ColumnMatch";
import type { SourceTable } from "./SourceTable";

/** A preview in the making, in slices, so that the user can watch and stop it. */
export interface PreviewMaker {
  readonly total: number;
  /** Rows looked at so far. */
  readonly done: number;
  /** Looks at that many rows more; false once all are done. */
  next(maxRows: number): boolean;
  /** The preview of the rows looked at so far. */
  preview(): AdoptionPreview;
}

/** Prepares a preview; nothing is read yet. Columns that the table lacks read as blank. */
export function createPreview(
  _table: SourceTable,
  _mapping: ColumnMapping,
  _template: Template,
  _context: AdoptContext,
): PreviewMaker {
  throw new Error("not built yet");
}

/** The whole preview at once. */
export function previewAdoption(
  table: SourceTable,
  mapping: ColumnMapping,
  template: Template,
  context: AdoptContext,
): AdoptionPreview {
  const maker = createPreview(table, mapping, template, context);
  maker.next(maker.total);
  return maker.preview();
}
