import type { CellValue } from "../domain/record/TableData";
import type { PlanCell, PlanFormula } from "../domain/sheet/SheetPlan";

export const isFormula = (cell: PlanCell): cell is PlanFormula => typeof cell === "object" && cell !== null;

/**
 * What Excel, in any of its languages, may read as a formula, number, amount, day, time, truth value or error
 * instead of text. Rather too much than too little: an apostrophe too many does no harm.
 */
const MISREAD = new RegExp(
  [
    // Also in full width, which Excel reads alike.
    String.raw`^\s*[=+\-@'#＝＋－＠]`,
    String.raw`^[\t\r\n]`,
    // A digit of any script before the first letter.
    String.raw`^\P{L}*\p{Nd}`,
    String.raw`^\P{L}*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\P{L}*\p{Nd}`,
    // Codes of currencies stand before amounts: "KHR 500", "R$ 5".
    String.raw`^\p{L}{1,3}\.?[\s\p{Sc}]+[\d.,]+$`,
    String.raw`^\s*(true|false)\s*$`,
  ].join("|"),
  "iu",
);

/**
 * A value as Excel must be given it so that it stays what it is: text that Excel would read as something else
 * gets a leading apostrophe, which Excel takes away again (CWE-1236: no user text becomes a formula).
 */
export const cellInput = (value: CellValue): CellValue =>
  typeof value === "string" && MISREAD.test(value) ? `'${value}` : value;
