import type { Area, Scalar, Sheet } from "../Book";
import type { Source } from "../Editor";
import type { Context } from "../core/Context";
import { tablesIn } from "../core/tablesAt";

/** Tells that contents changed; `single` (one cell) adds the values before and after, as Excel does. */
export function emitEdited(
  context: Context,
  sheet: Sheet,
  area: Area,
  source: Source,
  single?: { before: Scalar | undefined },
): void {
  context.emit({
    kind: "changed",
    sheet: sheet.id,
    area,
    change: "RangeEdited",
    shift: "None",
    source,
    tables: tablesIn(sheet, area).map((table) => table.id),
    ...(single ? { before: single.before ?? null, after: valueOf(context, sheet, area.top, area.left) } : {}),
  });
}

/** A cell's value; what was entered needs no calculating. */
export function valueOf({ calculator }: Context, sheet: Sheet, row: number, column: number): Scalar {
  const cell = sheet.columns[column]?.[row];
  const plain = cell !== undefined && cell.formula === undefined && cell.spilledFrom === undefined;
  return plain ? cell.value : calculator.value(sheet.id, row, column);
}
