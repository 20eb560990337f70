import { normalizeFormula } from "../../calc/normalizeFormula";
import type { Sheet } from "../Book";
import { tableAt } from "../core/tablesAt";

/**
 * A typed formula as the book keeps it, seen from a cell (-1, -1 for what stands in no cell). Refuses what
 * is no formula (InvalidArgument) or is too long (FormulaLengthExceedsLimit).
 */
export function readFormula(text: string, sheet: Sheet, row: number, column: number): string {
  return normalizeFormula(text, sheet.name, tableAt(sheet, row, column));
}
