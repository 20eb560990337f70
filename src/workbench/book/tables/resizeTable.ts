import type { Area, Sheet, Table } from "../Book";
import { Refusal } from "../Editor";
import type { Context } from "../core/Context";
import { overlaps, sameArea } from "../core/areas";
import { rewriteEverywhere } from "../core/rewriteEverywhere";
import { clearContents } from "../cells/clearContents";
import { refreshFilters } from "../rules/refreshFilters";
import { extendTable } from "./extendTable";
import { refuseOverlap } from "./refuseOverlap";
import { settleHeadings } from "./settleHeadings";
import { setTotalsShown } from "./showTableRows";

/**
 * Gives a table another area: it must overlap the old one, keep the heading row where it is and hold at
 * least one data row. Cells that leave the table keep their contents.
 */
export function resizeTable(context: Context, sheet: Sheet, table: Table, area: Area): void {
  if (sameArea(area, table.area)) return;
  const least = (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  if (!overlaps(area, table.area) || area.top !== table.area.top || area.bottom - area.top < least) {
    throw new Refusal(
      "InvalidArgument",
      "The new area must overlap the table, keep its heading row and hold at least one data row.",
    );
  }
  refuseOverlap(sheet, area, table);
  const totals = table.showTotals;
  if (totals && area.bottom !== table.area.bottom) {
    const body = { ...area, bottom: area.bottom - 1 };
    setTotalsShown(context, sheet, table, false);
    resizeTable(context, sheet, table, body);
    setTotalsShown(context, sheet, table, true);
    return;
  }
  const old = table.area;
  narrow(context, sheet, table, area);
  const kept = {
    top: area.top,
    left: area.left,
    right: Math.min(old.right, area.right),
    bottom: Math.min(old.bottom, area.bottom),
  };
  context.journal.set(table, "area", kept);
  if (area.left < old.left) {
    context.journal.set(table, "columns", [...newColumns(table, old.left - area.left), ...table.columns]);
    settleHeadings(context, sheet, table);
  }
  if (!sameArea(kept, area)) extendTable(context, sheet, table, area);
  refreshFilters(context, sheet);
  context.restructured();
}

/** Drops the columns that leave the table at either side. */
function narrow(context: Context, sheet: Sheet, table: Table, area: Area): void {
  const { left } = table.area;
  const goes = (i: number): boolean => left + i < area.left || left + i > area.right;
  const gone = table.columns.filter((_column, i) => goes(i));
  if (gone.length === 0) return;
  for (const column of gone) {
    rewriteEverywhere(context, { kind: "columnDeleted", table: table.name, column: column.name });
  }
  if (table.showTotals) {
    for (let i = 0; i < table.columns.length; i++) {
      if (goes(i)) {
        clearContents(context, sheet, {
          top: table.area.bottom,
          bottom: table.area.bottom,
          left: left + i,
          right: left + i,
        });
      }
    }
  }
  const filters: Table["filters"] = {};
  for (const [key, criteria] of Object.entries(table.filters)) {
    if (!goes(Number(key))) filters[Number(key) + left - Math.max(left, area.left)] = criteria;
  }
  context.journal.set(table, "filters", filters);
  context.journal.set(
    table,
    "columns",
    table.columns.filter((_column, i) => !goes(i)),
  );
}

function newColumns(table: Table, count: number): Table["columns"] {
  const id = Math.max(0, ...table.columns.map((column) => column.id));
  return Array.from({ length: count }, (_none, i) => ({ id: id + i + 1, name: `\u0001${i}` }));
}
