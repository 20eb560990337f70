import type { Criteria } from "../domain/language/translateCriteria";
import type { TablePlace } from "./surveyWorkbook";

/** A table's filter, to be set again after work that lifts it. */
export interface HeldFilter {
  /** Excel's own id of the table, which stays whatever it is called, as do those of its columns. */
  readonly id: string;
  /** The table's name when it was read. */
  readonly name: string;
  /** By column; null where it has none. */
  readonly columns: readonly { readonly id: number; readonly criteria: Criteria | null }[];
}

/** Queues the reading of a table's filter; nothing afterwards where there is no such table. */
export function askFilter(table: Excel.Table): () => HeldFilter[] {
  table.load("id,name");
  const filter = table.autoFilter.load("criteria");
  const columns = table.columns.load("items/id");
  return () => {
    if (table.isNullObject) return [];
    const criteria = (filter.criteria ?? []) as unknown as (Criteria | null | undefined)[];
    return [
      {
        id: table.id,
        name: table.name,
        columns: columns.items.map(({ id }, at) => ({ id, criteria: criteria[at] ?? null })),
      },
    ];
  };
}

/** Queues the reading of the filters that hide rows of these tables. */
export function askFilters(
  { workbook }: Excel.RequestContext,
  places: Iterable<TablePlace>,
): () => HeldFilter[] {
  const names = new Set([...places].filter(({ isFiltered }) => isFiltered).map(({ name }) => name));
  const asked = [...names].map((name) => askFilter(workbook.tables.getItem(name)));
  return () => asked.flatMap((read) => read());
}

/**
 * Queues the lifting of filters: Excel misplaces what is written across rows that a filter hides
 * (OfficeDev/office-js #224), and hidden rows have no height to compare. It may be queued again.
 */
export function liftFilters({ workbook }: Excel.RequestContext, filters: readonly HeldFilter[]): void {
  for (const { id, columns } of filters)
    if (columns.some(({ criteria }) => criteria)) workbook.tables.getItem(id).clearFilters();
}

/** Queues the setting of filters that were lifted. */
export function setFilters({ workbook }: Excel.RequestContext, filters: readonly HeldFilter[]): void {
  for (const { id: table, columns } of filters) {
    for (const { id, criteria } of columns)
      if (criteria) applyCriteria(workbook.tables.getItem(table).columns.getItem(id), criteria);
  }
}

/** Queues one column's filter. */
export const applyCriteria = (column: Excel.TableColumn, criteria: Criteria): void =>
  column.filter.apply(criteria as Excel.FilterCriteria);

/**
 * Reads the filters of these tables (by name) for some work that lifts them first and sets them anew with its last
 * batch. Where the work fails, they are set again as they were. One round trip, none without tables.
 */
export async function withFilters<T>(
  context: Excel.RequestContext,
  tables: readonly string[],
  work: (filters: readonly HeldFilter[]) => Promise<T>,
): Promise<T> {
  if (tables.length === 0) return work([]);
  const asked = tables.map((name) => askFilter(context.workbook.tables.getItem(name)));
  await context.sync();
  const filters = asked.flatMap((read) => read());
  try {
    return await work(filters);
  } catch (error) {
    await setAgain(context, filters);
    throw error;
  }
}

/** What went wrong before is what is told, even where Excel refuses this, too. */
async function setAgain(context: Excel.RequestContext, filters: readonly HeldFilter[]): Promise<void> {
  try {
    setFilters(context, filters);
    await context.sync();
  } catch {
    // The connection is gone, or the table.
  }
}
