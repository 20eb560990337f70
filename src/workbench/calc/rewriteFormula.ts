import type { ReferenceChange, RewriteFormula } from "./ReferenceChange";
import { formulaTokens, joinTokens, type FormulaToken } from "./formula/formulaTokens";
import {
  isNameToken,
  isRangeToken,
  isTableToken,
  lostReference,
  readName,
  readRange,
  readTable,
  writeName,
  writeRange,
  writeTable,
} from "./formula/referenceTokens";
import { moveRange, shiftRange } from "./formula/shiftRange";

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A1 references under changes of cells and sheets. */
function rewriteRange(token: FormulaToken, onSheet: string, change: ReferenceChange): string {
  const found = readRange(token);
  if (found === undefined) return token.value;
  const { range } = found;
  const sheet = found.sheet === "" ? onSheet : found.sheet;
  switch (change.kind) {
    case "shift": {
      if (!same(sheet, change.sheet)) return token.value;
      const shifted = shiftRange(range, change);
      if (shifted === undefined) return lostReference(found.sheet);
      return shifted === range ? token.value : writeRange({ sheet: found.sheet, range: shifted });
    }
    case "move": {
      const moved = moveRange(range, sheet, change);
      if (moved === "lost") return lostReference(found.sheet);
      if (moved.range === range && same(moved.sheet, sheet)) return token.value;
      // A sheet's name is needed where the cells went to another sheet; where it stood, it stays.
      const named = found.sheet !== "" || !same(moved.sheet, onSheet);
      return writeRange({ sheet: named ? moved.sheet : "", range: moved.range });
    }
    case "sheetRenamed":
      return same(found.sheet, change.from) ? writeRange({ ...found, sheet: change.to }) : token.value;
    case "sheetDeleted":
      return same(found.sheet, change.sheet) ? `#REF!${writeRange({ ...found, sheet: "" })}` : token.value;
    default:
      return token.value;
  }
}

/** Names, and tables that stand there by their name alone. */
function rewriteName(token: FormulaToken, change: ReferenceChange): string {
  const found = readName(token);
  if (found === undefined) return token.value;
  switch (change.kind) {
    case "nameRenamed":
      return same(found.name, change.from) ? writeName({ ...found, name: change.to }) : token.value;
    case "tableRenamed":
      return found.sheet === "" && same(found.name, change.from) ? change.to : token.value;
    case "tableDeleted":
      return found.sheet === "" && same(found.name, change.table) ? "#REF!" : token.value;
    case "sheetRenamed":
      return same(found.sheet, change.from) ? writeName({ ...found, sheet: change.to }) : token.value;
    case "sheetDeleted":
      return same(found.sheet, change.sheet) ? `#REF!${found.name}` : token.value;
    default:
      return token.value;
  }
}

/** Structured references under changes of tables, columns and sheets. */
function rewriteTable(token: FormulaToken, change: ReferenceChange): string {
  const found = readTable(token);
  if (found === undefined) return token.value;
  switch (change.kind) {
    case "tableRenamed":
      return same(found.table, change.from) ? writeTable({ ...found, table: change.to }) : token.value;
    case "tableDeleted":
      return same(found.table, change.table) ? "#REF!" : token.value;
    case "columnsRenamed": {
      const newName = (name: string): string | undefined => change.names.get(name.toLowerCase());
      if (!same(found.table, change.table) || !found.columns.some((name) => newName(name) !== undefined))
        return token.value;
      return writeTable({ ...found, columns: found.columns.map((name) => newName(name) ?? name) });
    }
    case "columnDeleted":
      return same(found.table, change.table) && found.columns.some((name) => same(name, change.column))
        ? "#REF!"
        : token.value;
    case "sheetRenamed":
      return same(found.sheet, change.from) ? writeTable({ ...found, sheet: change.to }) : token.value;
    case "sheetDeleted":
      return same(found.sheet, change.sheet) ? "#REF!" : token.value;
    default:
      return token.value;
  }
}

/**
 * The formula after a change of the book, meaning what it meant: ranges grow and shrink with inserted and deleted cells,
 * become #REF! where all their cells are gone, follow cells that were moved and things that were renamed. What is not
 * touched comes back to the letter, also a text that is no formula. Variables of LET count as names.
 */
export const rewriteFormula: RewriteFormula = (formula, onSheet, change) => {
  let touched = false;
  const tokens = formulaTokens(formula).map((token) => {
    const value = isRangeToken(token)
      ? rewriteRange(token, onSheet, change)
      : isNameToken(token)
        ? rewriteName(token, change)
        : isTableToken(token)
          ? rewriteTable(token, change)
          : token.value;
    if (value === token.value) return token;
    touched = true;
    return { ...token, value };
  });
  return touched ? joinTokens(tokens) : formula;
};
