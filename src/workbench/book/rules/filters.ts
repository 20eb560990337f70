import type { FilterCriteria } from "../Book";
import { Refusal, type Editor } from "../Editor";
import { checkArea } from "../core/checkArea";
import type { Context } from "../core/Context";
import { overlaps } from "../core/areas";
import { checkAllowed } from "../core/checkWritable";
import { findTable } from "../tables/findTable";
import { refreshFilters } from "./refreshFilters";

/** Filters of tables and sheets: criteria by column; which rows they hide is worked out when they are set. */
export function createFilters(context: Context): Pick<Editor, "setTableFilter" | "setSheetFilter"> {
  const { journal } = context;
  return {
    setTableFilter: (id, column, criteria) =>
      context.edit(() => {
        const { sheet, table } = findTable(context, id);
        checkAllowed(sheet, "allowAutoFilter");
        checkColumn(column, table.columns.length);
        journal.set(table, "filters", withCriteria(table.filters, column, criteria));
        refreshFilters(context, sheet);
        context.restructured();
        context.emit({ kind: "filtered", sheet: sheet.id, table: id });
      }),
    setSheetFilter: (sheetId, area, column, criteria) =>
      context.edit(() => {
        const sheet = context.sheet(sheetId);
        checkAllowed(sheet, "allowAutoFilter");
        if (area === null) {
          journal.set(sheet, "autoFilter", null);
        } else {
          checkArea(area);
          if (sheet.tables.some((table) => overlaps(table.area, area))) {
            throw new Refusal("InvalidOperation", "The range holds a table, which has its own filter.");
          }
          const same =
            sheet.autoFilter && overlaps(sheet.autoFilter.area, area) ? sheet.autoFilter.criteria : {};
          if (column !== undefined) checkColumn(column, area.right - area.left + 1);
          const all = column === undefined ? same : withCriteria(same, column, criteria ?? null);
          journal.set(sheet, "autoFilter", { area, criteria: all });
        }
        refreshFilters(context, sheet);
        context.restructured();
        context.emit({ kind: "filtered", sheet: sheetId });
      }),
  };
}

function checkColumn(column: number, count: number): void {
  if (!Number.isInteger(column) || column < 0 || column >= count) {
    throw new Refusal("InvalidArgument", `There is no column ${column} to filter by.`);
  }
}

function withCriteria(
  filters: Record<number, FilterCriteria>,
  column: number,
  criteria: FilterCriteria | null,
): Record<number, FilterCriteria> {
  const next = { ...filters };
  if (criteria === null) delete next[column];
  else next[column] = criteria;
  return next;
}
