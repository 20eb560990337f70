import {
  parse,
  parseA1Ref,
  parseStructRef,
  tokenTypes,
  type AstExpression,
  type BinaryExpression,
} from "@borgar/fx/xlsx";
import type { Scalar } from "../../book/Book";
import { errorCode, errorValue } from "../errorValue";
import { Matrix } from "../value/Value";
import type { Expression, TableSection } from "./Expression";
import { formulaTokens } from "./formulaTokens";

const CACHE_LIMIT = 100_000;
const cache = new Map<string, Expression | undefined>();
/** Brackets, functions and signs inside each other; Excel takes 64 levels of functions. */
const DEEPEST = 250;
const PREFIX = /^(_xlfn\.|_xlws\.|_xludf\.)+/i;

/** The parsed formula ("=" in front or not), undefined where it is none. Kept by text. */
export function parseFormula(formula: string): Expression | undefined {
  if (cache.has(formula)) return cache.get(formula);
  let expression: Expression | undefined;
  try {
    expression = parseStrictly(formula);
  } catch {
    expression = undefined;
  }
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(formula, expression);
  return expression;
}

/** As `parseFormula`, but throws the parser's own error, which says what is wrong. */
export function parseStrictly(formula: string): Expression {
  const tokens = formulaTokens(formula, true).map((token) =>
    // The parser knows the plain error only.
    token.type === tokenTypes.ERROR && /#REF!/i.test(token.value) ? { ...token, value: "#REF!" } : token,
  );
  return convert(parse(tokens), 0);
}

const empty: Expression = { kind: "value", value: null };

function convert(node: AstExpression | null | undefined, depth: number): Expression {
  if (node === null || node === undefined) return empty;
  if (depth > DEEPEST) throw new RangeError("The formula is nested too deeply");
  const inner = (part: AstExpression | null | undefined): Expression => convert(part, depth + 1);
  switch (node.type) {
    case "Literal":
      return { kind: "value", value: node.value };
    case "ErrorLiteral":
      return { kind: "value", value: errorValue(errorCode(node.value) ?? "#VALUE!") };
    case "ReferenceIdentifier":
      return reference(node.value, node.kind);
    case "UnaryExpression":
      return { kind: "unary", operator: node.operator, operand: inner(node.arguments[0]) };
    case "BinaryExpression":
      return convertChain(node, depth);
    case "ArrayExpression":
      return { kind: "array", value: Matrix.fromRows(node.elements.map((row) => row.map(constant))) };
    case "CallExpression": {
      // Calls of anything but a function's name (LAMBDA(…)(…)) have no name that we know.
      const name = "name" in node.callee ? node.callee.name.replace(PREFIX, "").toUpperCase() : "";
      const args = node.arguments.map(inner);
      const [operand] = args;
      if (operand && name === "ANCHORARRAY") return { kind: "unary", operator: "#", operand };
      if (operand && name === "SINGLE") return { kind: "unary", operator: "@", operand };
      return { kind: "call", name, args };
    }
    case "LetExpression":
      return {
        kind: "let",
        names: node.declarations.map((declaration) => declaration.id.name.toLowerCase()),
        values: node.declarations.map((declaration) => inner(declaration.init)),
        body: inner(node.body),
      };
    default:
      return { kind: "call", name: "LAMBDA", args: [] };
  }
}

/** a+b+c+… hangs to the left, a level for each term; taken down term by term, a long sum is no deep one. */
function convertChain(whole: AstExpression, depth: number): Expression {
  const chain: BinaryExpression[] = [];
  let first: AstExpression | undefined = whole;
  while (first?.type === "BinaryExpression") {
    chain.push(first);
    first = first.arguments[0];
  }
  let left = convert(first, depth + 1);
  for (const { operator, arguments: operands } of chain.reverse()) {
    const right = convert(operands[1], depth + 1);
    left =
      operator === ":" || operator === " " || operator === ","
        ? { kind: "join", operator, left, right }
        : { kind: "binary", operator, left, right };
  }
  return left;
}

function constant(node: AstExpression): Scalar {
  const expression = convert(node, 0);
  return expression.kind === "value" ? expression.value : errorValue("#VALUE!");
}

function reference(text: string, kind: string): Expression {
  if (kind === "table") {
    const struct = parseStructRef(text);
    if (struct === undefined || struct.workbookName) return lost();
    return {
      kind: "table",
      table: (struct.table ?? "").toLowerCase(),
      sections: (struct.sections ?? []).map((section) => section.toLowerCase() as TableSection),
      columns: (struct.columns ?? []).map((column) => column.toLowerCase()),
    };
  }
  const parsed = parseA1Ref(text);
  if (parsed === undefined || parsed.workbookName || parsed.sheetName?.includes(":")) return lost();
  const sheet = parsed.sheetName || undefined;
  if (!("range" in parsed)) return { kind: "name", sheet, name: parsed.name.toLowerCase() };
  const range = parsed.range;
  return {
    kind: "range",
    sheet,
    top: range.top,
    left: range.left,
    bottom: range.bottom ?? null,
    right: range.right ?? null,
    $top: range.$top ?? false,
    $left: range.$left ?? false,
    $bottom: range.$bottom ?? false,
    $right: range.$right ?? false,
  };
}

/** Other workbooks and references across sheets can't be followed. */
const lost = (): Expression => ({ kind: "value", value: errorValue("#REF!") });
