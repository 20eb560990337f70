import type { CellValue } from "../domain/record/TableData";
import { cellInput } from "./cellInput";
import type { RowsPlace } from "./writeRows";

/** Queues values for some cells of one row, by column from `left`: one write a run of neighbours. */
export function writeCells(
  context: Excel.RequestContext,
  { sheet, top, left }: RowsPlace,
  cells: ReadonlyMap<number, CellValue>,
): void {
  const columns = [...cells.keys()].sort((a, b) => a - b);
  for (let at = 0; at < columns.length;) {
    const first = columns[at] ?? 0;
    const run: CellValue[] = [];
    for (; columns[at] === first + run.length; at++) run.push(cellInput(cells.get(first + run.length) ?? ""));
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left + first, 1, run.length).values = [
      run,
    ];
  }
}
