import type { Area, FilterCriteria, Sheet } from "../Book";
import type { Context } from "../core/Context";
import { bodyOf } from "../core/tablesAt";
import { filterTest } from "./filterTest";

/** Works out again which rows the filters of a sheet hide: those that fail any column's criteria. */
export function refreshFilters(context: Context, sheet: Sheet): void {
  const hidden = new Set<number>();
  for (const table of sheet.tables) hideRows(context, sheet, bodyOf(table), table.filters, hidden);
  if (sheet.autoFilter) {
    const { area, criteria } = sheet.autoFilter;
    hideRows(context, sheet, { ...area, top: area.top + 1 }, criteria, hidden);
  }
  const same =
    hidden.size === sheet.filteredRows.size && [...hidden].every((row) => sheet.filteredRows.has(row));
  if (!same) context.journal.set(sheet, "filteredRows", hidden);
}

function hideRows(
  context: Context,
  sheet: Sheet,
  body: Area,
  filters: Record<number, FilterCriteria>,
  hidden: Set<number>,
): void {
  for (const [key, criteria] of Object.entries(filters)) {
    const column = body.left + Number(key);
    const test = filterTest(context, sheet, { ...body, left: column, right: column }, criteria);
    for (let row = body.top; row <= body.bottom; row++) if (!test(row)) hidden.add(row);
  }
}
