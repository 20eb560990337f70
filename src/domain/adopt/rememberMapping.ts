import type { Template } from "../schema/Template";
import type { ColumnMapping } from "./ColumnMatch";

/** How the columns of one shape of file were matched: kept in the workbook's metadata. */
export interface RememberedMapping {
  /** `headingShape` of the file. */
  readonly shape: string;
  readonly template: string;
  /** Plain heading -> field id; "" = an extra column. Columns that were left are absent. */
  readonly fields: Readonly<Record<string, string>>;
}

/** A short key of a file's headings, whatever their order, spelling variants and case. */
export function headingShape(_headings: readonly string[]): string {
  throw new Error("not built yet");
}

/** What is to be remembered of a mapping. */
export function rememberMapping(
  _headings: readonly string[],
  _mapping: ColumnMapping,
  _template: Template,
): RememberedMapping {
  throw new Error("not built yet");
}

/** The list with a mapping put first; an older one of the same shape and template goes, and all beyond 40. */
export function withMapping(
  _known: readonly RememberedMapping[],
  _mapping: RememberedMapping,
): RememberedMapping[] {
  throw new Error("not built yet");
}

/** As text for the metadata, below 200 KB: the oldest go first. */
export function encodeMappings(_mappings: readonly RememberedMapping[]): string {
  throw new Error("not built yet");
}

/** From the metadata; what is broken there is passed over. */
export function decodeMappings(_text: string): RememberedMapping[] {
  throw new Error("not built yet");
}
