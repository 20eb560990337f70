import { axisLength } from "./CrossTab";
import type { SummaryDescription, SummaryTable } from "./Summary";

/** Column A is a narrow margin; labels stand in B. */
export const LABEL_COLUMN = 2;
export const FIRST_NUMBER = 3;
/** Title, purpose and caption come first; then one line a filter. */
export const FIRST_LINE = 4;
const CHART_ROWS = 17;
/** Rows of a bar chart that hold its title, axis and legend; each bar takes one more. */
const BAR_CHART_EXTRA = 7;

export interface TableLines {
  readonly table: SummaryTable;
  /** Row of the table's own title; null = none. */
  readonly title: number | null;
  /** Row of the headings over groups of columns; null = none. */
  readonly groups: number | null;
  readonly head: number;
  readonly first: number;
  readonly last: number;
  readonly rest: number | null;
  readonly total: number;
  readonly without: number | null;
}

export interface SummaryLayout {
  readonly filters: readonly number[];
  readonly year: number | null;
  readonly tables: readonly TableLines[];
  readonly chart: { readonly top: number; readonly bottom: number };
  /** The last column that tables use. */
  readonly right: number;
}

/** Which row each part of a summary's sheet stands in, from 1; plan and computation share it. */
export function layOutSummary(description: SummaryDescription): SummaryLayout {
  let row = FIRST_LINE;
  const filters = description.filters.map(() => row++);
  const year = description.byYear ? row++ : null;
  const tables = description.tables.map((table): TableLines => {
    row += 1;
    const { crossTab } = table;
    const title = table.title === undefined ? null : row++;
    const groups = crossTab.columns.some(({ group }) => group !== undefined) ? row++ : null;
    const head = row++;
    const first = row;
    row += axisLength(crossTab.rows);
    const last = row - 1;
    const rest = crossTab.rest === null ? null : row++;
    const total = row++;
    const without = table.without ? row++ : null;
    return { table, title, groups, head, first, last, rest, total, without };
  });
  const top = row + 1;
  const widest = Math.max(...tables.map(({ table }) => table.crossTab.columns.length));
  return {
    filters,
    year,
    tables,
    chart: { top, bottom: top + chartRows(description) - 1 },
    right: LABEL_COLUMN + widest,
  };
}

function chartRows({ chart, tables }: SummaryDescription): number {
  const table = tables[chart.table];
  if (!table || !chart.type.startsWith("Bar")) return CHART_ROWS;
  return Math.max(CHART_ROWS, axisLength(table.crossTab.rows) + BAR_CHART_EXTRA);
}
