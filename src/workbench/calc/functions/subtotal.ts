import * as library from "@formulajs/formulajs";
import type { Scalar } from "../../book/Book";
import { isError } from "../errorValue";
import { clipped, readMatrix } from "../formula/readReference";
import type { Workspace } from "../formula/Workspace";
import { toInteger, toNumber } from "../value/coerce";
import { fail } from "../value/fail";
import { Reference, type Value } from "../value/Value";
import { MANY, values, type FunctionTable } from "./FunctionEntry";
import { callLibrary } from "./library";
import { kth, percentile, percentileExclusive } from "./statistical";

interface Skips {
  /** Rows that a filter hides are always passed over by SUBTOTAL; rows hidden by hand only if asked. */
  hidden: "none" | "filtered" | "all";
  errors: boolean;
  /** Cells that are subtotals themselves. */
  subtotals: boolean;
}

const NESTED = /\b(SUBTOTAL|AGGREGATE)\(/;

function* visibleValues(value: Value, workspace: Workspace, skips: Skips): Generator<Scalar> {
  if (!(value instanceof Reference)) {
    for (const content of readMatrix(value, workspace).cells) {
      if (content !== null && !(skips.errors && isError(content))) yield content;
    }
    return;
  }
  for (const whole of value.areas) {
    const area = clipped(whole, workspace);
    const { sheet } = area;
    workspace.refresh(sheet, area);
    for (let c = area.left; c <= area.right; c++) {
      const column = workspace.column(sheet, c);
      for (let row = area.top; row <= Math.min(area.bottom, column.length - 1); row++) {
        const cell = column[row];
        if (cell === undefined || cell.value === null) continue;
        if (skips.hidden !== "none" && workspace.isRowHidden(sheet, row, skips.hidden === "filtered"))
          continue;
        if (skips.subtotals && cell.formula !== undefined && NESTED.test(cell.formula)) continue;
        if (skips.errors && isError(cell.value)) continue;
        yield cell.value;
      }
    }
  }
}

/** The eleven functions that SUBTOTAL and AGGREGATE count from 1. */
function aggregate(which: number, contents: Scalar[]): Scalar {
  if (which === 3) return contents.length;
  if (which === 2) return contents.filter((value) => typeof value === "number").length;
  const numbers: number[] = [];
  for (const value of contents) {
    if (isError(value)) return value;
    if (typeof value === "number") numbers.push(value);
  }
  const needs = (least: number): number[] => (numbers.length < least ? fail("#DIV/0!") : numbers);
  const sum = (): number => numbers.reduce((a, b) => a + b, 0);
  switch (which) {
    case 1:
      return needs(1) && sum() / numbers.length;
    case 4:
      return numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.max(a, b));
    case 5:
      return numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b));
    case 6:
      return numbers.length === 0 ? 0 : numbers.reduce((a, b) => a * b, 1);
    case 7:
      return callLibrary(library.STDEV.S, needs(2));
    case 8:
      return callLibrary(library.STDEV.P, needs(1));
    case 9:
      return sum();
    case 10:
      return callLibrary(library.VAR.S, needs(2));
    case 11:
      return callLibrary(library.VAR.P, needs(1));
    case 12:
      return percentile(numbers, 0.5);
    default:
      return fail("#VALUE!");
  }
}

function ranked(which: number, contents: Scalar[], k: number): Scalar {
  const numbers: number[] = [];
  for (const value of contents) {
    if (isError(value)) return value;
    if (typeof value === "number") numbers.push(value);
  }
  switch (which) {
    case 14:
      return kth(numbers, k, true);
    case 15:
      return kth(numbers, k, false);
    case 16:
      return percentile(numbers, k);
    case 17:
      return percentile(numbers, Math.trunc(k) / 4);
    case 18:
      return percentileExclusive(numbers, k);
    case 19:
      return percentileExclusive(numbers, Math.trunc(k) / 4);
    default:
      return fail("#VALUE!");
  }
}

const first = (index: number): boolean => index === 0;

export const subtotalFunctions: FunctionTable = {
  SUBTOTAL: values(
    2,
    MANY,
    ([code = null, ...args], { workspace }) => {
      const number = toInteger(code as Scalar);
      const which = number > 100 ? number - 100 : number;
      if (which < 1 || which > 11) fail("#VALUE!");
      if (args.some((arg) => !(arg instanceof Reference))) fail("#VALUE!");
      const skips: Skips = { hidden: number > 100 ? "all" : "filtered", errors: false, subtotals: true };
      return aggregate(
        which,
        args.flatMap((arg) => [...visibleValues(arg, workspace, skips)]),
      );
    },
    { lifted: first },
  ),
  AGGREGATE: values(
    3,
    MANY,
    ([code = null, options = null, ...args], { workspace }) => {
      const which = toInteger(code as Scalar);
      const option = toInteger(options as Scalar);
      if (option < 0 || option > 7) fail("#VALUE!");
      const skips: Skips = {
        hidden: [1, 3, 5, 7].includes(option) ? "all" : "none",
        errors: [2, 3, 6, 7].includes(option),
        subtotals: option <= 3,
      };
      if (which >= 14) {
        const [list = null, k = null] = args;
        return ranked(
          which,
          [...visibleValues(list, workspace, skips)],
          toNumber(readMatrix(k, workspace).at(0, 0)),
        );
      }
      const contents = args.flatMap((arg) => [...visibleValues(arg, workspace, skips)]);
      if (which === 13) return modeOf(contents);
      return aggregate(which, contents);
    },
    { lifted: (index) => index < 2 },
  ),
};

function modeOf(contents: Scalar[]): Scalar {
  const failed = contents.find(isError);
  return (
    failed ??
    callLibrary(
      library.MODE.SNGL,
      contents.filter((value) => typeof value === "number"),
    )
  );
}
