/**
 * Calls back after another cell was selected, on any sheet. Some versions of Excel leave these events out, so the
 * pane must also look when it is turned to. Gives back the function that stops it.
 */
export async function watchSelection(onMove: () => void): Promise<() => Promise<void>> {
  const handler = async (): Promise<void> => onMove();
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [worksheets.onSelectionChanged.add(handler), worksheets.onActivated.add(handler)];
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
