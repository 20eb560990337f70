import { tokenTypes } from "@borgar/fx/xlsx";
import { formulaTokens, joinTokens, type FormulaToken } from "./formula/formulaTokens";
import { isNameToken, isTableToken, readTable, writeTable } from "./formula/referenceTokens";
import { XLFN, XLFN_XLWS } from "./functions/newFunctions";

const OPENING = "(";
const CLOSING = ")";
const FILE_PREFIX = /^(_xlfn\.|_xlws\.|_xludf\.)+/i;

const operator = (value: string): FormulaToken => ({ type: tokenTypes.OPERATOR, value });
const call = (value: string): FormulaToken => ({ type: tokenTypes.FUNCTION, value });

function storedName(name: string): string {
  const upper = name.toUpperCase();
  if (XLFN_XLWS.has(upper)) return `_xlfn._xlws.${upper}`;
  return XLFN.has(upper) ? `_xlfn.${upper}` : name;
}

/** Where the bracket that opens at `start` closes. */
function closing(tokens: readonly FormulaToken[], start: number): number {
  let open = 0;
  for (let i = start; i < tokens.length; i++) {
    if (tokens[i]?.value === OPENING && tokens[i]?.type === tokenTypes.OPERATOR) open++;
    if (tokens[i]?.value === CLOSING && tokens[i]?.type === tokenTypes.OPERATOR && --open === 0) return i;
  }
  return tokens.length - 1;
}

/** The names that LET and LAMBDA of a formula give to values, in lower case. */
function localNames(tokens: readonly FormulaToken[]): Set<string> {
  const names = new Set<string>();
  tokens.forEach((token, i) => {
    if (token.type !== tokenTypes.FUNCTION || !/^(_xlfn\.)?(LET|LAMBDA)$/i.test(token.value)) return;
    const end = closing(tokens, i + 1);
    let depth = 0;
    let atStart = true;
    for (let k = i + 1; k < end; k++) {
      const { type, value } = tokens[k] as FormulaToken;
      if (type === tokenTypes.WHITESPACE || type === tokenTypes.NEWLINE) continue;
      if (atStart && depth === 1 && type === tokenTypes.REF_NAMED) {
        const next = tokens.slice(k + 1, end + 1).find((one) => one.type !== tokenTypes.WHITESPACE);
        if (next?.value === ",") names.add(value.toLowerCase());
      }
      if (value === OPENING || value === "{") depth++;
      if (value === CLOSING || value === "}") depth--;
      atStart = depth === 1 && (value === "," || value === OPENING);
    }
  });
  return names;
}

/** `A1#` is stored as ANCHORARRAY(A1), `@A1:A3` as SINGLE(A1:A3). */
function storedOperators(tokens: readonly FormulaToken[]): FormulaToken[] {
  const stored: FormulaToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as FormulaToken;
    if (token.type === tokenTypes.OPERATOR && token.value === "#") {
      const operand = stored.pop();
      if (operand) stored.push(call("_xlfn.ANCHORARRAY"), operator(OPENING), operand, operator(CLOSING));
    } else if (token.type === tokenTypes.OPERATOR && token.value === "@") {
      const next = tokens[i + 1];
      const grouped =
        next?.type === tokenTypes.FUNCTION ? i + 2 : next?.value === OPENING ? i + 1 : undefined;
      const end = grouped === undefined ? i + 1 : closing(tokens, grouped);
      const operand = storedOperators(tokens.slice(i + 1, end + 1));
      stored.push(call("_xlfn.SINGLE"), operator(OPENING), ...operand, operator(CLOSING));
      i = end;
    } else stored.push(token);
  }
  return stored;
}

/** ANCHORARRAY(A1) back to `A1#` and SINGLE(x) to `@x`. */
function shownOperators(tokens: readonly FormulaToken[]): FormulaToken[] {
  const shown: FormulaToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as FormulaToken;
    const name = token.type === tokenTypes.FUNCTION ? token.value.replace(FILE_PREFIX, "").toUpperCase() : "";
    if (name !== "ANCHORARRAY" && name !== "SINGLE") {
      shown.push(token);
      continue;
    }
    const end = closing(tokens, i + 1);
    const operand = shownOperators(tokens.slice(i + 2, end));
    shown.push(...(name === "SINGLE" ? [operator("@"), ...operand] : [...operand, operator("#")]));
    i = end;
  }
  return shown;
}

const thisRowInFull = (token: FormulaToken): string => {
  const reference = readTable(token);
  return reference?.sections.includes("this row") ? writeTable(reference) : token.value;
};

/**
 * The formula as .xlsx files store it, with or without "=": functions newer than Excel 2007 with `_xlfn.` (some with
 * `_xlfn._xlws.`), names given by LET and LAMBDA with `_xlpm.`, `T[@A]` as `T[[#This Row],[A]]`, `A1#` and `@x` as
 * functions. Source of the names: [MS-XLSX] 2.2.2 and ECMA-376 Part 1, 18.17.
 */
export function toStored(formula: string): string {
  const tokens = formulaTokens(formula);
  const local = localNames(tokens);
  const written = tokens.map((token) => {
    if (token.type === tokenTypes.FUNCTION) return { ...token, value: storedName(token.value) };
    if (isNameToken(token) && local.has(token.value.toLowerCase()))
      return { ...token, value: `_xlpm.${token.value}` };
    return isTableToken(token) ? { ...token, value: thisRowInFull(token) } : token;
  });
  return joinTokens(storedOperators(written));
}

/** The formula as people write it, from a file's: all file prefixes gone. The counterpart of `toStored`. */
export function fromStored(formula: string): string {
  const tokens = formulaTokens(formula).map((token) => {
    if (token.type === tokenTypes.FUNCTION && !/ANCHORARRAY$|SINGLE$/i.test(token.value)) {
      return { ...token, value: token.value.replace(FILE_PREFIX, "") };
    }
    if (isNameToken(token)) return { ...token, value: token.value.replace(/^_xlpm\./i, "") };
    return isTableToken(token) ? { ...token, value: thisRowInFull(token) } : token;
  });
  return joinTokens(shownOperators(tokens));
}
