import * as library from "@formulajs/formulajs";
import type { Scalar } from "../../book/Book";
import { isError } from "../errorValue";
import { eachValue } from "../formula/readReference";
import type { Context, Workspace } from "../formula/Workspace";
import { toInteger, toNumber } from "../value/coerce";
import { fail } from "../value/fail";
import type { Value } from "../value/Value";
import { MANY, values, type FunctionEntry, type FunctionTable } from "./FunctionEntry";
import { callLibrary, ofList } from "./library";
import { eachNumber, numberPairs, numbersOf } from "./numbersOf";

const ascending = (a: number, b: number): number => a - b;

/** The k-th place of sorted numbers with steps between them, PERCENTILE.INC's rule. */
export function percentile(numbers: readonly number[], share: number): number {
  if (numbers.length === 0 || share < 0 || share > 1) return fail("#NUM!");
  return between([...numbers].sort(ascending), share * (numbers.length - 1));
}

/** PERCENTILE.EXC's rule. */
export function percentileExclusive(numbers: readonly number[], share: number): number {
  const place = share * (numbers.length + 1) - 1;
  if (numbers.length === 0 || place < 0 || place > numbers.length - 1) return fail("#NUM!");
  return between([...numbers].sort(ascending), place);
}

function between(sorted: readonly number[], place: number): number {
  const low = Math.floor(place);
  const from = sorted[low] ?? fail("#NUM!");
  const to = sorted[low + 1] ?? from;
  return from + (place - low) * (to - from);
}

/** The k-th from the top (descending) or bottom. */
export function kth(numbers: readonly number[], k: number, descending: boolean): number {
  const sorted = [...numbers].sort(ascending);
  const place = Math.ceil(k);
  return (descending ? sorted[sorted.length - place] : sorted[place - 1]) ?? fail("#NUM!");
}

const second = (index: number): boolean => index === 1;

/** Functions of numbers and one more number, over which arrays are lifted: LARGE(x,{1,2,3}). */
function withNumber(call: (numbers: number[], k: number) => number): FunctionEntry {
  return values(
    2,
    2,
    ([list = null, k = null], { workspace }) => call(numbersOf([list], workspace), toNumber(k as Scalar)),
    { lifted: second },
  );
}

function rank(tie: "first" | "average") {
  return ([value = null, list = null, order = 0]: readonly Value[], { workspace }: Context): Value => {
    const number = toNumber(value as Scalar);
    const upwards = toNumber(order as Scalar) !== 0;
    let before = 0;
    let same = 0;
    eachNumber([list], workspace, (other) => {
      if (other === number) same++;
      else if (upwards ? other < number : other > number) before++;
    });
    if (same === 0) fail("#N/A");
    return tie === "first" ? before + 1 : before + (same + 1) / 2;
  };
}

const rankEntry = (tie: "first" | "average"): FunctionEntry =>
  values(2, 3, rank(tie), { lifted: (index) => index !== 1 });

function extreme(start: number, better: (a: number, b: number) => number): FunctionEntry {
  return values(1, MANY, (args, { workspace }) => {
    let result = start;
    eachNumber(args, workspace, (value) => (result = better(result, value)));
    return Number.isFinite(result) ? result : 0;
  });
}

/** Numbers with booleans as 1 and 0 and text in cells as 0 (AVERAGEA, MAXA, MINA). */
function numbersWithText(args: readonly Value[], workspace: Workspace): number[] {
  const numbers: number[] = [];
  for (const arg of args) {
    eachValue(arg, workspace, (value, fromCells) => {
      numbers.push(fromCells && typeof value === "string" ? 0 : toNumber(value));
    });
  }
  return numbers;
}

/** The most frequent number, the first of equals; #N/A where none comes twice. */
function mode(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of numbers) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: number | undefined;
  for (const [value, count] of counts) {
    if (count > 1 && count > (best === undefined ? 1 : (counts.get(best) ?? 0))) best = value;
  }
  return best ?? fail("#N/A");
}

