import { selectCell } from "../excel/selectCell";
import type { LocatedFinding } from "./LocatedFinding";
import { runJob } from "./runJob";

/** Takes the user to the cell that a finding is about. */
export const showFinding = ({ sheet, cell }: Pick<LocatedFinding, "sheet" | "cell">): Promise<void> =>
  sheet === "" ? Promise.resolve() : runJob((context) => selectCell(context, sheet, cell));
