import type { Area, Sheet } from "../Book";
import type { Context } from "../core/Context";
import { isBlank, lineStyle } from "../core/cellStyle";
import { occupied, putBlock } from "./putBlock";

/** Empties cells and keeps their styles. */
export function clearContents(context: Context, sheet: Sheet, area: Area): void {
  const part = occupied(sheet, area);
  if (!part) return;
  putBlock(context, sheet, part, (row, column, old) => {
    if (isBlank(old) && !old?.quotePrefix) return old;
    if (!old) return undefined;
    return old.style === lineStyle(sheet, row, column) ? undefined : { value: null, style: old.style };
  });
  context.touched(sheet.id, part);
}
