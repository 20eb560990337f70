import { readSourceRange } from "../excel/readSourceRange";
import type { SourceRange } from "../excel/surveySources";
import { MOST_COLUMNS, MOST_ROWS, type SourceGrid } from "../sources/SourceGrid";
import { JobError } from "./JobError";
import { runJob } from "./runJob";

export type { SourceGrid };

/**
 * The cells of a range of the open workbook: one round trip, one more where numbers could be days, and more past 4 MB. A
 * range larger than any list is refused.
 */
export async function readSource(source: SourceRange): Promise<SourceGrid> {
  const { rows, columns } = source;
  if (rows > MOST_ROWS || columns > MOST_COLUMNS)
    throw new JobError("error.sourceTooLarge", {
      rows,
      columns,
      mostRows: MOST_ROWS,
      mostColumns: MOST_COLUMNS,
    });
  return runJob(async (context) => {
    const { grid, merges, days } = await readSourceRange(context, source);
    return { grid, merges, top: source.top, left: source.left, days };
  });
}
