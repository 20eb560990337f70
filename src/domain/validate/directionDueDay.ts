import type { CheckedTable } from "./CheckedTable";
import { directionDue } from "./directionDue";

/** When a direction ("d4") is due, with its precision; NaN where it has no date, no row or several. */
export function directionDueDay(
  directions: CheckedTable,
  code: string,
): { readonly due: number; readonly precision: string | undefined } {
  const row = directions.rowsByKey("directionCode").get(code);
  if (typeof row !== "number") return { due: NaN, precision: undefined };
  const precision = directions.codes("duePrecision")[row];
  return { due: directionDue(directions.numbers("dueDate")[row] ?? NaN, precision), precision };
}
