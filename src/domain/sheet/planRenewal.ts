import type { CellValue } from "../record/TableData";

/** Neighbouring rows of a table's body, from a row counted from 0. */
export interface RowRun {
  readonly row: number;
  readonly count: number;
}

/** Neighbouring cells of one column, from a row counted from 0. */
export interface KeptCells {
  readonly row: number;
  /** As they are typed. */
  readonly contents: readonly CellValue[];
}

/** How a computed column gets a new formula: it is written into these rows, then these cells again as they were. */
export interface Renewal {
  readonly rows: readonly RowRun[];
  readonly cells: readonly KeptCells[];
}

/**
 * Plans a new formula for a computed column. Blank cells get it, and those that hold the formula which most of the
 * column holds; all else users filled otherwise, and it is theirs. Where that is numbers and texts alone, the formula
 * is written from end to end first: so Excel takes it for rows to come, too. A user's own formula or error is never
 * written over, since Excel may refuse it, or spread it over the column, when it is written again.
 * `contents` are as they are typed, text that begins with "=" or an apostrophe behind another.
 */
export function planRenewal(contents: readonly CellValue[]): Renewal {
  const common = mostFrequent(contents.filter(isFormula));
  const rows: { row: number; count: number }[] = [];
  const kept: { row: number; contents: CellValue[] }[] = [];
  contents.forEach((content, row) => {
    if (content === "" || content === null || content === common) {
      const last = rows.at(-1);
      if (last && last.row + last.count === row) last.count += 1;
      else rows.push({ row, count: 1 });
    } else {
      const last = kept.at(-1);
      if (last && last.row + last.contents.length === row) last.contents.push(content);
      else kept.push({ row, contents: [content] });
    }
  });
  const isPlain = kept.every((cells) => cells.contents.every((cell) => !isFormula(cell) && !isError(cell)));
  if (common === undefined || !isPlain) return { rows, cells: [] };
  return { rows: [{ row: 0, count: contents.length }], cells: kept };
}

const isFormula = (content: CellValue): boolean => typeof content === "string" && content.startsWith("=");

/** Whether it may be an error that was typed: "#N/A", "#REF!". */
const isError = (content: CellValue): boolean => typeof content === "string" && content.startsWith("#");

function mostFrequent(contents: readonly CellValue[]): CellValue | undefined {
  const counts = new Map<CellValue, number>();
  let most: CellValue | undefined;
  for (const content of contents) {
    const count = (counts.get(content) ?? 0) + 1;
    counts.set(content, count);
    if (most === undefined || count > (counts.get(most) ?? 0)) most = content;
  }
  return most;
}
