import type { AnsweringUnit } from "../domain/validate/answeringUnit";
import type { Finding } from "../domain/validate/Finding";

/** A finding with its address, so that it can be shown and its cell selected. */
export interface LocatedFinding extends Finding {
  readonly sheet: string;
  /** "C7"; "" for the workbook as a whole. */
  readonly cell: string;
  /** The Excel table's name, "" where none. */
  readonly table: string;
  /** "" where the row has none. */
  readonly rowId: string;
  /** Left out where the row names none. */
  readonly unit?: AnsweringUnit;
}
