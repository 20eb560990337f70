import type { Row } from "../../record/TableData";
import type { Settings } from "../../schema/Settings";
import type { Field } from "../../schema/Template";
import { readAmount } from "../readAmount";
import { ColumnCells, isNothing } from "./ColumnCells";

/** Whole and other numbers, money and percents. */
export class NumberCells extends ColumnCells {
  constructor(
    field: Field,
    index: number,
    rows: readonly Row[],
    private readonly type: "integer" | "number" | "money" | "percent",
    private readonly currency: Settings["currency"],
  ) {
    super(field, index, rows, undefined, new Float64Array(rows.length));
  }

  read(from: number, to: number): void {
    const { index, rows, blank, numbers, misreads, type } = this;
    for (let row = from; row < to; row++) {
      const value = rows[row]?.[index];
      let number: number;
      if (typeof value === "number" && Number.isFinite(value)) number = value;
      else if (value === "" || isNothing(value)) {
        blank[row] = 1;
        numbers[row] = NaN;
        continue;
      } else {
        const amount = typeof value === "string" ? readAmount(value, type, this.currency) : "notANumber";
        if (typeof amount === "string") {
          misreads.push({ kind: amount, row });
          numbers[row] = NaN;
          continue;
        }
        number = amount;
        misreads.push({ kind: "textNumber", row, number });
      }
      if (type === "percent" && !(number >= 0 && number <= 1)) {
        misreads.push({ kind: "percentRange", row, number });
        numbers[row] = NaN;
      } else numbers[row] = number;
    }
  }

  protected readValue(row: number): boolean {
    const before = this.numbers[row];
    this.read(row, row + 1);
    return !Object.is(this.numbers[row], before);
  }
}
