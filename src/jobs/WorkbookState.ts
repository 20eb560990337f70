import type { Settings } from "../domain/schema/Settings";

/** What the pane shows of the open workbook before anything is checked. */
export interface WorkbookState {
  /** False where none of our tables is in the workbook. */
  readonly recognised: boolean;
  readonly settings: Settings;
  /** Its tables show their headings in the other language, too. */
  readonly bilingual?: boolean;
  /** Templates in the workbook, in the product's order. */
  readonly templates: readonly { readonly id: string; readonly sheet: string; readonly rows: number }[];
  /** Ids of templates that an older tracker made: `liftTemplates` brings them up to date. Left out = none. */
  readonly older?: readonly string[];
  /** Ids of templates that a newer tracker made: they are left alone until this one is updated. Left out = none. */
  readonly newer?: readonly string[];
  /** Ids of the summaries that have a sheet, with its name. */
  readonly summaries: readonly { readonly id: string; readonly sheet: string }[];
}
