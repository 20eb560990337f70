import type { Renewal } from "../domain/sheet/planRenewal";
import { cellInput } from "./cellInput";

/** Queues one formula (with its "=") for rows of a table's column, one write for each run of them, then other cells. */
export function writeColumnFormula(
  context: Excel.RequestContext,
  table: string,
  heading: string,
  formula: string,
  { rows, cells }: Renewal,
): void {
  const body = context.workbook.tables.getItem(table).columns.getItem(heading).getDataBodyRange();
  const run = (row: number, count: number): Excel.Range => body.getCell(row, 0).getResizedRange(count - 1, 0);
  for (const { row, count } of rows) run(row, count).formulas = formula as unknown as string[][];
  for (const { row, contents } of cells)
    run(row, contents.length).values = contents.map((cell) => [
      // Such text has its apostrophe already.
      typeof cell === "string" && cell.startsWith("'") ? cell : cellInput(cell),
    ]);
}
