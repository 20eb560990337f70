import type { Area, Sheet } from "../Book";
import type { Context } from "../core/Context";
import { setAreas } from "../rules/setAreas";

/**
 * Lets validations that reach the last data row, and conditional formats that cover a column of the body
 * from end to end, follow when the body grows by `count` rows.
 */
export function extendRules({ journal }: Context, sheet: Sheet, body: Area, count: number): void {
  for (const rule of sheet.validations) {
    const areas = grow(rule.areas, body, count, (area) => area.top <= body.bottom);
    if (areas) journal.set(rule, "areas", areas);
  }
  for (const format of sheet.conditionalFormats) {
    const areas = grow(format.areas, body, count, (area) => area.top <= body.top);
    if (areas) journal.set(format, "areas", areas);
  }
}

/** The same for `count` rows that came in above the body's first row. */
export function extendRulesUp(context: Context, sheet: Sheet, body: Area, count: number): void {
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) {
    const begins = (area: Area): boolean =>
      area.top === body.top && area.left >= body.left && area.right <= body.right;
    if (!rule.areas.some(begins)) continue;
    setAreas(
      context,
      rule,
      rule.areas.map((area) => (begins(area) ? { ...area, top: area.top - count } : area)),
    );
  }
}

function grow(
  areas: readonly Area[],
  body: Area,
  count: number,
  reaches: (area: Area) => boolean,
): Area[] | undefined {
  let changed = false;
  const result = areas.flatMap((area) => {
    const ends = area.bottom === body.bottom && area.left <= body.right && area.right >= body.left;
    if (!ends || !reaches(area)) return [area];
    changed = true;
    if (area.left >= body.left && area.right <= body.right) return [{ ...area, bottom: area.bottom + count }];
    const left = Math.max(area.left, body.left);
    const right = Math.min(area.right, body.right);
    return [area, { top: body.bottom + 1, left, bottom: body.bottom + count, right }];
  });
  return changed ? result : undefined;
}
