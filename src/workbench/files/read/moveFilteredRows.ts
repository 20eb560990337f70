import type { Sheet } from "../../book/Book";

/** Files do not say who hid a row: within a table or range with an active filter, it was the filter. */
export function moveFilteredRows(sheet: Sheet): void {
  const spans = filteredSpans(sheet);
  let next = 0;
  // Rows come in order, and so do the spans.
  for (const [key, line] of Object.entries(sheet.rowLines)) {
    const row = Number(key);
    while (next < spans.length && (spans[next]?.bottom ?? 0) < row) next++;
    const span = spans[next];
    if (!span) return;
    if (!line.hidden || row < span.top) continue;
    sheet.filteredRows.add(row);
    delete line.hidden;
    if (Object.keys(line).length === 0) delete sheet.rowLines[row];
  }
}

/** The rows that filters may hide, from top to bottom; spans that touch are one. */
function filteredSpans(sheet: Sheet): { top: number; bottom: number }[] {
  const spans = sheet.tables
    .filter((table) => Object.keys(table.filters).length > 0)
    .map(({ area, showTotals }) => ({ top: area.top + 1, bottom: area.bottom - (showTotals ? 1 : 0) }));
  const own = sheet.autoFilter;
  if (own && Object.keys(own.criteria).length > 0)
    spans.push({ top: own.area.top + 1, bottom: own.area.bottom });
  const merged: { top: number; bottom: number }[] = [];
  for (const span of spans.sort((a, b) => a.top - b.top)) {
    const last = merged[merged.length - 1];
    if (last && span.top <= last.bottom + 1) last.bottom = Math.max(last.bottom, span.bottom);
    else merged.push({ ...span });
  }
  return merged;
}
