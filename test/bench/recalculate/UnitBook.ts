import type { Scalar, Sheet } from "../../../src/workbench/book/Book";
import type { Calculator } from "../../../src/workbench/calc/Calculator";
import { createCalculator } from "../../../src/workbench/calc/createCalculator";
import { addTable, bookOf, edit, sheetOf } from "../../workbench/calc/bookOf";
import { createChance } from "../data/chance";

const UNITS = 30;
const STATUSES = ["Not started", "In progress", "Completed", "Suspended", "Cancelled"];
const unitName = (unit: number): string => `Department ${unit + 1}`;

/** A table of units, states and budgets, and beside it 150 COUNTIFS and 150 SUMIFS over it. */
export class UnitBook {
  readonly units: string[] = [];
  readonly statuses: string[] = [];
  readonly budgets: Scalar[] = [];
  private readonly data: Sheet;
  private readonly report: Sheet;
  private calculator: Calculator | undefined;

  constructor(rows: number) {
    const chance = createChance(rows);
    for (let row = 0; row < rows; row++) {
      this.units.push(chance.fraction() < 0.03 ? "Nobody" : unitName(chance.whole(0, UNITS - 1)));
      this.statuses.push(STATUSES[chance.whole(0, STATUSES.length - 1)] ?? "");
      this.budgets.push(chance.fraction() < 0.03 ? "not known" : chance.whole(1, 1000) * 1000);
    }
    this.data = sheetOf("Data", [
      ["Unit", "Status", "Budget"],
      ...this.units.map((unit, row) => [unit, this.statuses[row] ?? null, this.budgets[row] ?? null]),
    ]);
    addTable(this.data, "Plan", `A1:C${rows + 1}`);
    this.report = sheetOf("Report", [
      ["Unit", ...STATUSES, ...STATUSES],
      ...Array.from({ length: UNITS }, (_, unit) => [
        unitName(unit),
        ...STATUSES.map(
          (_status, at) => `=COUNTIFS(Plan[Unit],$A${unit + 2},Plan[Status],${letter(at + 1)}$1)`,
        ),
        ...STATUSES.map(
          (_status, at) => `=SUMIFS(Plan[Budget],Plan[Unit],$A${unit + 2},Plan[Status],${letter(at + 6)}$1)`,
        ),
      ]),
    ]);
  }

  /** All 300 results by a calculator that has not seen the book before. */
  fromScratch(): Scalar[] {
    for (const column of this.report.columns) for (const cell of column) if (cell?.formula) cell.value = null;
    this.calculator = createCalculator(bookOf([this.data, this.report]));
    return this.results(this.calculator);
  }

  /** All 300 results after the state of one row changed. */
  afterEdit(row: number, status: number): Scalar[] {
    if (!this.calculator) throw new Error("Nothing was calculated yet");
    this.statuses[row] = STATUSES[status] ?? "";
    edit(this.calculator, this.data, `B${row + 2}`, this.statuses[row] ?? "");
    return this.results(this.calculator);
  }

  /** The same by plain loops over the columns, each formula for itself. */
  byLoops(): Scalar[] {
    const results: number[] = [];
    for (let unit = 0; unit < UNITS; unit++) {
      const name = unitName(unit);
      for (const status of STATUSES) results.push(this.count(name, status));
      for (const status of STATUSES) results.push(this.sum(name, status));
    }
    return results;
  }

  private count(unit: string, status: string): number {
    let count = 0;
    for (let row = 0; row < this.units.length; row++)
      if (this.units[row] === unit && this.statuses[row] === status) count++;
    return count;
  }

  private sum(unit: string, status: string): number {
    let sum = 0;
    for (let row = 0; row < this.units.length; row++) {
      const budget = this.budgets[row];
      if (this.units[row] === unit && this.statuses[row] === status && typeof budget === "number")
        sum += budget;
    }
    return sum;
  }

  private results(calculator: Calculator): Scalar[] {
    const results: Scalar[] = [];
    for (let row = 1; row <= UNITS; row++)
      for (let column = 1; column <= STATUSES.length * 2; column++)
        results.push(calculator.value(this.report.id, row, column));
    return results;
  }
}

const letter = (column: number): string => String.fromCharCode(65 + column);
