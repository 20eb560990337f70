import { readActiveCell } from "../excel/readActiveCell";
import { selectCell } from "../excel/selectCell";
import type { LocatedFinding } from "./LocatedFinding";
import { runJob } from "./runJob";
import { stepFinding, type Direction, type SheetCell, type Step } from "./stepFinding";

const nowhere: SheetCell = { sheet: "", cell: "A1" };

/**
 * Selects the cell of a list's next or previous finding, seen from the active cell: three round trips. Undefined,
 * and nothing done, where no finding of the list has a cell.
 */
export const goToFinding = (
  list: readonly LocatedFinding[],
  direction: Direction,
  last: LocatedFinding | null = null,
): Promise<Step | undefined> =>
  runJob(async (context) => {
    const step = stepFinding(list, (await readActiveCell(context)) ?? nowhere, direction, last);
    if (step) await selectCell(context, step.finding.sheet, step.finding.cell);
    return step;
  });
