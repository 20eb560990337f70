import type { Area, Sheet, Table } from "../Book";
import { Refusal } from "../Editor";
import { isBlank } from "../core/cellStyle";
import { isWhole, lastOf, type Shift } from "./shiftArea";

/** Refuses a shift that would push contents off the grid, split a table or merged cells, or cut off headings. */
export function checkShift(sheet: Sheet, shift: Shift): void {
  if (
    !Number.isInteger(shift.count) ||
    shift.count < 1 ||
    shift.at < 0 ||
    shift.at + shift.count - 1 > lastOf(shift.axis)
  ) {
    throw new Refusal("InvalidArgument", "So many rows or columns can't be inserted or deleted there.");
  }
  if (shift.kind === "insert") refuseFallingOff(sheet, shift);
  for (const table of sheet.tables) checkTable(table, shift);
  for (const merge of sheet.merges) {
    if (splits(merge, shift)) {
      throw new Refusal("MergedRangeConflict", "That would split merged cells; unmerge them first.");
    }
  }
}

function refuseFallingOff(sheet: Sheet, shift: Shift): void {
  const limit = lastOf(shift.axis) - shift.count;
  const last = shift.axis === "row" ? Math.min(shift.to, sheet.columns.length - 1) : sheet.columns.length - 1;
  const first = shift.axis === "row" ? shift.from : Math.max(shift.at, limit + 1);
  for (let c = first; c <= last; c++) {
    const cells = sheet.columns[c];
    if (!cells) continue;
    const from = shift.axis === "row" ? Math.max(shift.at, limit + 1) : shift.from;
    const to = shift.axis === "row" ? cells.length - 1 : Math.min(shift.to, cells.length - 1);
    for (let r = from; r <= to; r++) {
      if (!isBlank(cells[r])) {
        throw new Refusal(
          "InvalidOperation",
          "That would push cells that are not empty off the end of the sheet.",
        );
      }
    }
  }
}

const crossOf = (area: Area, { axis }: Shift): [number, number] =>
  axis === "row" ? [area.left, area.right] : [area.top, area.bottom];
const alongOf = (area: Area, { axis }: Shift): [number, number] =>
  axis === "row" ? [area.top, area.bottom] : [area.left, area.right];

/** True where part of the area would move and part would stay beside it. */
function splits(area: Area, shift: Shift): boolean {
  const [first, last] = crossOf(area, shift);
  const apart = last < shift.from || first > shift.to;
  const inside = first >= shift.from && last <= shift.to;
  return !apart && !inside && alongOf(area, shift)[1] >= shift.at;
}

function checkTable(table: Table, shift: Shift): void {
  const conflict = (why: string): Refusal =>
    new Refusal("InsertDeleteConflict", `This would ${why} the table "${table.name}".`);
  if (splits(table.area, shift)) throw conflict("split");
  const [first, last] = crossOf(table.area, shift);
  if (last < shift.from || first > shift.to) return;
  const [start, end] = alongOf(table.area, shift);
  const stop = shift.at + shift.count - 1;
  if (shift.kind === "insert" || stop < start || shift.at > end) return;
  const all = shift.at <= start && stop >= end;
  if (!all && shift.axis === "row" && table.showHeaders && shift.at <= start) {
    throw conflict("delete the heading row but not all of");
  }
  if (all && !isWhole(shift) && shift.from > first) throw conflict("split");
}
