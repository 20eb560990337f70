import { parse, parseA1Ref, parseStructRef, tokenTypes, type AstExpression } from "@borgar/fx/xlsx";
import type { Scalar } from "../../book/Book";
import { errorCode, errorValue } from "../errorValue";
import type { BinaryOperator } from "../value/operators";
import { Matrix } from "../value/Value";
import type { Expression, TableSection } from "./Expression";
import { formulaTokens } from "./formulaTokens";

const CACHE_LIMIT = 100_000;
const cache = new Map<string, Expression | undefined>();
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
  return convert(parse(tokens));
}

const empty: Expression = { kind: "value", value: null };

function convert(node: AstExpression | null | undefined): Expression {
  if (node === null || node === undefined) return empty;
  switch (node.type) {
    case "Literal":
      return { kind: "value", value: node.value };
    case "ErrorLiteral":
      return { kind: "value", value: errorValue(errorCode(node.value) ?? "#VALUE!") };
    case "ReferenceIdentifier":
      return reference(node.value, node.kind);
    case "UnaryExpression":
      return { kind: "unary", operator: node.operator, operand: convert(node.arguments[0]) };
    case "BinaryExpression": {
      const [left, right] = [convert(node.arguments[0]), convert(node.arguments[1])];
      const { operator } = node;
      return operator === ":" || operator === " " || operator === ","
        ? { kind: "join", operator, left, right }
        : { kind: "binary", operator: operator as BinaryOperator, left, right };
    }
    case "ArrayExpression":
      return { kind: "array", value: Matrix.fromRows(node.elements.map((row) => row.map(constant))) };
    case "CallExpression": {
      // Calls of anything but a function's name (LAMBDA(…)(…)) have no name that we know.
      const name = "name" in node.callee ? node.callee.name.replace(PREFIX, "").toUpperCase() : "";
      const args = node.arguments.map(convert);
      const [operand] = args;
      if (operand && name === "ANCHORARRAY") return { kind: "unary", operator: "#", operand };
      if (operand && name === "SINGLE") return { kind: "unary", operator: "@", operand };
      return { kind: "call", name, args };
    }
    case "LetExpression":
      return {
        kind: "let",
        names: node.declarations.map((declaration) => declaration.id.name.toLowerCase()),
        values: node.declarations.map((declaration) => convert(declaration.init)),
        body: convert(node.body),
      };
    default:
      return { kind: "call", name: "LAMBDA", args: [] };
  }
}

function constant(node: AstExpression): Scalar {
  const expression = convert(node);
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
