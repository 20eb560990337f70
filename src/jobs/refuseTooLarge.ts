import { MOST_COLUMNS, MOST_ROWS } from "../sources/SourceGrid";
import { JobError } from "./JobError";

/** Refuses a source that is larger than any list that an office keeps. */
export function refuseTooLarge(rows: number, columns: number): void {
  if (rows <= MOST_ROWS && columns <= MOST_COLUMNS) return;
  const most = { mostRows: MOST_ROWS, mostColumns: MOST_COLUMNS };
  throw new JobError("error.sourceTooLarge", { rows, columns, ...most });
}
