import type { Area, Sheet, Table } from "../Book";
import type { Context } from "../core/Context";
import { isBlank } from "../core/cellStyle";
import { overlaps } from "../core/areas";
import { extendTable } from "./extendTable";

/**
 * What typing and pasting does to tables: one that has the written block directly below (and no total row)
 * or directly to the right grows over it, if the room is free. `written` tells which cells get something.
 */
export function growTables(
  context: Context,
  sheet: Sheet,
  area: Area,
  written: (row: number, column: number) => boolean,
): void {
  if (sheet.protection) return;
  for (const table of sheet.tables) {
    const grown = growDown(sheet, table, area, written) ?? growRight(sheet, table, area, written);
    if (grown) extendTable(context, sheet, table, grown);
  }
}

type Written = (row: number, column: number) => boolean;

function growDown(sheet: Sheet, table: Table, area: Area, written: Written): Area | undefined {
  const next = table.area.bottom + 1;
  if (table.showTotals || area.top > next || area.bottom < next) return undefined;
  // A block that starts above the table's columns or lies beside it does not touch it from below.
  const left = Math.max(area.left, table.area.left);
  const right = Math.min(area.right, table.area.right);
  if (left > right || area.top < table.area.top || !some(left, right, (c) => written(next, c)))
    return undefined;
  const grown = { ...table.area, bottom: area.bottom };
  const added = { ...grown, top: next };
  return isFree(sheet, table, added, written) ? grown : undefined;
}

function growRight(sheet: Sheet, table: Table, area: Area, written: Written): Area | undefined {
  const next = table.area.right + 1;
  if (area.left > next || area.right < next || area.left < table.area.left) return undefined;
  const top = Math.max(area.top, table.area.top);
  const bottom = Math.min(area.bottom, table.area.bottom);
  if (top > bottom || area.top < table.area.top || area.bottom > table.area.bottom) return undefined;
  if (!some(top, bottom, (r) => written(r, next))) return undefined;
  const grown = { ...table.area, right: area.right };
  return isFree(sheet, table, { ...grown, left: next }, written) ? grown : undefined;
}

function some(from: number, to: number, test: (n: number) => boolean): boolean {
  for (let n = from; n <= to; n++) if (test(n)) return true;
  return false;
}

function isFree(sheet: Sheet, table: Table, added: Area, written: Written): boolean {
  if (sheet.tables.some((other) => other !== table && overlaps(other.area, added))) return false;
  if (sheet.merges.some((merge) => overlaps(merge, added))) return false;
  if (sheet.autoFilter && overlaps(sheet.autoFilter.area, added)) return false;
  for (let c = added.left; c <= added.right; c++) {
    const cells = sheet.columns[c];
    if (!cells) continue;
    for (let r = added.top; r <= added.bottom; r++) if (!isBlank(cells[r]) && !written(r, c)) return false;
  }
  return true;
}
