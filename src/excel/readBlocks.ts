import type { CellValue } from "../domain/record/TableData";
import { answerSize } from "./answerSize";
import { isTooLarge } from "./isTooLarge";
import { typedCells } from "./typedCells";

/** A block of cells to read: a sheet's name and where it lies, counted from 0. */
export interface Block {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** The first answer: below 4 MB where a cell takes less than 40 bytes, as in ordinary plans. */
const FIRST_CELLS = 100_000;
/** What later answers aim at; Excel on the web refuses answers above 5 MB. */
const ANSWER_BYTES = 3.6 * 1024 * 1024;

/**
 * Reads the values of blocks in as few round trips as their size allows: one up to 100,000 cells, then as many
 * cells as fit below 4 MB, judged by the ones before. Where texts are so long that Excel refuses the answer all
 * the same, asks again for a third. `alongside` queues what else is to be read in the first of them; "formulas"
 * gives formulas and constants, "typed" tells text that begins with "=" from formulas, too (`typedCells`).
 */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  alongside: () => void = () => undefined,
  what: "values" | "formulas" | "typed" = "values",
): Promise<CellValue[][][]> {
  const results: CellValue[][][] = blocks.map(() => []);
  let queue = blocks.map((block, index) => ({ block, index }));
  let budget = FIRST_CELLS;
  let isFirst = true;
  while (queue.length > 0) {
    const { now, later } = takeUpTo(queue, budget);
    const ranges = now.map(({ block }) =>
      context.workbook.worksheets
        .getItem(block.sheet)
        .getRangeByIndexes(block.top, block.left, block.rows, block.columns)
        .load(what === "typed" ? "formulas,values" : what),
    );
    if (isFirst) alongside();
    try {
      // Each turn reads the next part of what is too large for one answer: never a call a cell.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || budget < 1_000) throw error;
      budget = Math.floor(budget / 3);
      continue;
    }
    let [cells, bytes] = [0, 0];
    now.forEach(({ block, index }, at) => {
      const range = ranges[at];
      if (!range) return;
      const read: CellValue[][] = range[what === "values" ? "values" : "formulas"];
      const shown: CellValue[][] = what === "typed" ? range.values : [];
      for (const row of what === "typed" ? typedCells(read, shown) : read) results[index]?.push(row);
      cells += block.rows * block.columns;
      bytes += answerSize(read) + answerSize(shown);
    });
    budget = Math.max(1_000, Math.floor((ANSWER_BYTES * cells) / Math.max(1, bytes)));
    queue = later;
    isFirst = false;
  }
  return results;
}

type Queue = { block: Block; index: number }[];

/** Splits the queue where the budget ends, a block between rows if need be; at least one row goes now. */
function takeUpTo(queue: Queue, budget: number): { now: Queue; later: Queue } {
  const now: Queue = [];
  let left = budget;
  for (const [at, { block, index }] of queue.entries()) {
    const rows = Math.min(block.rows, Math.max(now.length === 0 ? 1 : 0, Math.floor(left / block.columns)));
    if (rows > 0) now.push({ block: { ...block, rows }, index });
    left -= rows * block.columns;
    if (rows < block.rows) {
      const rest = { block: { ...block, top: block.top + rows, rows: block.rows - rows }, index };
      return { now, later: [rest, ...queue.slice(at + 1)] };
    }
  }
  return { now, later: [] };
}
