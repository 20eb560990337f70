import { normalizeFormula } from "../../calc/normalizeFormula";
import type { Book, Sheet, Table } from "../Book";
import { tableAt } from "../core/tablesAt";

/**
 * A typed formula as the book keeps it, seen from a cell (-1, -1 for what stands in no cell). Refuses what
 * is no formula (InvalidArgument) or is too long (FormulaLengthExceedsLimit), and with the book also what names a
 * column that its table lacks (InvalidArgument).
 */
export function readFormula(text: string, sheet: Sheet, row: number, column: number, book?: Book): string {
  return normalizeFormula(
    text,
    sheet.name,
    tableAt(sheet, row, column),
    book && ((name) => tableNamed(book, name)),
  );
}

function tableNamed({ sheets }: Book, name: string): Table | undefined {
  const wanted = name.toLowerCase();
  for (const { tables } of sheets) {
    const found = tables.find((table) => table.name.toLowerCase() === wanted);
    if (found) return found;
  }
  return undefined;
}
