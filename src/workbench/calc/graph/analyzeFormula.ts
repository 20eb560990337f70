import type { Expression, NameExpression, RangeExpression, TableExpression } from "../formula/Expression";
import { findFunction } from "../functions/registry";

/** What can be said of a formula without calculating it. */
export interface Analysis {
  ranges: RangeExpression[];
  tables: TableExpression[];
  names: NameExpression[];
  /** What stands on both sides of each `:` between references: all that lies between may be read. */
  spans: readonly Found[];
  volatile: boolean;
  /** How many brackets, functions and signs stand inside each other at most. */
  nesting: number;
}

/** References of a formula or a part of it. */
export interface Found {
  ranges: RangeExpression[];
  tables: TableExpression[];
  names: NameExpression[];
}

const cache = new WeakMap<Expression, Analysis>();

/** Collects what a formula refers to; kept by parsed formula. */
export function analyzeFormula(expression: Expression): Analysis {
  let analysis = cache.get(expression);
  if (analysis === undefined) {
    const found: Found = { ranges: [], tables: [], names: [] };
    const spans: Found[] = [];
    const volatile = collect(expression, found, spans);
    analysis = { ...found, spans, volatile, nesting: nestingOf(expression) };
    cache.set(expression, analysis);
  }
  return analysis;
}

/** Returns whether a volatile function is in it. */
function collect(expression: Expression, found: Found, spans: Found[]): boolean {
  switch (expression.kind) {
    case "range":
      found.ranges.push(expression);
      return false;
    case "table":
      found.tables.push(expression);
      return false;
    case "name":
      found.names.push(expression);
      return false;
    case "unary":
      return collect(expression.operand, found, spans);
    case "binary": {
      // Down the left side in a loop: long sums hang there.
      let volatile = false;
      let part: Expression = expression;
      for (; part.kind === "binary"; part = part.left)
        volatile = collect(part.right, found, spans) || volatile;
      return collect(part, found, spans) || volatile;
    }
    case "join": {
      const inside: Found = expression.operator === ":" ? { ranges: [], tables: [], names: [] } : found;
      const left = collect(expression.left, inside, spans);
      const right = collect(expression.right, inside, spans);
      if (inside !== found) {
        spans.push(inside);
        found.ranges.push(...inside.ranges);
        found.tables.push(...inside.tables);
        found.names.push(...inside.names);
      }
      return left || right;
    }
    case "call": {
      let volatile = findFunction(expression.name)?.volatile === true;
      for (const arg of expression.args) volatile = collect(arg, found, spans) || volatile;
      return volatile;
    }
    case "let": {
      let volatile = collect(expression.body, found, spans);
      for (const value of expression.values) volatile = collect(value, found, spans) || volatile;
      return volatile;
    }
    default:
      return false;
  }
}

function nestingOf(expression: Expression): number {
  const deepest = (parts: readonly Expression[]): number =>
    parts.reduce((most, part) => Math.max(most, nestingOf(part)), 0);
  switch (expression.kind) {
    case "unary":
      return 1 + nestingOf(expression.operand);
    case "join":
      return 1 + deepest([expression.left, expression.right]);
    case "call":
      return 1 + deepest(expression.args);
    case "let":
      return 1 + deepest([...expression.values, expression.body]);
    case "binary": {
      let most = 0;
      let part: Expression = expression;
      for (; part.kind === "binary"; part = part.left) most = Math.max(most, nestingOf(part.right));
      return 1 + Math.max(most, nestingOf(part));
    }
    default:
      return 1;
  }
}
