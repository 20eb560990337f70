import type { Area, Sheet, Table } from "../Book";
import type { Source } from "../Editor";
import type { Context } from "../core/Context";
import { offsetFormula } from "../../calc/offsetFormula";
import { isBlank } from "../core/cellStyle";
import { bodyOf } from "../core/tablesAt";
import { fillCalculated } from "./fillCalculated";

/**
 * Keeps the calculated columns true after cells of `part` of the table were written: a formula typed into a
 * column that holds nothing else (or only its own formula) fills the column; a column written over with one
 * formula from end to end becomes calculated; one without any formula is no longer.
 */
export function settleCalculatedColumns(
  context: Context,
  sheet: Sheet,
  table: Table,
  part: Area,
  source: Source,
): void {
  const body = bodyOf(table);
  const top = Math.max(part.top, body.top);
  const bottom = Math.min(part.bottom, body.bottom);
  if (top > bottom) return;
  for (let c = part.left; c <= part.right; c++) {
    const column = table.columns[c - table.area.left];
    if (!column) continue;
    const written = sheet.columns[c]?.[top];
    const whole = top === body.top && bottom === body.bottom;
    if (source === "user" && top === bottom && written?.formula !== undefined && !written.array) {
      if (!othersFollow(sheet, body, c, top, column.calculated)) continue;
      context.journal.set(column, "calculated", offsetFormula(written.formula, body.top - top, 0));
      fillCalculated(context, sheet, table, c - table.area.left, body.top, body.bottom);
    } else if (whole) {
      // One row says little: a value in it, or a blank, is an exception and not the end of the formula.
      const common = commonFormula(sheet, body, c);
      if (common !== undefined || body.top < body.bottom) context.journal.set(column, "calculated", common);
    }
  }
  if (body.top === body.bottom) fillOnlyRow(context, sheet, table, part, body);
}

/** Formulas come back to the only row of a table, which may have been emptied, when something is written in it. */
function fillOnlyRow(context: Context, sheet: Sheet, table: Table, part: Area, body: Area): void {
  const blank = (c: number): boolean => isBlank(sheet.columns[c]?.[body.top]);
  let written = false;
  for (let c = part.left; c <= part.right; c++) if (!blank(c)) written = true;
  if (!written) return;
  table.columns.forEach((_column, i) => {
    const c = body.left + i;
    if ((c < part.left || c > part.right) && blank(c))
      fillCalculated(context, sheet, table, i, body.top, body.top);
  });
}

/** True where all other cells of the column are blank or hold the column's formula. */
function othersFollow(
  sheet: Sheet,
  body: Area,
  column: number,
  except: number,
  calculated?: string,
): boolean {
  const cells = sheet.columns[column];
  for (let row = body.top; row <= body.bottom; row++) {
    const cell = cells?.[row];
    if (row === except || isBlank(cell)) continue;
    if (calculated === undefined || cell?.formula !== offsetFormula(calculated, row - body.top, 0))
      return false;
  }
  return true;
}

/** The formula of the first row where all rows hold it. */
export function commonFormula(sheet: Sheet, body: Area, column: number): string | undefined {
  const cells = sheet.columns[column];
  const first = cells?.[body.top];
  if (first?.formula === undefined || first.array) return undefined;
  for (let row = body.top + 1; row <= body.bottom; row++) {
    const formula = cells?.[row]?.formula;
    if (formula === undefined) return undefined;
    if (formula !== first.formula && formula !== offsetFormula(first.formula, row - body.top, 0))
      return undefined;
    if (formula === first.formula && offsetFormula(first.formula, 1, 0) !== first.formula) return undefined;
  }
  return first.formula;
}
