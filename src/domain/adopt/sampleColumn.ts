import { isBlank } from "../record/isBlank";
import type { CellValue } from "../record/TableData";
import type { SourceTable } from "./SourceTable";

const SAMPLE = 40;

/** Up to 40 filled cells of a column, spread over the rows of data. */
export function sampleColumn(table: SourceTable, column: number): CellValue[] {
  const rows = table.rows.filter(({ skip }) => skip === undefined);
  const sample: CellValue[] = [];
  const step = Math.max(1, Math.floor(rows.length / (SAMPLE * 3)));
  for (let at = 0; at < rows.length && sample.length < SAMPLE; at += step) {
    const value = rows[at]?.cells[column] ?? null;
    if (!isBlank(value)) sample.push(value);
  }
  return sample;
}
