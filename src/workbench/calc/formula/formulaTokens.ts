import { tokenize, tokenTypes, type Token } from "@borgar/fx/xlsx";

/** A piece of a formula; the pieces' `value`s joined are the formula. */
export type FormulaToken = Token;

const isReferenceType = (type: string | undefined): boolean =>
  type === tokenTypes.REF_RANGE || type === tokenTypes.REF_BEAM || type === tokenTypes.REF_NAMED;

/**
 * Cuts a formula into tokens, references with their sheet in one piece. What Excel writes for a lost reference
 * (`Sheet1!#REF!`, `#REF!A1`) is one error token.
 */
export function formulaTokens(formula: string, negativeNumbers = false): FormulaToken[] {
  const tokens = tokenize(formula, { mergeRefs: true, negativeNumbers, withLocation: false });
  if (!/#REF!/i.test(formula)) return tokens;
  const merged: FormulaToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as FormulaToken;
    const next = tokens[i + 1];
    const afterNext = tokens[i + 2];
    const isContext = token.type === tokenTypes.CONTEXT || token.type === tokenTypes.CONTEXT_QUOTE;
    if (isContext && next?.value === "!" && afterNext?.type === tokenTypes.ERROR) {
      merged.push({ type: tokenTypes.ERROR, value: token.value + next.value + afterNext.value });
      i += 2;
    } else if (
      token.type === tokenTypes.ERROR &&
      token.value.toUpperCase() === "#REF!" &&
      isReferenceType(next?.type)
    ) {
      merged.push({ type: tokenTypes.ERROR, value: token.value + (next?.value ?? "") });
      i += 1;
    } else merged.push(token);
  }
  return merged;
}

/** The formula that tokens spell. */
export const joinTokens = (tokens: readonly FormulaToken[]): string =>
  tokens.map((token) => token.value).join("");
