import type { CellValue } from "../record/TableData";
import type { Template } from "../schema/Template";
import { HEADING_ROW } from "../sheet/buildTemplateSheet";
import { rowHeight } from "../sheet/textSize";
import type { LanguageSwitch } from "./LanguageSwitch";
import { newHeight } from "./newSizes";
import type { PlanPair } from "./PlanPair";
import type { SheetEdits, SheetLook } from "./SheetLook";
import type { TemplateSpots } from "./templateQuestion";

/**
 * New heights of the rows that the product wrote itself and that still have the height it gave them, wherever they
 * were sorted to; and of the blank first row of a table that started without any. Heights of all others are
 * Excel's own.
 */
export function seedHeights(
  template: Template,
  { place, rowId, above, measured }: TemplateSpots,
  read: (row: number, column: number) => CellValue | undefined,
  { heights }: SheetLook,
  { before, after }: PlanPair,
  { from, to }: Pick<LanguageSwitch, "from" | "to">,
): SheetEdits["heights"] {
  const planned = (plan: PlanPair["before"]) =>
    new Map(plan.rowHeights.map(({ row, height }) => [row, height]));
  const [old, fresh] = [planned(before), planned(after)];
  const rowOf = new Map(template.seedRows.map((seed, index) => [seed.rowId, HEADING_ROW + 1 + index]));
  const blank = { before: rowHeight([], from === "km"), after: rowHeight([], to === "km") };
  return Array.from({ length: measured }, (_row, index) => place.top + 1 + index).flatMap((row, index) => {
    const id = rowId === undefined ? undefined : read(row, rowId);
    const seed = typeof id === "string" ? rowOf.get(id) : undefined;
    if (seed === undefined && index > 0) return [];
    const [was, will] =
      seed === undefined ? [blank.before, blank.after] : [old.get(seed) ?? 0, fresh.get(seed) ?? 0];
    const height = newHeight(heights[row - above.top], was, will);
    return height === undefined ? [] : [{ row, height }];
  });
}
