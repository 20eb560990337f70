import type { Area, Sheet } from "../Book";
import type { Context } from "../core/Context";
import { moveFormulas } from "../rules/setAreas";
import { shiftArea, type Shift } from "./shiftArea";

/**
 * Before formulas are rewritten for a shift: a rule whose first cell goes is read from the cell that will be
 * its first, so that its formulas don't become #REF! with a cell that others don't need.
 */
export function reanchorRules(context: Context, sheet: Sheet, shift: Shift): void {
  if (shift.kind === "insert") return;
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) {
    const [before] = rule.areas;
    const [after] = rule.areas.flatMap((area) => shiftArea(shift, area));
    if (!before || !after) continue;
    const origin = originOf(shift, after);
    moveFormulas(context, rule, origin.row - before.top, origin.column - before.left);
  }
}

/** Where the cell that is at the area's top left after a deletion was before it. */
function originOf(shift: Shift, area: Area): { row: number; column: number } {
  const rows = shift.axis === "row";
  const cross = rows ? area.left : area.top;
  const along = rows ? area.top : area.left;
  const moved = cross >= shift.from && cross <= shift.to && along >= shift.at;
  const by = moved ? shift.count : 0;
  return { row: area.top + (rows ? by : 0), column: area.left + (rows ? 0 : by) };
}
