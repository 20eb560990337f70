import type { Criteria } from "../../domain/language/translateCriteria";

/** A table's filter, column by column; null where a column has none. */
export interface TableFilter {
  /** The table's name when it was read. */
  readonly name: string;
  /** Excel's own id of the table, which stays whatever it is called. */
  readonly id: string;
  readonly criteria: readonly (Criteria | null)[];
}

/**
 * Reads the filters of these tables (by name) for some work that lifts them first (`liftFilters`) and sets them anew
 * with its last batch: Excel misplaces what is written across rows that a filter hides, and hidden rows have no
 * height to compare. Where the work fails, they are set again as they were. One round trip, none without tables.
 */
export async function withoutFilters<T>(
  context: Excel.RequestContext,
  tables: readonly string[],
  work: (filters: readonly TableFilter[]) => Promise<T>,
): Promise<T> {
  if (tables.length === 0) return work([]);
  const found = tables.map((name) => {
    const table = context.workbook.tables.getItem(name).load("id");
    return { name, table, filter: table.autoFilter.load("criteria") };
  });
  await context.sync();
  const filters = found.map(({ name, table: { id }, filter }) => ({
    name,
    id,
    criteria: criteriaOf(filter),
  }));
  try {
    return await work(filters);
  } catch (error) {
    await setAgain(context, filters);
    throw error;
  }
}

/** Queues the lifting of filters; it may be queued again. */
export function liftFilters({ workbook }: Excel.RequestContext, filters: readonly TableFilter[]): void {
  for (const { id } of filters) workbook.tables.getItem(id).clearFilters();
}

/** A filter's criteria once they are loaded. */
const criteriaOf = ({ criteria }: Excel.AutoFilter): (Criteria | null)[] =>
  (criteria ?? []) as unknown as (Criteria | null)[];

/** Queues filters for tables that have none. */
export function setFilters(
  { workbook }: Excel.RequestContext,
  filters: readonly Pick<TableFilter, "id" | "criteria">[],
): void {
  for (const { id, criteria } of filters) {
    const { columns } = workbook.tables.getItem(id);
    criteria.forEach((one, column) => {
      if (one) columns.getItemAt(column).filter.apply(one as Excel.FilterCriteria);
    });
  }
}

/** What went wrong before is what is told, even where Excel refuses this, too. */
async function setAgain(context: Excel.RequestContext, filters: readonly TableFilter[]): Promise<void> {
  try {
    setFilters(context, filters);
    await context.sync();
  } catch {
    // The connection is gone, or the table.
  }
}
