import type { Area, Sheet, Table } from "../Book";
import type { Context } from "../core/Context";
import { isBlank } from "../core/cellStyle";
import { overlaps } from "../core/areas";
import { extendTable } from "./extendTable";

type Written = (row: number, column: number) => boolean;

/**
 * What typing and pasting does to tables: one that has the written block directly below (and no total row)
 * or directly to the right grows over it, as far as something is written and if the room is free.
 */
export function growTables(context: Context, sheet: Sheet, area: Area, written: Written): void {
  if (sheet.protection) return;
  for (const table of sheet.tables) {
    const down = growDown(sheet, table, area, written);
    const grown = growRight(sheet, table, down ?? table.area, area, written) ?? down;
    if (grown) extendTable(context, sheet, table, grown);
  }
}

function growDown(sheet: Sheet, table: Table, area: Area, written: Written): Area | undefined {
  const next = table.area.bottom + 1;
  if (table.showTotals || area.top > next || area.bottom < next || area.top < table.area.top)
    return undefined;
  const left = Math.max(area.left, table.area.left);
  const right = Math.min(area.right, table.area.right);
  const inRow = (row: number): boolean => some(left, right, (c) => written(row, c));
  if (left > right || !inRow(next)) return undefined;
  let bottom = area.bottom;
  while (!inRow(bottom)) bottom -= 1;
  const added = { ...table.area, top: next, bottom };
  return isFree(sheet, table, added, written) ? { ...table.area, bottom } : undefined;
}

/** `from` is the table's area, perhaps grown down already. */
function growRight(sheet: Sheet, table: Table, from: Area, area: Area, written: Written): Area | undefined {
  const next = from.right + 1;
  if (area.left > next || area.right < next || area.left < from.left) return undefined;
  const inRow = (row: number): boolean => some(area.left, area.right, (c) => written(row, c));
  let { bottom } = area;
  while (bottom > area.top && !inRow(bottom)) bottom -= 1;
  if (area.top < from.top || bottom > from.bottom) return undefined;
  const inColumn = (column: number): boolean => some(area.top, bottom, (r) => written(r, column));
  if (!inColumn(next)) return undefined;
  let right = area.right;
  while (!inColumn(right)) right -= 1;
  return isFree(sheet, table, { ...from, left: next, right }, written) ? { ...from, right } : undefined;
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
