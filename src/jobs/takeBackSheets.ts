import { setFilters, type HeldFilter } from "../excel/heldFilters";
import type { Survey } from "../excel/surveyWorkbook";

/**
 * Sends what is queued. Where Excel refuses it half-way, the sheets that were being added are deleted again, so
 * that the workbook is as it was and trying again starts afresh, and filters that were lifted are set again; then the
 * error goes on.
 */
export async function syncOrTakeBack(
  context: Excel.RequestContext,
  survey: Survey,
  added: readonly string[],
  filters: readonly HeldFilter[] = [],
): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    // Taking back may fail, too (no connection): the first error says more.
    await takeBackSheets(context, survey, added).catch(() => undefined);
    setFilters(context, filters);
    await context.sync().catch(() => undefined);
    throw error;
  }
}

/** Deletes the sheets of these names; the blank sheet that became one of them comes back under its own name. */
async function takeBackSheets(
  context: Excel.RequestContext,
  { sheets, blankSheet }: Survey,
  added: readonly string[],
): Promise<void> {
  const { worksheets } = context.workbook;
  const before = new Set(sheets.map(({ name }) => name).filter((name) => name !== blankSheet));
  const made = added
    .filter((name) => !before.has(name))
    .map((name) => worksheets.getItemOrNullObject(name).load("name"));
  await context.sync();
  const left = made.filter((sheet) => !sheet.isNullObject);
  // A workbook needs a sheet at any moment, so the new blank one comes first.
  const fresh = blankSheet !== undefined && left.length > 0 ? worksheets.add() : undefined;
  for (const sheet of left) sheet.delete();
  if (fresh && blankSheet !== undefined) fresh.name = blankSheet;
  await context.sync();
}
