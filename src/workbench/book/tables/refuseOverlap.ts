import type { Area, Sheet, Table } from "../Book";
import { overlaps } from "../core/areas";
import { Refusal } from "../Editor";

/** Refuses an area that another table or a merged cell touches. */
export function refuseOverlap(sheet: Sheet, area: Area, except?: Table): void {
  const other = sheet.tables.find((table) => table !== except && overlaps(table.area, area));
  if (other) throw new Refusal("InvalidArgument", `A table can't overlap another table ("${other.name}").`);
  if (sheet.merges.some((merge) => overlaps(merge, area))) {
    throw new Refusal("MergedRangeConflict", "A table can't overlap a range that contains merged cells.");
  }
  if (sheet.autoFilter && overlaps(sheet.autoFilter.area, area)) {
    throw new Refusal(
      "InvalidOperation",
      "A table can't overlap the sheet's own filter; remove the filter first.",
    );
  }
}
