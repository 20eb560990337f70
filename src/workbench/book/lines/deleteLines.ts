import type { Sheet } from "../Book";
import type { Source } from "../Editor";
import type { Context } from "../core/Context";
import { bodyOf } from "../core/tablesAt";
import { clearContents } from "../cells/clearContents";
import { checkShift } from "./checkShift";
import { areaOf, shiftCells } from "./shiftCells";
import type { Shift } from "./shiftArea";

/**
 * Deletes lines. A table that would lose all its data rows but not its headings keeps one, emptied, for a
 * table always shows at least one.
 */
export function deleteLines(context: Context, sheet: Sheet, shift: Shift, source: Source): void {
  checkShift(sheet, shift);
  const end = shift.at + shift.count - 1;
  const kept =
    shift.axis === "row"
      ? sheet.tables.find((table) => {
          const body = bodyOf(table);
          const all = shift.at <= table.area.top && end >= table.area.bottom;
          const inBand = table.area.left >= shift.from && table.area.right <= shift.to;
          return inBand && !all && shift.at <= body.top && end >= body.bottom;
        })
      : undefined;
  if (!kept) {
    shiftCells(context, sheet, shift, source);
    return;
  }
  const keep = bodyOf(kept).top;
  if (end > keep) deleteLines(context, sheet, { ...shift, at: keep + 1, count: end - keep }, source);
  clearContents(context, sheet, areaOf({ ...shift, at: keep, count: 1 }));
  context.restructured();
  if (shift.at < keep) deleteLines(context, sheet, { ...shift, count: keep - shift.at }, source);
}
