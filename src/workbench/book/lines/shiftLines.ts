import type { Chart, Line, Sheet } from "../Book";
import type { Context } from "../core/Context";
import { lineStart } from "./lineSizes";
import { lastOf, shiftLine, type Shift } from "./shiftArea";

/** Whole rows or columns move: their sizes, styles, hiding, filters, breaks, titles, and charts on them. */
export function shiftLines({ journal }: Context, sheet: Sheet, shift: Shift): void {
  const rows = shift.axis === "row";
  const member = rows ? "rowLines" : "columnLines";
  const before = sheet[member];
  const after = shiftRecord(before, shift);
  if (shift.kind === "insert" && shift.at > 0) {
    // Inserted lines look like the one before them, but are not hidden.
    const near = before[shift.at - 1];
    if (near && (near.size !== undefined || near.style !== undefined)) {
      const line: Line = { ...near };
      delete line.hidden;
      delete line.outline;
      for (let n = shift.at; n < shift.at + shift.count; n++) after[n] = { ...line };
    }
  }
  journal.set(sheet, member, after);
  moveCharts(journal, sheet, shift, before, after);
  if (rows && sheet.filteredRows.size > 0) {
    const filtered = new Set<number>();
    for (const row of sheet.filteredRows) {
      const next = shiftLine(shift, row);
      if (next !== undefined) filtered.add(next);
    }
    journal.set(sheet, "filteredRows", filtered);
  }
  const layout = sheet.pageLayout;
  const breaksMember = rows ? "rowBreaks" : "columnBreaks";
  const breaks = layout[breaksMember].flatMap((line) => shiftLine(shift, line) ?? []);
  const titlesMember = rows ? "titleRows" : "titleColumns";
  const titles = layout[titlesMember];
  const movedTitles = titles && shiftTitles(shift, titles);
  if (
    breaks.some((line, i) => line !== layout[breaksMember][i]) ||
    breaks.length !== layout[breaksMember].length ||
    movedTitles !== titles
  ) {
    journal.set(sheet, "pageLayout", { ...layout, [breaksMember]: breaks, [titlesMember]: movedTitles });
  }
}

function shiftTitles(
  shift: Shift,
  titles: { first: number; last: number },
): { first: number; last: number } | null {
  if (titles.last < shift.at) return titles;
  const end = shift.at + shift.count - 1;
  if (shift.kind === "delete" && shift.at <= titles.first && end >= titles.last) return null;
  const first = shiftLine(shift, titles.first) ?? shift.at;
  const last = shiftLine(shift, titles.last) ?? shift.at - 1;
  return { first, last: Math.min(last, lastOf(shift.axis)) };
}

function shiftRecord(lines: Readonly<Record<number, Line>>, shift: Shift): Record<number, Line> {
  const next: Record<number, Line> = {};
  for (const [key, line] of Object.entries(lines)) {
    const n = shiftLine(shift, Number(key));
    if (n !== undefined) next[n] = line;
  }
  return next;
}

/** Charts move and stretch with the cells below them. */
function moveCharts(
  journal: Context["journal"],
  sheet: Sheet,
  shift: Shift,
  before: Readonly<Record<number, Line>>,
  after: Readonly<Record<number, Line>>,
): void {
  const rows = shift.axis === "row";
  const size = rows ? sheet.defaultRowHeight : sheet.defaultColumnWidth;
  const edge = lineStart(before, size, shift.at);
  const removed = lineStart(before, size, shift.at + shift.count) - edge;
  const added = lineStart(after, size, shift.at + shift.count) - lineStart(after, size, shift.at);
  const place = (point: number): number => {
    if (shift.kind === "insert") return point >= edge ? point + added : point;
    if (point <= edge) return point;
    return point >= edge + removed ? point - removed : edge;
  };
  const [start, length]: [keyof Chart & ("top" | "left"), "height" | "width"] = rows
    ? ["top", "height"]
    : ["left", "width"];
  for (const chart of sheet.charts) {
    const first = place(chart[start]);
    const last = place(chart[start] + chart[length]);
    const moved = shift.kind === "delete" && last <= first ? chart[length] : last - first;
    journal.set(chart, start, first);
    if (Math.abs(moved - chart[length]) > 1e-6) journal.set(chart, length, moved);
  }
}
