import { cellAddress, rangeAddress } from "./cellAddress";
import type { SheetPlan } from "./SheetPlan";

/** The area from A1 that a plan fills: cells, tables, looks, rules and charts (A1 notation). */
export function planArea(plan: SheetPlan): string {
  let bottom = 1;
  let right = 1;
  const take = (range: string): void => {
    for (const corner of range.split(":")) {
      const [row, column] = cellPlace(corner);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
  };
  for (const { at, cells } of plan.blocks) {
    const [row, column] = cellPlace(at);
    take(cellAddress(row + Math.max(1, cells.length) - 1, column + Math.max(1, cells[0]?.length ?? 1) - 1));
  }
  for (const { range } of [...plan.tables, ...plan.styles, ...plan.validations, ...plan.conditionals])
    take(range);
  for (const { place } of plan.charts) take(place);
  return rangeAddress(1, 1, bottom, right);
}

/** Row and column of "C12", or of the first cell of a range, from 1. */
export function cellPlace(address: string): [row: number, column: number] {
  const [, letters = "A", digits = "1"] = /^\$?([A-Z]+)\$?(\d+)/.exec(address) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return [Number(digits), column];
}
