import * as library from "@formulajs/formulajs";
import { isError } from "../errorValue";
import { readMatrix } from "../formula/readReference";
import { toInteger, toNumber } from "../value/coerce";
import { fail } from "../value/fail";
import { power } from "../value/operators";
import { Matrix } from "../value/Value";
import { lift } from "../value/lift";
import { MANY, scalar, values, type FunctionTable } from "./FunctionEntry";
import { ofList, ofNumbers } from "./library";
import { eachNumber } from "./numbersOf";

function logarithm(value: number, base: number): number {
  if (value <= 0 || base <= 0) fail("#NUM!");
  if (base === 1) fail("#DIV/0!");
  // The exact logarithms where there are such: LOG(8,2) must be 3.
  if (base === 10) return Math.log10(value);
  if (base === 2) return Math.log2(value);
  return Math.log(value) / Math.log(base);
}

/** Sign of the divisor, as Excel's MOD. */
function remainder(value: number, divisor: number): number {
  if (divisor === 0) fail("#DIV/0!");
  const rest = value - divisor * Math.floor(value / divisor);
  return Math.abs(rest - divisor) < Math.abs(divisor) * 1e-14 ? 0 : rest || 0;
}

export const mathFunctions: FunctionTable = {
  SUM: values(1, MANY, (args, { workspace }) => {
    let sum = 0;
    eachNumber(args, workspace, (value) => (sum += value));
    return Number.isFinite(sum) ? sum : fail("#NUM!");
  }),
  SUMSQ: values(1, MANY, (args, { workspace }) => {
    let sum = 0;
    eachNumber(args, workspace, (value) => (sum += value * value));
    return sum;
  }),
  PRODUCT: values(1, MANY, (args, { workspace }) => {
    let product = 1;
    let count = 0;
    eachNumber(args, workspace, (value) => {
      product *= value;
      count++;
    });
    return count === 0 ? 0 : Number.isFinite(product) ? product : fail("#NUM!");
  }),
  SUMPRODUCT: values(1, MANY, (args, { workspace }) => {
    const arrays = args.map((arg) => readMatrix(arg, workspace));
    const [first] = arrays;
    if (first === undefined) return 0;
    if (arrays.some(({ rows, columns }) => rows !== first.rows || columns !== first.columns)) fail("#VALUE!");
    let sum = 0;
    for (let i = 0; i < first.cells.length; i++) {
      let product = 1;
      for (const { cells } of arrays) {
        const value = cells[i] ?? null;
        if (isError(value)) fail(value.error);
        // Text, booleans and empty cells count as 0; (a=b)*c makes numbers before they come here.
        product *= typeof value === "number" ? value : 0;
      }
      sum += product;
    }
    return sum;
  }),
  MMULT: values(
    2,
    2,
    ([a = null, b = null], { workspace }) => {
      const left = readMatrix(a, workspace);
      const right = readMatrix(b, workspace);
      if (left.columns !== right.rows) fail("#VALUE!");
      const number = (value: unknown): number => (typeof value === "number" ? value : fail("#VALUE!"));
      return Matrix.build(left.rows, right.columns, (row, column) => {
        let sum = 0;
        for (let k = 0; k < left.columns; k++) sum += number(left.at(row, k)) * number(right.at(k, column));
        return sum;
      });
    },
    { spills: true },
  ),
  ABS: scalar(1, 1, ([value = null]) => Math.abs(toNumber(value))),
  SIGN: scalar(1, 1, ([value = null]) => Math.sign(toNumber(value)) || 0),
  SQRT: scalar(1, 1, ([value = null]) => {
    const number = toNumber(value);
    return number < 0 ? fail("#NUM!") : Math.sqrt(number);
  }),
  POWER: scalar(2, 2, ([base = null, exponent = null]) => power(toNumber(base), toNumber(exponent))),
  EXP: scalar(1, 1, ([value = null]) => {
    const result = Math.exp(toNumber(value));
    return Number.isFinite(result) ? result : fail("#NUM!");
  }),
  LN: scalar(1, 1, ([value = null]) => logarithm(toNumber(value), Math.E)),
  LOG: scalar(1, 2, ([value = null, base = 10]) => logarithm(toNumber(value), toNumber(base))),
  LOG10: scalar(1, 1, ([value = null]) => logarithm(toNumber(value), 10)),
  MOD: scalar(2, 2, ([value = null, divisor = null]) => remainder(toNumber(value), toNumber(divisor))),
  QUOTIENT: scalar(2, 2, ([value = null, divisor = null]) => {
    const by = toNumber(divisor);
    return by === 0 ? fail("#DIV/0!") : Math.trunc(toNumber(value) / by);
  }),
  PI: scalar(0, 0, () => Math.PI),
  RAND: { ...scalar(0, 0, () => Math.random()), volatile: true },
  RANDBETWEEN: {
    ...scalar(2, 2, ([low = null, high = null]) => {
      const from = Math.ceil(toNumber(low));
      const to = Math.floor(toNumber(high));
      return from > to ? fail("#NUM!") : from + Math.floor(Math.random() * (to - from + 1));
    }),
    volatile: true,
  },
  SEQUENCE: values(
    1,
    4,
    (args, { workspace }) => {
      const [rows = 1, columns = 1, start = 1, step = 1] = args.map((arg) =>
        readMatrix(arg, workspace).at(0, 0),
      );
      const [height, width] = [rows ?? 1, columns ?? 1].map(toInteger) as [number, number];
      if (height < 1 || width < 1 || height * width > 1_000_000) fail("#CALC!");
      const [from, by] = [start ?? 1, step ?? 1].map(toNumber) as [number, number];
      return Matrix.build(height, width, (row, column) => from + (row * width + column) * by);
    },
    { spills: true },
  ),
  N: values(1, 1, ([value = null], { workspace }) =>
    lift([readMatrix(value, workspace)], ([one = null]) =>
      typeof one === "number" || isError(one) ? one : one === true ? 1 : 0,
    ),
  ),
  GCD: ofList(1, "#NUM!", library.GCD),
  LCM: ofList(1, "#NUM!", library.LCM),
  FACT: ofNumbers(1, 1, library.FACT),
  COMBIN: ofNumbers(2, 2, library.COMBIN),
  PERMUT: ofNumbers(2, 2, library.PERMUT),
  RADIANS: ofNumbers(1, 1, library.RADIANS),
  DEGREES: ofNumbers(1, 1, library.DEGREES),
  SIN: ofNumbers(1, 1, library.SIN),
  COS: ofNumbers(1, 1, library.COS),
  TAN: ofNumbers(1, 1, library.TAN),
  ASIN: ofNumbers(1, 1, library.ASIN),
  ACOS: ofNumbers(1, 1, library.ACOS),
  ATAN: ofNumbers(1, 1, library.ATAN),
};
