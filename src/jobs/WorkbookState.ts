import type { Settings } from "../domain/schema/Settings";

/** What the pane shows of the open workbook before anything is checked. */
export interface WorkbookState {
  /** False where none of our tables is in the workbook. */
  readonly recognised: boolean;
  readonly settings: Settings;
  /** Templates in the workbook, in the product's order. */
  readonly templates: readonly { readonly id: string; readonly sheet: string; readonly rows: number }[];
  /** Ids of the summaries that have a sheet, with its name. */
  readonly summaries: readonly { readonly id: string; readonly sheet: string }[];
}
