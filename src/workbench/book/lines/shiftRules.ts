import { offsetFormula } from "../../calc/offsetFormula";
import type { Area, Sheet } from "../Book";
import type { Context } from "../core/Context";
import { bodyOf } from "../core/tablesAt";
import { moveFormulas } from "../rules/setAreas";
import { shiftArea, type Shift } from "./shiftArea";

/**
 * Before formulas are rewritten for a shift: a rule or calculated column whose first cell goes is read from
 * the cell that will be its first, so that its formulas don't become #REF! with a cell that others don't need.
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
  if (shift.axis === "column") return;
  for (const table of sheet.tables) {
    const { top, left, right } = bodyOf(table);
    const end = shift.at + shift.count - 1;
    if (left < shift.from || right > shift.to || shift.at > top || end < top) continue;
    for (const column of table.columns) {
      if (column.calculated === undefined) continue;
      context.journal.set(column, "calculated", offsetFormula(column.calculated, end + 1 - top, 0));
    }
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
