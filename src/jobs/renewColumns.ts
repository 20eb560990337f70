import type { CellValue } from "../domain/record/TableData";
import { planRenewal, type Renewal } from "../domain/sheet/planRenewal";
import { tableName } from "../domain/schema/tableName";
import { askFilters, liftFilters, setFilters, type HeldFilter } from "../excel/heldFilters";
import { readBlocks } from "../excel/readBlocks";
import type { TablePlace } from "../excel/surveyWorkbook";
import { writeColumnFormula } from "../excel/writeColumnFormula";

/** A computed column that stands in the workbook, and the formula that it is to hold from now on. */
export interface RenewedColumn {
  readonly templateId: string;
  readonly place: TablePlace;
  /** Column of the sheet, counted from 0, when it is read. */
  readonly at: number;
  readonly heading: string;
  readonly formula: string;
}

/** What must be known before columns are written. */
export interface ReadColumns {
  readonly renewals: ReadonlyMap<RenewedColumn, Renewal>;
  /** Of the tables that hide rows. */
  readonly filters: readonly HeldFilter[];
}

/** What was read of columns along with something else; undefined where a column was not. */
export interface KnownColumns {
  readonly cellsOf: (column: RenewedColumn) => readonly CellValue[] | undefined;
  /** The filter of the column's table. */
  readonly filterOf: (column: RenewedColumn) => readonly HeldFilter[];
}

const nothing: KnownColumns = { cellsOf: () => undefined, filterOf: () => [] };

/**
 * Reads what columns hold, and the filters of their tables: one round trip (more above 4 MB), none where all of it
 * is known. `alongside` queues what else is to be read in the first of them; then there is one in any case.
 */
export async function readColumns(
  context: Excel.RequestContext,
  columns: readonly RenewedColumn[],
  known: KnownColumns = nothing,
  alongside?: () => void,
): Promise<ReadColumns> {
  const cells = new Map(columns.map((column) => [column, known.cellsOf(column)]));
  const unknown = columns.filter((column) => cells.get(column) === undefined);
  let filters = (): HeldFilter[] => [];
  const ask = (): void => {
    filters = askFilters(
      context,
      unknown.map(({ place }) => place),
    );
    alongside?.();
  };
  const blocks = unknown.map(({ place: { sheet, top, rows }, at }) => ({
    sheet,
    top: top + 1,
    left: at,
    rows,
    columns: 1,
  }));
  if (blocks.length === 0 && alongside) {
    ask();
    await context.sync();
  }
  const read = await readBlocks(context, blocks, ask, "typed");
  unknown.forEach((column, index) => {
    cells.set(
      column,
      (read[index] ?? []).map(([cell = null]) => cell),
    );
  });
  const held = new Map(
    [...columns.flatMap(known.filterOf), ...filters()].map((filter) => [filter.id, filter]),
  );
  return {
    renewals: new Map([...cells].map(([column, contents]) => [column, planRenewal(contents ?? [])])),
    filters: [...held.values()],
  };
}

/** Queues the formulas, while no filter hides rows of these tables. */
export function renewColumns(context: Excel.RequestContext, columns: ReadColumns): void {
  liftFilters(context, columns.filters);
  writeColumns(context, columns);
  setFilters(context, columns.filters);
}

/** Queues the formulas alone. */
export function writeColumns(context: Excel.RequestContext, { renewals }: ReadColumns): void {
  for (const [{ templateId, heading, formula }, renewal] of renewals)
    writeColumnFormula(context, tableName(templateId), heading, formula, renewal);
}
