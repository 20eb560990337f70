import type { Area, Sheet } from "../Book";
import type { Source } from "../Editor";
import type { Context } from "../core/Context";
import { intersection } from "../core/areas";
import { tablesIn } from "../core/tablesAt";
import { settleCalculatedColumns } from "./settleCalculatedColumns";
import { settleHeadings } from "./settleHeadings";
import { settleTotals } from "./settleTotals";

/** Restores what tables promise after cells of `area` were written: headings, calculated columns, totals. */
export function settleTables(context: Context, sheet: Sheet, area: Area, source: Source): void {
  for (const table of tablesIn(sheet, area)) {
    const part = intersection(table.area, area);
    if (!part) continue;
    if (table.showHeaders && part.top === table.area.top) settleHeadings(context, sheet, table);
    settleCalculatedColumns(context, sheet, table, part, source);
    if (table.showTotals && part.bottom === table.area.bottom) settleTotals(context, sheet, table, part);
  }
}
