import type { CellValue } from "../record/TableData";

/** Neighbouring cells of one column, from a row counted from 0. */
export interface KeptCells {
  readonly row: number;
  readonly contents: readonly CellValue[];
}

/**
 * The cells of a computed column that users filled otherwise: what is neither blank nor the formula that most of
 * the column holds. `contents` are formulas or constants as they were typed.
 */
export function keptCells(contents: readonly CellValue[]): KeptCells[] {
  const common = mostFrequent(contents.filter(isFormula));
  const kept: { row: number; contents: CellValue[] }[] = [];
  contents.forEach((content, row) => {
    if (content === "" || content === null || content === common) return;
    const last = kept.at(-1);
    if (last && last.row + last.contents.length === row) last.contents.push(content);
    else kept.push({ row, contents: [content] });
  });
  return kept;
}

const isFormula = (content: CellValue): boolean => typeof content === "string" && content.startsWith("=");

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
