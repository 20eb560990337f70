import type { CheckedTable } from "./CheckedTable";

/** Rows of must-have items that are not there, or of which nobody knows. */
export function missingMusts(checklist: CheckedTable): number[] {
  const importance = checklist.codes("importance");
  const available = checklist.codes("available");
  return [...checklist.rows].filter(
    (row) => importance[row] === "must" && (available[row] === "no" || available[row] === "unknown"),
  );
}
