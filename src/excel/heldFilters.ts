import type { TablePlace } from "./surveyWorkbook";

/** A table's filter, to be set again after work that lifts it. */
export interface HeldFilter {
  /** Excel's own ids of the table and its columns, which stay whatever is renamed or inserted. */
  readonly table: string;
  readonly criteria: ReadonlyMap<number, Excel.FilterCriteria>;
}

/** Queues the reading of a table's filter; nothing afterwards where there is no such table. */
export function askFilter(table: Excel.Table): () => HeldFilter[] {
  table.load("id");
  const filter = table.autoFilter.load("criteria");
  const columns = table.columns.load("items/id");
  return () => {
    if (table.isNullObject) return [];
    const criteria = (filter.criteria ?? []) as (Excel.FilterCriteria | null)[];
    return [
      {
        table: table.id,
        criteria: new Map(
          columns.items.flatMap(({ id }, at) => {
            const one = criteria[at];
            return one ? [[id, one] as const] : [];
          }),
        ),
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

/** Queues the lifting of filters: Excel misplaces what is written across rows that a filter hides (OfficeDev/office-js #224). */
export function liftFilters({ workbook }: Excel.RequestContext, filters: readonly HeldFilter[]): void {
  for (const { table, criteria } of filters)
    if (criteria.size > 0) workbook.tables.getItem(table).clearFilters();
}

/** Queues the setting of filters that were lifted. */
export function setFilters({ workbook }: Excel.RequestContext, filters: readonly HeldFilter[]): void {
  for (const { table, criteria } of filters) {
    const { columns } = workbook.tables.getItem(table);
    for (const [column, one] of criteria) columns.getItem(column).filter.apply(one);
  }
}
