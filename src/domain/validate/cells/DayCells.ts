import { isDay } from "../../record/day";
import { parseDay } from "../../record/parseDay";
import type { Row } from "../../record/TableData";
import type { Field } from "../../schema/Template";
import { ColumnCells, isNothing } from "./ColumnCells";

/** Days, without their time of day. */
export class DayCells extends ColumnCells {
  constructor(field: Field, index: number, rows: readonly Row[]) {
    super(field, index, rows, undefined, new Float64Array(rows.length));
  }

  read(from: number, to: number): void {
    const { index, rows, blank, numbers, misreads } = this;
    for (let row = from; row < to; row++) {
      const value = rows[row]?.[index];
      if (typeof value === "number" && isDay(value)) {
        numbers[row] = Math.floor(value);
        continue;
      }
      numbers[row] = NaN;
      if (value === "" || isNothing(value)) blank[row] = 1;
      else if (typeof value === "string") misreads.push({ kind: "textDay", row, day: parseDay(value) });
      else misreads.push({ kind: "notADay", row });
    }
  }

  protected readValue(row: number): boolean {
    const before = this.numbers[row];
    this.read(row, row + 1);
    return !Object.is(this.numbers[row], before);
  }
}
