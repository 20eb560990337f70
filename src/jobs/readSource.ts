import { readSourceRange } from "../excel/readSourceRange";
import type { SourceRange } from "../excel/surveySources";
import type { SourceGrid } from "../sources/SourceGrid";
import { refuseTooLarge } from "./refuseTooLarge";
import { runJob } from "./runJob";

export type { SourceGrid };

/**
 * The cells of a range of the open workbook: one round trip, one more where there are numbers, and more past 4 MB. A
 * range larger than any list is refused.
 */
export async function readSource(source: SourceRange): Promise<SourceGrid> {
  refuseTooLarge(source.rows, source.columns);
  return runJob(async (context) => {
    const { grid, merges, days, currencies } = await readSourceRange(context, source);
    return { grid, merges, top: source.top, left: source.left, days, currencies };
  });
}
