import type { ReferenceChange } from "../../calc/ReferenceChange";
import { rewriteFormula } from "../../calc/rewriteFormula";
import type { Context } from "./Context";
import { mapFormulas } from "./mapFormulas";

/**
 * Rewrites all formulas of the book after a change of what they refer to: cells, names, rules, calculated
 * columns, charts. Equal formulas of a sheet are rewritten once.
 */
export function rewriteEverywhere(context: Context, change: ReferenceChange): void {
  const rewriters = new Map<string, (formula: string) => string>();
  const names = new Map(context.book.sheets.map((sheet) => [sheet.id, sheet.name]));
  mapFormulas(context, (formula, { sheet }) => {
    let rewrite = rewriters.get(sheet);
    if (!rewrite) rewriters.set(sheet, (rewrite = rewriter(names.get(sheet) ?? "", change)));
    return rewrite(formula);
  });
}

function rewriter(sheetName: string, change: ReferenceChange): (formula: string) => string {
  const done = new Map<string, string>();
  const mayTouch = quickTest(sheetName, change);
  return (formula) => {
    const known = done.get(formula);
    if (known !== undefined) return known;
    const result = mayTouch(formula) ? rewriteFormula(formula, sheetName, change) : formula;
    done.set(formula, result);
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
      if (change.sheet.toLowerCase() !== sheetName.toLowerCase()) return holds(change.sheet);
      // A reference to cells has a digit after a letter, or a colon between rows or columns.
      return (formula) => /[A-Za-z]\$?\d|:/.test(formula);
    case "columnsRenamed":
    case "columnDeleted": {
      const named = holds(change.table);
      return (formula) => formula.includes("[") && named(formula);
    }
    case "sheetRenamed":
    case "tableRenamed":
    case "nameRenamed":
      return holds(change.from);
    case "sheetDeleted":
      return holds(change.sheet);
    case "tableDeleted":
      return holds(change.table);
    case "move":
      return () => true;
  }
}
