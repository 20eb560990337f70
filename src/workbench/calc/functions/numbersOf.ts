import { isError } from "../errorValue";
import { toNumber } from "../value/coerce";
import { fail } from "../value/fail";
import { readMatrix, eachValue } from "../formula/readReference";
import type { Workspace } from "../formula/Workspace";
import type { Value } from "../value/Value";

/**
 * The numbers among arguments as SUM takes them: of cells and arrays only true numbers, of typed values also text
 * that spells a number and booleans. The first error ends it.
 */
export function eachNumber(
  args: readonly Value[],
  workspace: Workspace,
  visit: (value: number) => void,
): void {
  for (const arg of args) {
    eachValue(arg, workspace, (value, fromCells) => {
      if (typeof value === "number") visit(value);
      else if (isError(value)) fail(value.error);
      else if (!fromCells) visit(toNumber(value));
    });
  }
}

export function numbersOf(args: readonly Value[], workspace: Workspace): number[] {
  const numbers: number[] = [];
  eachNumber(args, workspace, (value) => numbers.push(value));
  return numbers;
}

/** The pairs of two equally big arrays where both are numbers, as CORREL and SLOPE take them. */
export function numberPairs(a: Value, b: Value, workspace: Workspace): [number[], number[]] {
  const x = readMatrix(a, workspace);
  const y = readMatrix(b, workspace);
  if (x.cells.length !== y.cells.length) return fail("#N/A");
  const left: number[] = [];
  const right: number[] = [];
  x.cells.forEach((value, i) => {
    const other = y.cells[i] ?? null;
    if (isError(value)) fail(value.error);
    if (isError(other)) fail(other.error);
    if (typeof value === "number" && typeof other === "number") {
      left.push(value);
      right.push(other);
    }
  });
  return [left, right];
}
