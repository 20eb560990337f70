import { createId } from "../createId";
import { offsetFormula } from "../../calc/offsetFormula";
import type { Area, ConditionalFormat, Sheet, Validation } from "../Book";
import type { Context } from "../core/Context";
import { intersection, move, overlaps, subtract } from "../core/areas";
import { isFormula } from "../core/isFormula";

/** A copied block brings its validations, conditional formats, notes and links, and replaces those that were there. */
export function copyRules(
  context: Context,
  source: Sheet,
  area: Area,
  target: Sheet,
  rows: number,
  columns: number,
): void {
  const { journal } = context;
  const goal = move(area, rows, columns);
  const moved = (areas: readonly Area[]): Area[] =>
    areas.flatMap((one) => {
      const part = intersection(one, area);
      return part ? [move(part, rows, columns)] : [];
    });
  const validations = source.validations
    .map((rule) => ({ rule, areas: moved(rule.areas) }))
    .filter((one) => one.areas.length > 0);
  const formats = source.conditionalFormats
    .map((format) => ({ format, areas: moved(format.areas) }))
    .filter((one) => one.areas.length > 0);
  if (
    validations.length > 0 ||
    target.validations.some((rule) => rule.areas.some((one) => overlaps(one, goal)))
  ) {
    const kept = target.validations.flatMap((rule) => without(rule, goal));
    const added = validations.map(({ rule, areas }): Validation => {
      const by = offsetOf(rule.areas, areas);
      const copy: Validation = { ...rule, id: createId("validation"), areas };
      if (isFormula(rule.formula1)) copy.formula1 = offsetFormula(rule.formula1, by.rows, by.columns);
      if (isFormula(rule.formula2)) copy.formula2 = offsetFormula(rule.formula2, by.rows, by.columns);
      return copy;
    });
    journal.set(target, "validations", [...kept, ...added]);
  }
  if (
    formats.length > 0 ||
    target.conditionalFormats.some((one) => one.areas.some((a) => overlaps(a, goal)))
  ) {
    const kept = target.conditionalFormats.flatMap((format) => without(format, goal));
    const added = formats.map(({ format, areas }, i): ConditionalFormat => {
      const by = offsetOf(format.areas, areas);
      const copy: ConditionalFormat = { ...format, id: createId("format"), areas, priority: kept.length + i };
      if (format.formula !== undefined) copy.formula = offsetFormula(format.formula, by.rows, by.columns);
      return copy;
    });
    journal.set(target, "conditionalFormats", [...kept, ...added]);
  }
  const noteAreas = (sheet: Sheet, of: Area): Sheet["notes"] =>
    sheet.notes.filter(
      ({ row, column }) => row >= of.top && row <= of.bottom && column >= of.left && column <= of.right,
    );
  const notes = noteAreas(source, area).map((note) => ({
    ...note,
    row: note.row + rows,
    column: note.column + columns,
  }));
  const replaced = new Set(noteAreas(target, goal));
  if (notes.length > 0 || replaced.size > 0) {
    journal.set(target, "notes", [...target.notes.filter((note) => !replaced.has(note)), ...notes]);
  }
  const links = source.hyperlinks.flatMap((link) =>
    moved([link.area]).map((one) => ({ ...link, area: one })),
  );
  if (links.length > 0) {
    journal.set(target, "hyperlinks", [
      ...target.hyperlinks.filter((link) => !overlaps(link.area, goal)),
      ...links,
    ]);
  }
}

function without<T extends { areas: Area[] }>(rule: T, goal: Area): T[] {
  if (!rule.areas.some((one) => overlaps(one, goal))) return [rule];
  const areas = rule.areas.flatMap((one) => subtract(one, goal));
  return areas.length > 0 ? [{ ...rule, areas }] : [];
}

/** How far the cell moved through which a rule's relative references are seen. */
function offsetOf(before: readonly Area[], after: readonly Area[]): { rows: number; columns: number } {
  const [a] = before;
  const [b] = after;
  return a && b ? { rows: b.top - a.top, columns: b.left - a.left } : { rows: 0, columns: 0 };
}
