import type { CellValue } from "../domain/record/TableData";
import { answerSize } from "./answerSize";
import { cellInput } from "./cellInput";

/** A cell to write: counted from 0 in the table's body; a format only where it changes. */
export interface ScatteredCell {
  readonly row: number;
  readonly value: CellValue;
  readonly format?: string;
  /** The format that the cell has in the end. */
  readonly formatThen: string;
}

/** Where a table lies, with what must be minded when its cells are written. */
export interface ScatteredPlace {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly isFiltered: boolean;
}

/** Cells that stay between two that are written: so many cost less than a call of their own. */
const GAP = 50;
const CALL_BYTES = 300;

/**
 * Queues cells of one column (from 0 in the table), neighbours and near ones in one call; what stands between them
 * stays. Excel misplaces blocks that are written across the rows of a filter: in a filtered table each cell goes by
 * itself. `send` sends what is queued where it comes near to what Excel takes at once.
 */
export async function writeScattered(
  context: Excel.RequestContext,
  { sheet, top, left, isFiltered }: ScatteredPlace,
  column: number,
  cells: readonly ScatteredCell[],
  send: (bytes: number) => Promise<void>,
): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  for (const run of runsOf(cells, isFiltered ? 0 : GAP)) {
    const first = run[0]?.row ?? 0;
    const rows = (run.at(-1)?.row ?? first) - first + 1;
    const values: (CellValue | null)[][] = Array.from({ length: rows }, () => [null]);
    const formats: (string | null)[][] = Array.from({ length: rows }, () => [null]);
    for (const { row, value, format, formatThen } of run) {
      values[row - first] = [inputFor(value, formatThen)];
      if (format !== undefined) formats[row - first] = [format];
    }
    await send(CALL_BYTES + answerSize(values));
    const range = worksheet.getRangeByIndexes(top + 1 + first, left + column, rows, 1);
    // First the format: a number written into a text cell would become text.
    if (run.some(({ format }) => format !== undefined)) {
      await send(CALL_BYTES + answerSize(formats));
      range.numberFormat = formats as string[][];
    }
    range.values = values;
  }
}

/** In a text cell an apostrophe is needed only where Excel would read a formula; null leaves a cell as it is. */
function inputFor(value: CellValue, format: string): CellValue {
  if (value === null) return "";
  const isPlain = typeof value === "string" && format === "@" && !/^[\s=+\-@'＝＋－＠]/.test(value);
  return isPlain ? value : cellInput(value);
}

function runsOf(cells: readonly ScatteredCell[], gap: number): ScatteredCell[][] {
  const runs: ScatteredCell[][] = [];
  let before = -Infinity;
  for (const cell of [...cells].sort((a, b) => a.row - b.row)) {
    const last = runs.at(-1);
    if (last && gap > 0 && cell.row - before <= gap) last.push(cell);
    else runs.push([cell]);
    before = cell.row;
  }
  return runs;
}
