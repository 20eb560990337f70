import type { CellValue } from "../domain/record/TableData";
import type { PlanCell, PlanFormula } from "../domain/sheet/SheetPlan";

export const isFormula = (cell: PlanCell): cell is PlanFormula => typeof cell === "object" && cell !== null;

/** What Excel reads as a formula, number, day, time, truth value or error, not as text. */
const MISREAD = new RegExp(
  [
    String.raw`^[=+\-@\t\r\n']`,
    String.raw`^[\s(]*[$៛]?[\d.,]+\D{0,3}$`,
    String.raw`^\s*\d+\s*[:/\-.]\s*\w+`,
    String.raw`^\s*\d+\s+\d+/\d+`,
    String.raw`^\s*(\d+\s*)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-.,]*\d`,
    String.raw`^\s*\d+\s*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)`,
    String.raw`^\s*[\d.]+e[+-]?\d+\s*$`,
    String.raw`^(true|false)$`,
    String.raw`^#[A-Z/0!?]+$`,
  ].join("|"),
  "i",
);

/**
 * A value as Excel must be given it so that it stays what it is: text that Excel would read as something else
 * gets a leading apostrophe, which Excel takes away again (CWE-1236: no user text becomes a formula).
 */
export const cellInput = (value: CellValue): CellValue =>
  typeof value === "string" && MISREAD.test(value) ? `'${value}` : value;
