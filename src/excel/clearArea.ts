const rowsOf = (area: string): { first: number; last: number } => {
  const [first = 1, last = first] = (area.match(/\d+/g) ?? []).map(Number);
  return { first, last };
};

/**
 * Queues the emptying of an area that is about to be written again, with our charts on the sheet. Where the
 * new area is taller, rows are inserted first, so that what users wrote below moves down.
 */
export function clearArea(
  sheet: Excel.Worksheet,
  area: string,
  next: string,
  charts: readonly string[],
): void {
  for (const chart of charts) sheet.charts.getItem(chart).delete();
  const old = sheet.getRange(area);
  old.conditionalFormats.clearAll();
  old.dataValidation.clear();
  old.clear("All");
  const before = rowsOf(area).last;
  const after = rowsOf(next).last;
  if (after > before) sheet.getRange(`${before + 1}:${after}`).insert("Down");
}
