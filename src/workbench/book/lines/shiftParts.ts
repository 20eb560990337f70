import type { Area, Sheet } from "../Book";
import type { Context } from "../core/Context";
import { sameArea } from "../core/areas";
import { dropEmptyRules } from "../rules/setAreas";
import { shiftArea, type Shift } from "./shiftArea";

/** Moves what lies on cells: merges, validations, conditional formats, notes, links, print areas, the filter. */
export function shiftParts(context: Context, sheet: Sheet, shift: Shift): void {
  const { journal } = context;
  const one = (area: Area): Area[] => shiftArea(shift, area);
  const merges = sheet.merges.flatMap(one).filter((area) => area.top < area.bottom || area.left < area.right);
  if (!sameAreas(merges, sheet.merges)) journal.set(sheet, "merges", merges);
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) {
    const areas = rule.areas.flatMap(one);
    if (!sameAreas(areas, rule.areas)) journal.set(rule, "areas", areas);
  }
  dropEmptyRules(context, sheet);
  if (sheet.notes.length > 0) {
    const notes = sheet.notes.flatMap((note) => {
      const [area] = one({ top: note.row, bottom: note.row, left: note.column, right: note.column });
      if (!area) return [];
      return area.top === note.row && area.left === note.column
        ? [note]
        : [{ ...note, row: area.top, column: area.left }];
    });
    journal.set(sheet, "notes", notes);
  }
  if (sheet.hyperlinks.length > 0) {
    const links = sheet.hyperlinks.flatMap((link) => {
      const areas = one(link.area);
      return sameAreas(areas, [link.area]) ? [link] : areas.map((area) => ({ ...link, area }));
    });
    journal.set(sheet, "hyperlinks", links);
  }
  const { printArea } = sheet.pageLayout;
  if (printArea) {
    const areas = printArea.flatMap(one);
    if (!sameAreas(areas, printArea)) {
      journal.set(sheet, "pageLayout", { ...sheet.pageLayout, printArea: areas.length > 0 ? areas : null });
    }
  }
  shiftFilter(journal, sheet, shift);
}

function shiftFilter(journal: Context["journal"], sheet: Sheet, shift: Shift): void {
  const filter = sheet.autoFilter;
  if (!filter) return;
  const [area] = shiftArea(shift, filter.area);
  if (!area) journal.set(sheet, "autoFilter", null);
  else if (!sameArea(area, filter.area)) {
    journal.set(sheet, "autoFilter", {
      area,
      criteria: shiftKeys(filter.criteria, filter.area, area, shift),
    });
  }
}

/** Filters go by column index in their area; columns inserted or deleted within it renumber them. */
export function shiftKeys<T>(
  record: Record<number, T>,
  before: Area,
  after: Area,
  shift: Shift,
): Record<number, T> {
  if (shift.axis === "row") return record;
  const next: Record<number, T> = {};
  for (const [key, value] of Object.entries(record)) {
    const column = before.left + Number(key);
    const [moved] = shiftArea(shift, { ...before, left: column, right: column });
    if (moved) next[moved.left - after.left] = value;
  }
  return next;
}

function sameAreas(a: readonly Area[], b: readonly Area[]): boolean {
  return a.length === b.length && a.every((area, i) => sameArea(area, b[i] ?? area));
}
