import type { Scalar } from "../../book/Book";
import { errorValue, isError } from "../errorValue";
import { readMatrix } from "../formula/readReference";
import type { Context, Workspace } from "../formula/Workspace";
import { toBoolean, toInteger } from "../value/coerce";
import { compareNumbers, compareTexts } from "../value/compareValues";
import { fail } from "../value/fail";
import { Matrix, type Value } from "../value/Value";
import { MANY, values, type FunctionEntry, type FunctionTable, type ValuesFunction } from "./FunctionEntry";

const kindOrder = (value: Scalar): number =>
  typeof value === "number"
    ? 0
    : typeof value === "string"
      ? 1
      : typeof value === "boolean"
        ? 2
        : value === null
          ? 4
          : 3;

/** As a sheet is sorted upwards: numbers, texts, FALSE, TRUE, errors; empty cells always last. */
function compareForSort(a: Scalar, b: Scalar, direction: number): number {
  const kinds = kindOrder(a) - kindOrder(b);
  if (kinds !== 0) return a === null || b === null ? kinds : kinds * direction;
  if (typeof a === "number" && typeof b === "number") return compareNumbers(a, b) * direction;
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b) * direction;
  if (typeof a === "boolean" && typeof b === "boolean") return (Number(a) - Number(b)) * direction;
  return 0;
}

const turned = (matrix: Matrix): Matrix =>
  Matrix.build(matrix.columns, matrix.rows, (row, column) => matrix.at(column, row));

const one = (value: Value | undefined, workspace: Workspace, missing: Scalar): Scalar =>
  value === undefined || value === null ? missing : readMatrix(value, workspace).at(0, 0);

const flag = (value: Value | undefined, workspace: Workspace): boolean =>
  toBoolean(one(value, workspace, false));

const pickRows = (matrix: Matrix, rows: readonly number[]): Matrix =>
  Matrix.build(rows.length, matrix.columns, (row, column) => matrix.at(rows[row] ?? 0, column));

/** A function whose array may be read by rows or (asked for by a flag) by columns. */
const oriented = (matrix: Matrix, byColumn: boolean, work: (rows: Matrix) => Matrix): Matrix =>
  byColumn ? turned(work(turned(matrix))) : work(matrix);

function unique([source = null, byColumn, once]: readonly Value[], { workspace }: Context): Value {
  const exactlyOnce = flag(once, workspace);
  return oriented(readMatrix(source, workspace), flag(byColumn, workspace), (matrix) => {
    const seen = new Map<string, { row: number; count: number }>();
    for (let row = 0; row < matrix.rows; row++) {
      const key = JSON.stringify(
        Array.from({ length: matrix.columns }, (_, column) => {
          const value = matrix.at(row, column);
          return typeof value === "string" ? `t${value.toLowerCase()}` : value;
        }),
      );
      const known = seen.get(key);
      if (known) known.count++;
      else seen.set(key, { row, count: 1 });
    }
    const rows = [...seen.values()].filter(({ count }) => !exactlyOnce || count === 1).map(({ row }) => row);
    return rows.length > 0 ? pickRows(matrix, rows) : fail("#CALC!");
  });
}

function sortRows(
  matrix: Matrix,
  keys: readonly { at: (row: number) => Scalar; direction: number }[],
): Matrix {
  const rows = Array.from({ length: matrix.rows }, (_, row) => row);
  rows.sort((a, b) => {
    for (const { at, direction } of keys) {
      const order = compareForSort(at(a), at(b), direction);
      if (order !== 0) return order;
    }
    return a - b;
  });
  return pickRows(matrix, rows);
}

function sort([source = null, by, order, byColumn]: readonly Value[], { workspace }: Context): Value {
  const columns = by === undefined || by === null ? [1] : readMatrix(by, workspace).cells.map(toInteger);
  const orders =
    order === undefined || order === null ? [1] : readMatrix(order, workspace).cells.map(toInteger);
  return oriented(readMatrix(source, workspace), flag(byColumn, workspace), (matrix) => {
    const keys = columns.map((column, i) => {
      const direction = orders[i] ?? orders[0] ?? 1;
      if (column < 1 || column > matrix.columns || Math.abs(direction) !== 1) fail("#VALUE!");
      return { at: (row: number) => matrix.at(row, column - 1), direction };
    });
    return sortRows(matrix, keys);
  });
}

function sortBy([source = null, ...rest]: readonly Value[], { workspace }: Context): Value {
  const matrix = readMatrix(source, workspace);
  const keys: { at: (row: number) => Scalar; direction: number }[] = [];
  let across = false;
  for (let i = 0; i < rest.length; i += 2) {
    const by = readMatrix(rest[i] ?? null, workspace);
    across = by.rows === 1 && by.columns > 1;
    if (by.cells.length !== (across ? matrix.columns : matrix.rows)) fail("#VALUE!");
    keys.push({ at: (row) => by.cells[row] ?? null, direction: toInteger(one(rest[i + 1], workspace, 1)) });
  }
  return oriented(matrix, across, (rows) => sortRows(rows, keys));
}