const modeEntry = values(1, MANY, (args, { workspace }) => mode(numbersOf(args, workspace)));
const quartile = withNumber((numbers, k) => percentile(numbers, toInteger(k) / 4));
const ofPairs = (call: (...args: never[]) => unknown): FunctionEntry =>
  values(2, 2, ([a = null, b = null], { workspace }) => {
    const [x, y] = numberPairs(a, b, workspace);
    return x.length === 0 ? fail("#DIV/0!") : callLibrary(call, x, y);
  });

const sampleDeviation = ofList(2, "#DIV/0!", library.STDEV.S);
const deviation = ofList(1, "#DIV/0!", library.STDEV.P);
const sampleVariance = ofList(2, "#DIV/0!", library.VAR.S);
const variance = ofList(1, "#DIV/0!", library.VAR.P);

export const statisticalFunctions: FunctionTable = {
  COUNT: values(1, MANY, (args, { workspace }) => {
    let count = 0;
    for (const arg of args) {
      eachValue(arg, workspace, (value, fromCells) => {
        if (typeof value === "number") count++;
        else if (!fromCells && !isError(value)) {
          // Typed values count when they can be taken as numbers.
          if (typeof value !== "string" || !Number.isNaN(Number(value.trim() || NaN))) count++;
        }
      });
    }
    return count;
  }),
  COUNTA: values(1, MANY, (args, { workspace }) => {
    let count = 0;
    for (const arg of args) eachValue(arg, workspace, () => count++);
    return count;
  }),
  AVERAGE: values(1, MANY, (args, { workspace }) => {
    let sum = 0;
    let count = 0;
    eachNumber(args, workspace, (value) => {
      sum += value;
      count++;
    });
    return count === 0 ? fail("#DIV/0!") : sum / count;
  }),
  AVERAGEA: values(1, MANY, (args, { workspace }) => {
    const numbers = numbersWithText(args, workspace);
    return numbers.length === 0 ? fail("#DIV/0!") : numbers.reduce((a, b) => a + b, 0) / numbers.length;
  }),
  MIN: extreme(Infinity, Math.min),
  MAX: extreme(-Infinity, Math.max),
  MINA: values(1, MANY, (args, { workspace }) =>
    numbersWithText(args, workspace).reduce((a, b) => Math.min(a, b), Infinity),
  ),
  MAXA: values(1, MANY, (args, { workspace }) =>
    numbersWithText(args, workspace).reduce((a, b) => Math.max(a, b), -Infinity),
  ),
  MEDIAN: values(1, MANY, (args, { workspace }) => percentile(numbersOf(args, workspace), 0.5)),
  MODE: modeEntry,
  "MODE.SNGL": modeEntry,
  LARGE: withNumber((numbers, k) => kth(numbers, k, true)),
  SMALL: withNumber((numbers, k) => kth(numbers, k, false)),
  RANK: rankEntry("first"),
  "RANK.EQ": rankEntry("first"),
  "RANK.AVG": rankEntry("average"),
  PERCENTILE: withNumber(percentile),
  "PERCENTILE.INC": withNumber(percentile),
  "PERCENTILE.EXC": withNumber(percentileExclusive),
  QUARTILE: quartile,
  "QUARTILE.INC": quartile,
  "QUARTILE.EXC": withNumber((numbers, k) => percentileExclusive(numbers, toInteger(k) / 4)),
  STDEV: sampleDeviation,
  "STDEV.S": sampleDeviation,
  STDEVP: deviation,
  "STDEV.P": deviation,
  VAR: sampleVariance,
  "VAR.S": sampleVariance,
  VARP: variance,
  "VAR.P": variance,
  AVEDEV: ofList(1, "#NUM!", library.AVEDEV),
  DEVSQ: ofList(1, "#NUM!", library.DEVSQ),
  GEOMEAN: ofList(1, "#NUM!", library.GEOMEAN),
  HARMEAN: ofList(1, "#NUM!", library.HARMEAN),
  CORREL: ofPairs(library.CORREL),
  SLOPE: ofPairs(library.SLOPE),
  INTERCEPT: ofPairs(library.INTERCEPT),
};
