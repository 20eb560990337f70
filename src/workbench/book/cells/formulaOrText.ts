import { Refusal, type CellInput } from "../Editor";
import type { Book, Sheet } from "../Book";
import { parseInput } from "./parseInput";
import { readFormula } from "./readFormula";

/**
 * A pasted text as Excel takes it: as typed, except that what starts like a formula and is none stays text
 * instead of stopping the paste.
 */
export function formulaOrText(
  text: string,
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
): CellInput {
  if (!/^[=+-]/.test(text)) return text;
  try {
    const parsed = parseInput(text, "General", "user");
    if (parsed.formula !== undefined) readFormula(parsed.formula, sheet, row, column, book);
    return text;
  } catch (error) {
    if (error instanceof Refusal) return `'${text}`;
    throw error;
  }
}
