import type { Cell, Sheet, Table } from "../Book";
import { Refusal } from "../Editor";
import type { Context } from "../core/Context";
import { isBlank, styleIndex } from "../core/cellStyle";
import { clearContents } from "../cells/clearContents";
import { putBlock } from "../cells/putBlock";
import { readFormula } from "../cells/readFormula";
import { shiftCells } from "../lines/shiftCells";
import { refuseOverlap } from "./refuseOverlap";
import { ROWS } from "../address";

/** Shows or hides the heading row; the data stays where it is, the cells above must be free. */
export function setHeadersShown(context: Context, sheet: Sheet, table: Table, shown: boolean): void {
  const { journal } = context;
  if (!shown) {
    clearContents(context, sheet, { ...table.area, bottom: table.area.top });
    journal.set(table, "showHeaders", false);
    journal.set(table, "area", { ...table.area, top: table.area.top + 1 });
    context.restructured();
    return;
  }
  const top = table.area.top - 1;
  const row = { ...table.area, top, bottom: top };
  if (top < 0 || !isFreeRow(sheet, table, row)) {
    throw new Refusal("InvalidOperation", "There is no free row above the table for its headings.");
  }
  journal.set(table, "showHeaders", true);
  journal.set(table, "area", { ...table.area, top });
  putBlock(context, sheet, row, (r, c): Cell => ({
    value: table.columns[c - row.left]?.name ?? "",
    style: styleIndex(sheet, r, c),
  }));
  context.restructured();
}

/** Shows or hides the total row below the data; what is below the table moves when it must. */
export function setTotalsShown(context: Context, sheet: Sheet, table: Table, shown: boolean): void {
  const { journal } = context;
  const { area } = table;
  if (!shown) {
    clearContents(context, sheet, { ...area, top: area.bottom });
    journal.set(table, "showTotals", false);
    journal.set(table, "area", { ...area, bottom: area.bottom - 1 });
    context.restructured();
    return;
  }
  const row = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
  if (row.top >= ROWS) throw new Refusal("InvalidOperation", "There is no row below the table.");
  if (!isFreeRow(sheet, table, row)) {
    const shift = {
      kind: "insert",
      axis: "row",
      at: row.top,
      count: 1,
      from: area.left,
      to: area.right,
    } as const;
    shiftCells(context, sheet, shift, "api");
  }
  refuseOverlap(sheet, row, table);
  journal.set(table, "showTotals", true);
  journal.set(table, "area", { ...area, bottom: row.bottom });
  const first = table.columns[0];
  if (first && table.columns.every((c) => c.totalLabel === undefined && c.totalFormula === undefined)) {
    journal.set(first, "totalLabel", "Total");
  }
  putBlock(context, sheet, row, (r, c, old): Cell | undefined => {
    const column = table.columns[c - area.left];
    const style = styleIndex(sheet, r, c);
    if (column?.totalFormula !== undefined) {
      return { value: null, formula: readFormula(column.totalFormula, sheet, r, c), style };
    }
    return column?.totalLabel !== undefined ? { value: column.totalLabel, style } : old;
  });
  context.restructured();
}

function isFreeRow(sheet: Sheet, table: Table, row: { top: number; left: number; right: number }): boolean {
  for (let c = row.left; c <= row.right; c++) if (!isBlank(sheet.columns[c]?.[row.top])) return false;
  return !sheet.tables.some(
    (other) =>
      other !== table &&
      other.area.top <= row.top &&
      other.area.bottom >= row.top &&
      other.area.left <= row.right &&
      other.area.right >= row.left,
  );
}
