import type { TableData } from "./record/TableData";
import type { Choice } from "./schema/Choice";
import type { Settings } from "./schema/Settings";

export type { Choice };

/** All that checks and summaries look at: the tables, the lists and the settings of one workbook. */
export interface Workbook {
  readonly settings: Settings;
  /** By list id; "units" is the Units sheet. */
  readonly lists: ReadonlyMap<string, readonly Choice[]>;
  /** By template id. */
  readonly tables: ReadonlyMap<string, TableData>;
  /** Ids of templates that were put into the workbook and whose tables are gone; left out = none. */
  readonly lost?: readonly string[];
  /** Ids of templates that a newer tracker made; left out = none. */
  readonly newer?: readonly string[];
}
