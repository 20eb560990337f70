import { tokenTypes } from "@borgar/fx/xlsx";
import type { Table } from "../book/Book";
import { Refusal } from "../book/Editor";
import type { Expression } from "./formula/Expression";
import { formulaTokens, joinTokens, type FormulaToken } from "./formula/formulaTokens";
import { parseStrictly } from "./formula/parseFormula";
import { isRangeToken, isTableToken, readTable, writeTable } from "./formula/referenceTokens";
import { findFunction } from "./functions/registry";

const LONGEST = 8192;
const OPERANDS: ReadonlySet<string> = new Set([
  tokenTypes.NUMBER,
  tokenTypes.STRING,
  tokenTypes.BOOLEAN,
  tokenTypes.FUNCTION,
]);

/**
 * A typed formula as the book keeps it: function names, cell references and TRUE/FALSE in capitals, spaces before a
 * bracket of a function gone, `[@x]` and `[x]` inside a table written with the table's name, `T[@x]` as
 * `T[[#This Row],[x]]`. Throws `Refusal`: InvalidArgument where Excel would not take it, FormulaLengthExceedsLimit
 * above 8,192 characters.
 *
 * @param onSheet name of the sheet that it is typed on, for the message
 * @param tableAtCell the table around the cell, undefined where there is none
 * @param tableNamed the workbook's table of a name: a formula that names a column which it lacks is refused
 */
export function normalizeFormula(
  text: string,
  onSheet: string,
  tableAtCell: Table | undefined,
  tableNamed: (name: string) => Table | undefined = () => undefined,
): string {
  if (text.length > LONGEST) {
    throw new Refusal(
      "FormulaLengthExceedsLimit",
      `A formula may have ${LONGEST} characters; this one has ${text.length}.`,
    );
  }
  const refuse = (reason: string): never => {
    throw new Refusal("InvalidArgument", `This is not a formula that can be used on ${onSheet}: ${reason}`);
  };
  if (!text.startsWith("=")) refuse("it does not start with =.");
  const tokens = joinCalls(formulaTokens(text));
  for (const [i, token] of tokens.entries()) {
    if (!OPERANDS.has(token.type)) continue;
    const previous = tokens[i - 1]?.type === tokenTypes.WHITESPACE ? tokens[i - 2] : undefined;
    if (previous && OPERANDS.has(previous.type) && previous.type !== tokenTypes.FUNCTION) {
      refuse(`an operator is missing before ${token.value}.`);
    }
  }
  const normal = joinTokens(
    tokens.map((token) => ({ ...token, value: normalizeToken(token, tableAtCell, tableNamed, refuse) })),
  );
  let expression: Expression;
  try {
    expression = parseStrictly(normal);
  } catch (reason) {
    return refuse(`${reason instanceof Error ? reason.message : String(reason)}.`);
  }
  checkArguments(expression, refuse);
  return normal;
}

/** Excel takes `SUM (A1)` and drops the space. */
function joinCalls(tokens: readonly FormulaToken[]): FormulaToken[] {
  const joined: FormulaToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as FormulaToken;
    const isCall = tokens[i + 1]?.type === tokenTypes.WHITESPACE && tokens[i + 2]?.value === "(";
    if (isCall && token.type === tokenTypes.REF_NAMED && findFunction(token.value.toUpperCase())) {
      joined.push({ ...token, type: tokenTypes.FUNCTION });
      i++;
    } else joined.push(token);
  }
  return joined;
}

function normalizeToken(
  token: FormulaToken,
  tableAtCell: Table | undefined,
  tableNamed: (name: string) => Table | undefined,
  refuse: (reason: string) => never,
): string {
  if (
    token.type === tokenTypes.FUNCTION ||
    token.type === tokenTypes.BOOLEAN ||
    token.type === tokenTypes.ERROR
  ) {
    return token.type === tokenTypes.ERROR && token.value.includes("!") && !token.value.startsWith("#")
      ? token.value
      : token.value.toUpperCase();
  }
  if (isRangeToken(token)) {
    const sheetEnd = token.value.lastIndexOf("!") + 1;
    return token.value.slice(0, sheetEnd) + token.value.slice(sheetEnd).toUpperCase();
  }
  if (!isTableToken(token)) return token.value;
  const reference = readTable(token);
  if (reference === undefined) return token.value;
  const table = reference.table === "" ? tableAtCell : tableNamed(reference.table);
  if (table === undefined && reference.table === "")
    return refuse(`${token.value} needs the name of a table here.`);
  const columns = reference.columns.map((name) =>
    table === undefined
      ? name
      : (table.columns.find((column) => column.name.toLowerCase() === name.toLowerCase())?.name ??
        refuse(`the table ${table.name} has no column "${name}".`)),
  );
  if (table !== undefined && reference.table === "")
    return writeTable({ ...reference, table: table.name, columns });
  return reference.sections.includes("this row") ? writeTable(reference) : token.value;
}

/** Excel refuses a known function with too few or too many arguments. */
function checkArguments(expression: Expression, refuse: (reason: string) => never): void {
  switch (expression.kind) {
    case "call": {
      const entry = findFunction(expression.name);
      const count = expression.args.length;
      if (entry && (count < entry.min || count > entry.max)) {
        refuse(`${expression.name} takes ${entry.min} to ${entry.max} arguments, not ${count}.`);
      }
      for (const arg of expression.args) checkArguments(arg, refuse);
      break;
    }
    case "unary":
      checkArguments(expression.operand, refuse);
      break;
    case "binary":
    case "join":
      checkArguments(expression.left, refuse);
      checkArguments(expression.right, refuse);
      break;
    case "let":
      for (const value of [...expression.values, expression.body]) checkArguments(value, refuse);
      break;
    default:
  }
}
