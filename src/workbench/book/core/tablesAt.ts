import type { Area, Sheet, Table } from "../Book";
import { contains, overlaps } from "./areas";

export function tableAt(sheet: Sheet, row: number, column: number): Table | undefined {
  for (const table of sheet.tables) if (contains(table.area, row, column)) return table;
  return undefined;
}

export const tablesIn = (sheet: Sheet, area: Area): Table[] =>
  sheet.tables.filter((t) => overlaps(t.area, area));

/** First and last row of a table's data; a table has at least one. */
export function bodyOf(table: Table): Area {
  return {
    ...table.area,
    top: table.area.top + (table.showHeaders ? 1 : 0),
    bottom: table.area.bottom - (table.showTotals ? 1 : 0),
  };
}
