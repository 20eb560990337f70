import type { Sheet } from "../Book";
import { Refusal } from "../Editor";
import { normalizeFormula } from "../../calc/normalizeFormula";
import { tableAt } from "../core/tablesAt";

/** Excel's limit on the text of a formula. */
const MAX_FORMULA = 8192;

/** The formula as the book keeps it; refuses what is no formula or is too long. */
export function readFormula(text: string, sheet: Sheet, row: number, column: number): string {
  if (text.length > MAX_FORMULA) {
    throw new Refusal("FormulaLengthExceedsLimit", "A formula holds at most 8,192 characters.");
  }
  const formula = normalizeFormula(text, sheet.name, tableAt(sheet, row, column));
  if (formula === undefined) {
    throw new Refusal("InvalidArgument", `There is a problem with this formula: ${text.slice(0, 200)}`);
  }
  return formula;
}
