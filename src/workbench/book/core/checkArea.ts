import { COLUMNS, ROWS } from "../address";
import type { Area } from "../Book";
import { Refusal } from "../Editor";

/** Refuses what is no block of the grid. */
export function checkArea(area: Area): void {
  const { top, left, bottom, right } = area;
  const whole = [top, left, bottom, right].every(Number.isInteger);
  if (!whole || top < 0 || left < 0 || bottom < top || right < left) {
    throw new Refusal("InvalidArgument", "The rows and columns given are no block of cells.");
  }
  if (bottom >= ROWS || right >= COLUMNS) {
    throw new Refusal("InvalidArgument", "The block reaches beyond the last row or column of the sheet.");
  }
}
