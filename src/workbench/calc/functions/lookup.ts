import type { Scalar } from "../../book/Book";
import { isError } from "../errorValue";
import { clipped, readMatrix } from "../formula/readReference";
import type { Context, Workspace } from "../formula/Workspace";
import { toBoolean, toInteger, toNumber } from "../value/coerce";
import { fail } from "../value/fail";
import { heightOf, Matrix, Reference, type Value, widthOf } from "../value/Value";
import { lineOf, lookupPlace, type LookupMode, type LookupOrder } from "./lookupPlace";
import { values, type FunctionTable } from "./FunctionEntry";

const first = { lifted: (index: number) => index === 0 };

/** Rows and columns of a reference or array without reading it. */
function sizeOf(value: Value, workspace: Workspace): { rows: number; columns: number } {
  if (!(value instanceof Reference)) return readMatrix(value, workspace);
  const area = value.areas[0];
  if (area === undefined) return fail("#REF!");
  const cells = clipped(area, workspace);
  return { rows: heightOf(cells), columns: widthOf(cells) };
}

/** A part of a reference or array, counted from 0; of a reference it stays a reference. */
function part(
  value: Value,
  top: number,
  left: number,
  rows: number,
  columns: number,
  workspace: Workspace,
): Value {
  if (value instanceof Reference) {
    const area = value.areas[0];
    if (area === undefined) return fail("#REF!");
    const at = { top: area.top + top, left: area.left + left };
    return new Reference([
      { sheet: area.sheet, ...at, bottom: at.top + rows - 1, right: at.left + columns - 1 },
    ]);
  }
  const matrix = readMatrix(value, workspace);
  if (rows === 1 && columns === 1) return matrix.at(top, left);
  return Matrix.build(rows, columns, (row, column) => matrix.at(top + row, left + column));
}

/** INDEX: 0 or left out means the whole row or column; of one row or column the only number counts along it. */
function index(args: readonly Value[], { workspace }: Context): Value {
  const [source = null] = args;
  if (isError(source)) return source;
  const areaNumber = args[3] === undefined ? 1 : toInteger(args[3] as Scalar);
  let target: Value = source;
  if (source instanceof Reference) {
    const area = source.areas[areaNumber - 1];
    if (area === undefined) return fail("#REF!");
    target = new Reference([area]);
  }
  // Not clipped: INDEX(A:A,5000) may point below what is in use.
  const area = target instanceof Reference ? target.areas[0] : undefined;
  const { rows, columns } = area
    ? { rows: heightOf(area), columns: widthOf(area) }
    : readMatrix(target, workspace);
  let row = toInteger(args[1] as Scalar);
  let column = args[2] === undefined ? 0 : toInteger(args[2] as Scalar);
  if (args[2] === undefined && rows === 1 && columns > 1) [row, column] = [0, row];
  if (row < 0 || column < 0) fail("#VALUE!");
  if (row > rows || column > columns) fail("#REF!");
  return part(
    target,
    row === 0 ? 0 : row - 1,
    column === 0 ? 0 : column - 1,
    row === 0 ? rows : 1,
    column === 0 ? columns : 1,
    workspace,
  );
}

function match([wanted = null, list = null, type = 1]: readonly Value[], { workspace }: Context): Value {
  if (isError(list)) return list;
  const kind = toNumber(type as Scalar);
  const place =
    kind === 0
      ? lookupPlace(wanted as Scalar, list, "wildcard", "first", workspace)
      : lookupPlace(
          wanted as Scalar,
          list,
          kind > 0 ? "below" : "above",
          kind > 0 ? "ascending" : "descending",
          workspace,
        );
  return place < 0 ? fail("#N/A") : place + 1;
}

/** Match and search modes of XMATCH and XLOOKUP by their numbers. */
function modes(matchMode: Value, searchMode: Value): [LookupMode, LookupOrder] {
  const mode: Record<number, LookupMode> = { 0: "exact", [-1]: "below", 1: "above", 2: "wildcard" };
  const order: Record<number, LookupOrder> = { 1: "first", [-1]: "last", 2: "ascending", [-2]: "descending" };
  return [
    mode[toInteger((matchMode ?? 0) as Scalar)] ?? fail("#VALUE!"),
    order[toInteger((searchMode ?? 1) as Scalar)] ?? fail("#VALUE!"),
  ];
}

