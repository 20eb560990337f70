import type { OffsetFormula } from "./ReferenceChange";
import { formulaTokens, joinTokens, type FormulaToken } from "./formula/formulaTokens";
import { isOffGrid, isRangeToken, lostReference, readRange, writeRange } from "./formula/referenceTokens";

function offsetToken(token: FormulaToken, rows: number, columns: number): string {
  const found = readRange(token);
  if (found === undefined) return token.value;
  const { range, sheet } = found;
  const moved = (
    place: number | null | undefined,
    absolute: boolean | null | undefined,
    by: number,
  ): number | null => (place === null || place === undefined ? null : absolute ? place : place + by);
  const top = moved(range.top, range.$top, rows);
  const bottom = moved(range.bottom, range.$bottom, rows);
  const left = moved(range.left, range.$left, columns);
  const right = moved(range.right, range.$right, columns);
  if (top === range.top && bottom === range.bottom && left === range.left && right === range.right)
    return token.value;
  if (isOffGrid(top, left) || isOffGrid(bottom, right)) return lostReference(sheet);
  return writeRange({ sheet, range: { ...range, top, bottom, left, right } });
}

/**
 * The formula as it reads when copied so many rows down and columns right (up and left with a minus): relative references
 * move along, those with $ stay, one that leaves the sheet is #REF!. Structured references and names stay.
 */
export const offsetFormula: OffsetFormula = (formula, rows, columns) => {
  if (rows === 0 && columns === 0) return formula;
  let touched = false;
  const tokens = formulaTokens(formula).map((token) => {
    const value = isRangeToken(token) ? offsetToken(token, rows, columns) : token.value;
    if (value === token.value) return token;
    touched = true;
    return { ...token, value };
  });
  return touched ? joinTokens(tokens) : formula;
};
