import type { TableData } from "./record/TableData";
import type { Label } from "./schema/Label";
import type { Settings } from "./schema/Settings";

/** One entry of a list or of Units, as it stands in the workbook (users may have changed the labels). */
export interface Choice {
  readonly code: string;
  readonly label: Label;
  readonly active: boolean;
}

/** All that checks and summaries look at: the tables, the lists and the settings of one workbook. */
export interface Workbook {
  readonly settings: Settings;
  /** By list id; "units" is the Units sheet. */
  readonly lists: ReadonlyMap<string, readonly Choice[]>;
  /** By template id. */
  readonly tables: ReadonlyMap<string, TableData>;
}