function xmatch(
  [wanted = null, list = null, matchMode = 0, searchMode = 1]: readonly Value[],
  context: Context,
): Value {
  if (isError(list)) return list;
  const [mode, order] = modes(matchMode, searchMode);
  const place = lookupPlace(wanted as Scalar, list, mode, order, context.workspace);
  return place < 0 ? fail("#N/A") : place + 1;
}

function xlookup(args: readonly Value[], { workspace }: Context): Value {
  const [wanted = null, list = null, results = null, missing, matchMode = 0, searchMode = 1] = args;
  if (isError(list)) return list;
  if (isError(results)) return results;
  const [mode, order] = modes(matchMode, searchMode);
  const place = lookupPlace(wanted as Scalar, list, mode, order, workspace);
  if (place < 0) return missing === undefined || missing === null ? fail("#N/A") : missing;
  const from = sizeOf(list, workspace);
  const to = sizeOf(results, workspace);
  const across = from.rows === 1 && from.columns > 1;
  if (across ? to.columns !== from.columns : to.rows !== from.rows) fail("#VALUE!");
  return across
    ? part(results, 0, place, to.rows, 1, workspace)
    : part(results, place, 0, 1, to.columns, workspace);
}

/** VLOOKUP and HLOOKUP: the place in the first line of the table, and what stands there in another line. */
function tableLookup(down: boolean) {
  return (
    [wanted = null, table = null, which = null, near = true]: readonly Value[],
    { workspace }: Context,
  ): Value => {
    if (isError(table)) return table;
    const { rows, columns } = sizeOf(table, workspace);
    const line = toInteger(which as Scalar);
    if (line < 1) fail("#VALUE!");
    if (line > (down ? columns : rows)) fail("#REF!");
    const keys = part(table, 0, 0, down ? rows : 1, down ? 1 : columns, workspace);
    const approximate = toBoolean(near as Scalar);
    const place = lookupPlace(
      wanted as Scalar,
      keys,
      approximate ? "below" : "wildcard",
      approximate ? "ascending" : "first",
      workspace,
    );
    if (place < 0) fail("#N/A");
    return down
      ? part(table, place, line - 1, 1, 1, workspace)
      : part(table, line - 1, place, 1, 1, workspace);
  };
}

/** LOOKUP: of two lists the second gives the result; of one block the first and the last line along its longer side. */
function lookup([wanted = null, list = null, results]: readonly Value[], { workspace }: Context): Value {
  const keys = readMatrix(list, workspace);
  const across = keys.columns > keys.rows;
  const line =
    keys.rows === 1 || keys.columns === 1
      ? list
      : across
        ? part(list, 0, 0, 1, keys.columns, workspace)
        : part(list, 0, 0, keys.rows, 1, workspace);
  const place = lookupPlace(wanted as Scalar, line, "below", "ascending", workspace);
  if (place < 0) fail("#N/A");
  if (results !== undefined) return lineOf(results, workspace)[place] ?? null;
  return across ? keys.at(keys.rows - 1, place) : keys.at(place, keys.columns - 1);
}

export const lookupFunctions: FunctionTable = {
  INDEX: values(2, 4, index, { lifted: (place) => place > 0 }),
  MATCH: values(2, 3, match, { lifted: (place) => place !== 1 }),
  XMATCH: values(2, 4, xmatch, { lifted: (place) => place !== 1 }),
  XLOOKUP: values(3, 6, xlookup, { ...first, spills: true }),
  VLOOKUP: values(3, 4, tableLookup(true), { lifted: (place) => place !== 1 }),
  HLOOKUP: values(3, 4, tableLookup(false), { lifted: (place) => place !== 1 }),
  LOOKUP: values(2, 3, lookup, first),
};
