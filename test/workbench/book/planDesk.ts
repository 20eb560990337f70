import type { Area } from "../../../src/workbench/book/Book";
import { openBook, type Desk } from "./support";

/** A sheet with the table Plan in A1:C3. */
export function planDesk(): Desk {
  const d = openBook();
  d.put("A1", [
    ["Activity", "Budget", "Spent"],
    ["Training", 100, 40],
    ["Nursery", 200, 60],
  ]);
  d.table("A1:C3", "Plan");
  return d;
}
/** The columns of the sheet's first table. */
export const names = (d: Desk): string[] => d.sheet.tables[0]?.columns.map((column) => column.name) ?? [];
/** Where the sheet's first table is. */
export const place = (d: Desk): Area | undefined => d.sheet.tables[0]?.area;
