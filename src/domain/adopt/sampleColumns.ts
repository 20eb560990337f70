import { isBlank } from "../record/isBlank";
import type { CellValue } from "../record/TableData";
import type { SourceTable } from "./SourceTable";

const SAMPLE = 30;

const samples = new WeakMap<SourceTable, readonly (readonly CellValue[])[]>();

/** Up to 30 filled cells a column, spread over the rows of data; the same arrays each time it is asked. */
export function sampleColumns(table: SourceTable): readonly (readonly CellValue[])[] {
  const known = samples.get(table);
  if (known) return known;
  const rows = table.rows.filter(({ skip }) => skip === undefined);
  const step = Math.max(1, Math.floor(rows.length / (SAMPLE * 3)));
  const made = table.headings.map((_, column) => {
    const sample: CellValue[] = [];
    for (let at = 0; at < rows.length && sample.length < SAMPLE; at += step) {
      const value = rows[at]?.cells[column] ?? null;
      if (!isBlank(value)) sample.push(value);
    }
    return sample;
  });
  samples.set(table, made);
  return made;
}
