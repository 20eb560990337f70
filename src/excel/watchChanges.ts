/**
 * Calls back after anything in the workbook changed: cells, sheets, tables. Excel leaves events out (fills below a
 * table, picks from a drop-down, other people's edits), so one only says "look again". Gives back the function
 * that stops it.
 */
export async function watchChanges(onChange: () => void): Promise<() => Promise<void>> {
  const handler = async (): Promise<void> => onChange();
  return Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(handler),
      worksheets.onAdded.add(handler),
      worksheets.onDeleted.add(handler),
      tables.onAdded.add(handler),
      tables.onDeleted.add(handler),
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