function filter([source = null, include = null, otherwise]: readonly Value[], { workspace }: Context): Value {
  const matrix = readMatrix(source, workspace);
  const mask = readMatrix(include, workspace);
  const across = mask.rows === 1 && mask.columns === matrix.columns && matrix.columns > 1;
  if (mask.cells.length !== (across ? matrix.columns : matrix.rows)) fail("#VALUE!");
  const kept: number[] = [];
  mask.cells.forEach((value, i) => {
    if (isError(value)) fail(value.error);
    if (toBoolean(value)) kept.push(i);
  });
  if (kept.length === 0) return otherwise === undefined || otherwise === null ? fail("#CALC!") : otherwise;
  return oriented(matrix, across, (rows) => pickRows(rows, kept));
}

/** VSTACK, and HSTACK on its side: missing cells are #N/A. */
function stack(matrices: readonly Matrix[]): Matrix {
  const columns = Math.max(...matrices.map((matrix) => matrix.columns));
  const rows = matrices.flatMap((matrix) =>
    matrix
      .toRows()
      .map((row) => [...row, ...new Array<Scalar>(columns - row.length).fill(errorValue("#N/A"))]),
  );
  return Matrix.fromRows(rows);
}

/** TAKE and DROP: how many from the front, or with a minus from the back. */
function cut(take: boolean) {
  return ([source = null, rows, columns]: readonly Value[], { workspace }: Context): Value => {
    const matrix = readMatrix(source, workspace);
    const kept = (count: Value | undefined, size: number): [number, number] => {
      if (count === undefined || count === null) return [0, size];
      const number = toInteger(one(count, workspace, 0));
      const length = take ? Math.min(Math.abs(number), size) : Math.max(size - Math.abs(number), 0);
      return [number < 0 === take ? size - length : 0, length];
    };
    const [top, height] = kept(rows, matrix.rows);
    const [left, width] = kept(columns, matrix.columns);
    if (height === 0 || width === 0) fail("#CALC!");
    return Matrix.build(height, width, (row, column) => matrix.at(top + row, left + column));
  };
}

function choose(byColumn: boolean) {
  return ([source = null, ...which]: readonly Value[], { workspace }: Context): Value =>
    oriented(readMatrix(source, workspace), byColumn, (matrix) => {
      const rows = which
        .flatMap((value) => readMatrix(value, workspace).cells.map(toInteger))
        .map((number) => (number < 0 ? matrix.rows + number : number - 1));
      if (rows.some((row) => row < 0 || row >= matrix.rows)) fail("#VALUE!");
      return pickRows(matrix, rows);
    });
}

/** TOCOL's list: 1 leaves out empty cells, 2 errors, 3 both. */
function listed([source = null, ignore, byColumn]: readonly Value[], { workspace }: Context): Scalar[] {
  const skipped = toInteger(one(ignore, workspace, 0));
  const matrix = readMatrix(source, workspace);
  const cells = (flag(byColumn, workspace) ? turned(matrix) : matrix).cells.filter(
    (value) => !((value === null && skipped % 2 === 1) || (isError(value) && skipped >= 2)),
  );
  return cells.length > 0 ? cells : fail("#CALC!");
}

const spilling = (min: number, max: number, call: ValuesFunction["call"]): FunctionEntry =>
  values(min, max, call, { spills: true });

export const arrayFunctions: FunctionTable = {
  TRANSPOSE: spilling(1, 1, ([source = null], { workspace }) => turned(readMatrix(source, workspace))),
  UNIQUE: spilling(1, 3, unique),
  SORT: spilling(1, 4, sort),
  SORTBY: spilling(2, MANY, sortBy),
  FILTER: spilling(2, 3, filter),
  VSTACK: spilling(1, MANY, (args, { workspace }) => stack(args.map((arg) => readMatrix(arg, workspace)))),
  HSTACK: spilling(1, MANY, (args, { workspace }) =>
    turned(stack(args.map((arg) => turned(readMatrix(arg, workspace))))),
  ),
  TAKE: spilling(2, 3, cut(true)),
  DROP: spilling(2, 3, cut(false)),
  CHOOSEROWS: spilling(2, MANY, choose(false)),
  CHOOSECOLS: spilling(2, MANY, choose(true)),
  TOCOL: spilling(1, 3, (args, context) => {
    const cells = listed(args, context);
    return new Matrix(cells.length, 1, cells);
  }),
  TOROW: spilling(1, 3, (args, context) => {
    const cells = listed(args, context);
    return new Matrix(1, cells.length, cells);
  }),
};
