import type { Sheet, Table } from "../Book";
import type { Context } from "../core/Context";
import { offsetFormula } from "../../calc/offsetFormula";
import { styleIndex } from "../core/cellStyle";
import { bodyOf } from "../core/tablesAt";
import { putBlock } from "../cells/putBlock";

/** Writes a column's calculated formula into its rows `first..last` (sheet rows). */
export function fillCalculated(
  context: Context,
  sheet: Sheet,
  table: Table,
  index: number,
  first: number,
  last: number,
): void {
  const calculated = table.columns[index]?.calculated;
  if (calculated === undefined || last < first) return;
  const top = bodyOf(table).top;
  const area = { top: first, left: table.area.left + index, bottom: last, right: table.area.left + index };
  const moves = offsetFormula(calculated, 1, 0) !== calculated;
  putBlock(context, sheet, area, (row, column, old) => {
    const formula = moves ? offsetFormula(calculated, row - top, 0) : calculated;
    if (old?.formula === formula) return old;
    return { value: null, formula, style: styleIndex(sheet, row, column) };
  });
  context.touched(sheet.id, area);
}
