import { flatRollup, sum } from "d3-array";
import type { CellValue, Row } from "../../../src/domain/record/TableData";
import { axes, placesIn, WIDTH, withTotal, type Compute } from "./contenders";

/** d3-array groups the rows; the table is laid out from its groups. */
export const d3CrossTab: Compute = (workbook) => {
  const table = workbook.tables.get("plan");
  if (!table) return [];
  const at = placesIn(table);
  const { units, statuses } = axes(workbook);
  const rest = units.size;
  const cells = new Float64Array((rest + 1) * WIDTH * 2);
  const groups = flatRollup(
    table.rows.filter((row) => row[at.code] !== "" && row[at.code] !== null),
    (rows: readonly Row[]) => ({ count: rows.length, budget: sum(rows, (row) => numberIn(row[at.budget])) }),
    (row) => row[at.unit] ?? null,
    (row) => row[at.status] ?? null,
  );
  for (const [unit, text, { count, budget }] of groups) {
    const status = statuses.get(text);
    if (status === undefined) continue;
    const place = (units.get(unit) ?? rest) * WIDTH * 2 + status;
    cells[place] = (cells[place] ?? 0) + count;
    cells[place + WIDTH] = (cells[place + WIDTH] ?? 0) + budget;
  }
  return withTotal(cells, rest);
};

const numberIn = (value: CellValue | undefined): number => (typeof value === "number" ? value : 0);
