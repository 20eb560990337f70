import type { ConditionalFormat, Scalar, Sheet } from "../Book";
import type { Context } from "../core/Context";
import { occupied } from "../cells/putBlock";
import type { CellTest } from "./CellTest";

/** All values of a format's cells that are not empty. */
export function collectValues({ calculator }: Context, sheet: Sheet, format: ConditionalFormat): Scalar[] {
  const values: Scalar[] = [];
  for (const area of format.areas) {
    const part = occupied(sheet, area);
    if (!part) continue;
    for (let column = part.left; column <= part.right; column++) {
      const cells = sheet.columns[column];
      for (let row = part.top; cells && row <= Math.min(part.bottom, cells.length - 1); row++) {
        const cell = cells[row];
        if (cell === undefined) continue;
        const plain = cell.formula === undefined && cell.spilledFrom === undefined;
        const value = plain ? cell.value : calculator.value(sheet.id, row, column);
        if (value !== null) values.push(value);
      }
    }
  }
  return values;
}

export const numbersIn = (values: readonly Scalar[]): number[] =>
  values.filter((value): value is number => typeof value === "number");

/** The value below which a share (0 to 1) of the sorted numbers lies, between neighbours as PERCENTILE.INC does. */
export function percentile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

/** The first or last items or percents of a range. Equal values count together. */
export function topTest(
  values: readonly Scalar[],
  rule: { [member: string]: unknown },
  value: (row: number, column: number) => Scalar,
): CellTest {
  const type = String(rule["type"]);
  const rank = Number(rule["rank"]);
  const top = type.startsWith("Top");
  const numbers = numbersIn(values).sort((a, b) => (top ? b - a : a - b));
  const count = type.endsWith("Percent") ? Math.max(1, Math.floor((numbers.length * rank) / 100)) : rank;
  const limit = numbers[Math.min(count, numbers.length) - 1];
  return (row, column) => {
    const cell = value(row, column);
    return typeof cell === "number" && limit !== undefined && (top ? cell >= limit : cell <= limit);
  };
}
