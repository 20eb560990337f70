import type { Book, Cell, Sheet } from "../Book";
import type { ReferenceChange } from "../../calc/ReferenceChange";
import { rewriteFormula } from "../../calc/rewriteFormula";
import type { Context } from "./Context";

/**
 * Rewrites all formulas of the book after a change of what they refer to: cells, names, rules, calculated
 * columns, charts. Equal formulas are rewritten once.
 */
export function rewriteEverywhere(context: Context, change: ReferenceChange): void {
  const { book, journal } = context;
  for (const sheet of book.sheets) {
    const rewrite = rewriter(sheet.name, change);
    rewriteCells(context, sheet, rewrite);
    for (const rule of sheet.validations) {
      if (isFormula(rule.formula1)) journal.set(rule, "formula1", rewrite(rule.formula1));
      if (isFormula(rule.formula2)) journal.set(rule, "formula2", rewrite(rule.formula2));
    }
    for (const format of sheet.conditionalFormats) {
      if (format.formula !== undefined) journal.set(format, "formula", rewrite(format.formula));
      if (format.rule) journal.set(format, "rule", rewriteMembers(format.rule, rewrite));
      if (format.scale) journal.set(format, "scale", rewriteMembers(format.scale, rewrite));
    }
    for (const table of sheet.tables) {
      for (const column of table.columns) {
        if (column.calculated !== undefined) journal.set(column, "calculated", rewrite(column.calculated));
        if (column.totalFormula !== undefined)
          journal.set(column, "totalFormula", rewrite(column.totalFormula));
      }
    }
    for (const chart of sheet.charts) {
      const series = chart.series.map((one) => {
        const next = {
          ...one,
          name: isFormula(one.name) ? rewrite(one.name) : one.name,
          values: rewrite(one.values),
        };
        if (one.categories !== undefined) next.categories = rewrite(one.categories);
        return next;
      });
      const same = series.every((one, i) => {
        const old = chart.series[i];
        return old && one.name === old.name && one.values === old.values && one.categories === old.categories;
      });
      if (!same) journal.set(chart, "series", series);
    }
  }
  for (const name of book.names) {
    journal.set(name, "formula", rewriter(scopeName(book, name.scope), change)(name.formula));
  }
}

type Rewrite = (formula: string) => string;

const isFormula = (text: unknown): text is string => typeof text === "string" && text.startsWith("=");

/** A workbook's name stands on no sheet; one with no such name can't be moved by chance. */
const scopeName = (book: Book, scope: string | null): string =>
  book.sheets.find((sheet) => sheet.id === scope)?.name ?? "";

function rewriter(sheetName: string, change: ReferenceChange): Rewrite {
  const done = new Map<string, string>();
  const mayTouch = quickTest(sheetName, change);
  return (formula) => {
    if (!mayTouch(formula)) return formula;
    let result = done.get(formula);
    if (result === undefined) done.set(formula, (result = rewriteFormula(formula, sheetName, change)));
    return result;
  };
}

/** Spares the parser formulas that can't hold what changed. May say yes too often, never no too often. */
function quickTest(sheetName: string, change: ReferenceChange): (formula: string) => boolean {
  const holds = (word: string): ((formula: string) => boolean) => {
    const needle = word.toLowerCase().replaceAll("'", "''");
    return (formula) => formula.toLowerCase().includes(needle);
  };
  switch (change.kind) {
    case "shift":
    case "move":
      if (change.sheet.toLowerCase() === sheetName.toLowerCase() || change.kind === "move") return () => true;
      return holds(change.sheet);
    case "sheetDeleted":
      return () => true;
    case "columnRenamed":
    case "columnDeleted":
      return (formula) => formula.includes("[");
    case "tableDeleted":
      return () => true;
    default:
      return holds(change.from);
  }
}

function rewriteCells({ journal }: Context, sheet: Sheet, rewrite: Rewrite): void {
  sheet.columns.forEach((cells, column) => {
    let first = -1;
    let run: (Cell | undefined)[] = [];
    for (let row = 0; row < cells.length; row++) {
      const cell = cells[row];
      if (cell?.formula === undefined) continue;
      const formula = rewrite(cell.formula);
      if (formula === cell.formula) continue;
      if (first >= 0 && row - (first + run.length) > 50) {
        journal.putCells(sheet, column, first, run);
        first = -1;
      }
      if (first < 0) {
        first = row;
        run = [];
      }
      for (let r = first + run.length; r < row; r++) run.push(cells[r]);
      run.push({ ...cell, formula });
    }
    if (first >= 0) journal.putCells(sheet, column, first, run);
  });
}

function rewriteMembers(
  members: { [member: string]: unknown },
  rewrite: Rewrite,
): { [member: string]: unknown } {
  let changed = false;
  const walk = (value: unknown): unknown => {
    if (isFormula(value)) {
      const next = rewrite(value);
      if (next !== value) changed = true;
      return next;
    }
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value === "object" && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, walk(part)]));
    }
    return value;
  };
  const result = walk(members) as { [member: string]: unknown };
  return changed ? result : members;
}
