import type { Area, Sheet } from "../Book";
import { Refusal, type Editor } from "../Editor";
import { checkArea } from "../core/checkArea";
import type { Context } from "../core/Context";
import { covers, overlaps } from "../core/areas";
import { isBlank, lineStyle } from "../core/cellStyle";
import { locked } from "../core/checkWritable";
import { tablesIn } from "../core/tablesAt";
import { putBlock } from "./putBlock";
import { emitEdited } from "./emitEdited";

/** Merging and unmerging cells. Only the first content of a merged block stays, in its first cell. */
export function createMerges(context: Context): Pick<Editor, "merge" | "unmerge"> {
  return {
    merge: (sheetId, area, across) =>
      context.edit(() => {
        const sheet = context.sheet(sheetId);
        checkArea(area);
        if (sheet.protection) throw locked(sheet);
        if (tablesIn(sheet, area).length > 0) {
          throw new Refusal("InvalidOperation", "Cells of a table can't be merged.");
        }
        const blocks: Area[] = [];
        if (across) for (let r = area.top; r <= area.bottom; r++) blocks.push({ ...area, top: r, bottom: r });
        else blocks.push(area);
        if (sheet.merges.some((merge) => overlaps(merge, area) && !covers(area, merge))) {
          throw new Refusal("MergedRangeConflict", "The range cuts through merged cells.");
        }
        const kept = sheet.merges.filter((merge) => !overlaps(merge, area));
        const added = blocks.filter((block) => block.top < block.bottom || block.left < block.right);
        for (const block of added) keepFirst(context, sheet, block);
        context.journal.set(sheet, "merges", [...kept, ...added]);
        context.touched(sheetId, area);
        emitEdited(context, sheet, area, "api");
      }),
    unmerge: (sheetId, area) =>
      context.edit(() => {
        const sheet = context.sheet(sheetId);
        checkArea(area);
        if (sheet.protection) throw locked(sheet);
        const kept = sheet.merges.filter((merge) => !overlaps(merge, area));
        if (kept.length === sheet.merges.length) return;
        context.journal.set(sheet, "merges", kept);
        emitEdited(context, sheet, area, "api");
      }),
  };
}

function keepFirst(context: Context, sheet: Sheet, block: Area): void {
  let found: { row: number; column: number } | undefined;
  for (let row = block.top; row <= block.bottom && !found; row++) {
    for (let column = block.left; column <= block.right && !found; column++) {
      if (!isBlank(sheet.columns[column]?.[row])) found = { row, column };
    }
  }
  if (!found) return;
  const kept = sheet.columns[found.column]?.[found.row];
  putBlock(context, sheet, block, (row, column, old) => {
    if (row === block.top && column === block.left) return kept;
    if (isBlank(old)) return old;
    const style = old?.style ?? 0;
    return style === lineStyle(sheet, row, column) ? undefined : { value: null, style };
  });
}
