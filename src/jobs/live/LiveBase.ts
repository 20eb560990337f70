import type { LiveCheck } from "../../domain/validate/live/LiveCheck";
import type { LoadedWorkbook } from "../loadWorkbook";
import type { Located } from "../runCheck";

/** What small updates build on: the last full look at the workbook, kept in step since. */
export interface LiveBase {
  readonly loaded: LoadedWorkbook;
  readonly check: LiveCheck;
  /** The findings as they were reported last. */
  readonly located: Located;
  /** By template id, what rules and values depend on beside the cells' own values. */
  readonly besides: ReadonlyMap<string, Besides>;
  /** Names of the tables of settings and choices in which a user put formulas, which change without an event. */
  readonly followed: readonly string[];
}

export interface Besides {
  /** Rows, from 0 in the body, in which a user put a formula into a cell that is checked; undefined = too many to follow. */
  readonly formulaRows: readonly number[] | undefined;
  /** How many conditional formats touch the body. */
  readonly colours: number;
}
