/** What Excel tells of one change. */
export type WorkbookChange =
  | {
      /** Values or formulas of cells that stayed where they are; formats may have come along. */
      readonly kind: "cells";
      readonly sheetId: string;
      /** As Excel names the cells, without the sheet: "B4", "B4:F9". */
      readonly address: string;
      /** Whether this add-in wrote them; false where Excel does not know (before ExcelApi 1.14). */
      readonly isOwn: boolean;
    }
  /** Anything else: rows, columns, tables or sheets came or went, rows were sorted, or Excel does not say what. */
  | { readonly kind: "other" };

const OTHER: WorkbookChange = { kind: "other" };

/**
 * Calls back after anything in the workbook changed: cells, sheets, tables; who did it, here or elsewhere, makes no
 * difference. Excel leaves events out (fills below a table, picks from a drop-down), so that nothing happened can't be
 * concluded from silence. Gives back the function that stops it.
 */
export async function watchChanges(onChange: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
  const other = async (): Promise<void> => onChange(OTHER);
  const changed = async (args: Excel.WorksheetChangedEventArgs): Promise<void> => onChange(changeOf(args));
  return Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(changed),
      worksheets.onRowSorted.add(other),
      worksheets.onAdded.add(other),
      worksheets.onDeleted.add(other),
      tables.onAdded.add(other),
      tables.onDeleted.add(other),
    ];
    await context.sync();
    return async () => {
      // A handler can only be removed through the context that added it.
      await Excel.run(context, async (same) => {
        handlers.forEach((each) => each.remove());
        await same.sync();
      });
    };
  });
}

function changeOf(args: Excel.WorksheetChangedEventArgs): WorkbookChange {
  const { changeType, worksheetId, address, triggerSource } = args;
  if (changeType !== "RangeEdited" || !worksheetId || !address) return OTHER;
  return { kind: "cells", sheetId: worksheetId, address, isOwn: triggerSource === "ThisLocalAddin" };
}
