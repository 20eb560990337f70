import type { CellValue } from "../domain/record/TableData";
import type { PlanCell, SheetPlan } from "../domain/sheet/SheetPlan";
import { cellInput, isFormula } from "./cellInput";

/**
 * Queues a plan's cells, one call a block. "values" writes what is no formula and leaves formula cells alone;
 * "formulas" writes only those, a run of a column at a time, so that a table's column becomes a calculated one.
 */
export function writeBlocks(sheet: Excel.Worksheet, plan: SheetPlan, what: "values" | "formulas"): void {
  for (const { at, cells } of plan.blocks) {
    const columns = cells[0]?.length ?? 0;
    if (columns === 0) continue;
    const block = sheet.getRange(at).getResizedRange(cells.length - 1, columns - 1);
    if (what === "values") {
      if (cells.some((row) => row.some((cell) => cell !== null && !isFormula(cell)))) {
        block.values = cells.map((row) => row.map(constant));
      }
    } else {
      for (const run of formulaRuns(cells)) {
        const range = block.getCell(run.row, run.column).getResizedRange(run.formulas.length - 1, 0);
        const [first = ""] = run.formulas;
        const isOne = run.formulas.every((formula) => formula === first) && !RELATIVE.test(first);
        // One formula for all cells is sent once; a relative reference would move from cell to cell.
        range.formulas = isOne ? (first as unknown as string[][]) : run.formulas.map((formula) => [formula]);
      }
    }
  }
}

const constant = (cell: PlanCell): CellValue => (isFormula(cell) ? null : cellInput(cell));

/** What may be a reference to cells; rather too much than too little. */
const RELATIVE = /[A-Z]\d|[A-Z]:|\d:/i;

interface Run {
  readonly row: number;
  readonly column: number;
  readonly formulas: string[];
}

/** Formulas that stand below one another, column by column. */
function formulaRuns(cells: readonly (readonly PlanCell[])[]): Run[] {
  const runs: Run[] = [];
  const width = cells[0]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    let run: Run | undefined;
    cells.forEach((line, row) => {
      const cell = line[column] ?? null;
      if (!isFormula(cell)) {
        run = undefined;
      } else if (run) {
        run.formulas.push(cell.formula);
      } else {
        run = { row, column, formulas: [cell.formula] };
        runs.push(run);
      }
    });
  }
  return runs;
}
