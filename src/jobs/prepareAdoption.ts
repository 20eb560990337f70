import type { AdoptionPreview } from "../domain/adopt/AdoptionPreview";
import type { ColumnMapping } from "../domain/adopt/ColumnMatch";
import { cutTable } from "../domain/adopt/cutTable";
import { findHeadingRow } from "../domain/adopt/findHeadingRow";
import { guessTemplate, type TemplateGuess } from "../domain/adopt/guessTemplate";
import type { FoundTable, SourceTable } from "../domain/adopt/SourceTable";
import { isDay, shownDay } from "../domain/record/day";
import type { CellValue } from "../domain/record/TableData";
import type { Template } from "../domain/schema/Template";
import { templates } from "../domain/schema/templates";
import type { SourceGrid } from "../sources/SourceGrid";
import type { ReadContext } from "./ReadContext";
import { refuseTooLarge } from "./refuseTooLarge";

/** A table found in a source, and which templates it fits. */
export interface AdoptableTable {
  readonly found: FoundTable;
  readonly table: SourceTable;
  /** The likeliest first. */
  readonly guesses: readonly TemplateGuess[];
}

/** Finds the table of a source; undefined where there is none. One larger than any list is refused. */
export function findAdoptable(
  { grid, merges, currencies }: SourceGrid,
  { workbook, remembered }: ReadContext,
): AdoptableTable | undefined {
  const found = findHeadingRow(grid, merges);
  if (!found) return undefined;
  const { body, columns } = found;
  refuseTooLarge(body.last - body.first + 1, columns.last - columns.first + 1);
  const table = withCurrencies(cutTable(grid, found, merges), currencies);
  if (table.rows.length === 0) return undefined;
  return { found, table, guesses: guessTemplate(table, templates, workbook, remembered) };
}

/** The table with the currencies of its numbers, which only number formats tell. */
function withCurrencies(table: SourceTable, currencies: SourceGrid["currencies"]): SourceTable {
  if (!currencies || currencies.size === 0) return table;
  const rows = table.rows.map((row) => {
    let own: Map<number, string> | undefined;
    for (const [column, byRow] of currencies) {
      const currency = byRow.get(row.sourceRow);
      if (currency !== undefined) (own ??= new Map()).set(column - table.left, currency);
    }
    return own ? { ...row, currencies: own } : row;
  });
  return { ...table, rows };
}

/**
 * The table as it is to be read with a mapping. A day is a number to Excel, which only a field for days or a column of
 * days shows as such: elsewhere it becomes the text that people saw ("08/03/2025"). `dayColumns` are the extra columns
 * (of the table) whose numbers are all days.
 */
export function withDaysShown(
  table: SourceTable,
  { days }: Pick<SourceGrid, "days">,
  { columnOf, extras }: ColumnMapping,
  template: Template,
): { table: SourceTable; dayColumns: ReadonlySet<number> } {
  const isDayAt = (sourceRow: number, column: number, value: CellValue | undefined): value is number =>
    typeof value === "number" && days.get(table.left + column)?.has(sourceRow) === true && isDay(value);
  const dayColumns = new Set(
    extras.filter((column) => {
      const numbers = table.rows.filter(({ cells }) => typeof cells[column] === "number");
      return (
        numbers.length > 0 &&
        numbers.every(({ sourceRow, cells }) => isDayAt(sourceRow, column, cells[column]))
      );
    }),
  );
  const typeOf = new Map(template.fields.map(({ id, type }) => [id, type]));
  const others = [
    ...[...columnOf].filter(([field]) => typeOf.get(field) !== "day").map(([, column]) => column),
    ...extras.filter((column) => !dayColumns.has(column)),
  ];
  const rows = table.rows.map((row) => {
    let cells: CellValue[] | undefined;
    for (const column of others) {
      const value = row.cells[column];
      if (isDayAt(row.sourceRow, column, value)) (cells ??= [...row.cells])[column] = shownDay(value);
    }
    return cells ? { ...row, cells } : row;
  });
  return { table: { ...table, rows }, dayColumns };
}

/** Places of a preview's extra columns that hold days, by their columns in the table. */
export const dayExtrasOf = (
  { extraColumns }: AdoptionPreview,
  dayColumns: ReadonlySet<number>,
): ReadonlySet<number> =>
  new Set(extraColumns.flatMap(({ column }, place) => (dayColumns.has(column) ? [place] : [])));
