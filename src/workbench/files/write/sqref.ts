import type { Area } from "../../book/Book";
import { COLUMNS, formatCell, ROWS } from "../../book/address";

/** Areas as a file lists them: "A1:B2 D4". Whole columns and rows are written with both corners. */
export const sqref = (areas: readonly Area[]): string => areas.map(corners).join(" ");

/** "A1" or "A1:B2"; never "A:A", which this place of a file does not take. */
export function corners(area: Area): string {
  const first = formatCell(area.top, area.left);
  if (area.top === area.bottom && area.left === area.right) return first;
  return `${first}:${formatCell(Math.min(area.bottom, ROWS - 1), Math.min(area.right, COLUMNS - 1))}`;
}
