import type { CellValue, TableData } from "../../../src/domain/record/TableData";
import { computeCrossTab } from "../../../src/domain/summarize/computeCrossTab";
import type { CrossTab } from "../../../src/domain/summarize/CrossTab";
import type { Workbook } from "../../../src/domain/Workbook";
import { planTemplates, STATUSES } from "../data/makeUnitPlan";

/** Counts and budgets by unit and status, a line a unit, then the rest and the total; without the heads. */
export type Compute = (workbook: Workbook, crossTab: CrossTab) => CellValue[][];

export const WIDTH = STATUSES.length;

export const oursCrossTab: Compute = (workbook, crossTab) =>
  computeCrossTab(crossTab, workbook, planTemplates)
    .slice(1)
    .map((line) => line.slice(1));

/** Where the columns stand. */
export function placesIn({ columnOf }: TableData) {
  const place = (field: string): number => columnOf.get(field) ?? -1;
  return {
    code: place("planCode"),
    unit: place("responsibleUnit"),
    status: place("status"),
    budget: place("budgetAmount"),
  };
}

export function axes(workbook: Workbook): {
  units: Map<CellValue, number>;
  statuses: Map<CellValue, number>;
} {
  const units = new Map<CellValue, number>();
  for (const { label } of workbook.lists.get("units") ?? []) units.set(label.en, units.size);
  return { units, statuses: new Map(STATUSES.map(({ text }, at) => [text, at])) };
}

/** One loop over the rows, written by hand for this one table. */
export const limitCrossTab: Compute = (workbook) => {
  const table = workbook.tables.get("plan");
  if (!table) return [];
  const at = placesIn(table);
  const { units, statuses } = axes(workbook);
  const rest = units.size;
  const cells = new Float64Array((rest + 1) * WIDTH * 2);
  for (const row of table.rows) {
    const code = row[at.code];
    const status = statuses.get(row[at.status] ?? null);
    if (code === "" || code === null || status === undefined) continue;
    const place = (units.get(row[at.unit] ?? null) ?? rest) * WIDTH * 2 + status;
    const budget = row[at.budget];
    cells[place] = (cells[place] ?? 0) + 1;
    if (typeof budget === "number") cells[place + WIDTH] = (cells[place + WIDTH] ?? 0) + budget;
  }
  return withTotal(cells, rest);
};

export function withTotal(cells: Float64Array, rest: number): number[][] {
  const lines: number[][] = [];
  const total = new Array<number>(WIDTH * 2).fill(0);
  for (let line = 0; line <= rest; line++) {
    const own = Array.from(cells.subarray(line * WIDTH * 2, (line + 1) * WIDTH * 2));
    own.forEach((value, column) => (total[column] = (total[column] ?? 0) + value));
    lines.push(own);
  }
  return [...lines, total];
}
