import type { Area, Sheet, Table } from "../Book";
import type { Context } from "../core/Context";

/** Takes over into the columns what was written into the cells of the total row. */
export function settleTotals({ journal }: Context, sheet: Sheet, table: Table, part: Area): void {
  for (let c = part.left; c <= part.right; c++) {
    const column = table.columns[c - table.area.left];
    if (!column) continue;
    const cell = sheet.columns[c]?.[table.area.bottom];
    journal.set(column, "totalFormula", cell?.formula);
    const label = cell?.formula === undefined && typeof cell?.value === "string" ? cell.value : undefined;
    journal.set(column, "totalLabel", label);
  }
}
