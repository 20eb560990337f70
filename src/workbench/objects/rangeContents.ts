import { HostError, invalidArgument } from "../protocol/HostError";
import { plain, typeOfValue } from "../protocol/describeEvent";
import type { RangeState } from "../protocol/LiveRanges";
import type { Session } from "../protocol/Session";
import { type Property, readOnly, readWrite } from "../protocol/ObjectClass";
import { readBlock } from "../protocol/readArguments";
import type { Area } from "../book/Book";
import type { CellInput } from "../book/Editor";
import { areaOf, cellsOf, columnsOf, isUnbounded, rowsOf } from "./Blocks";

/** Excel reads no more cells than this at once; it then answers null. */
const READ_LIMIT = 5_000_000;

type Grid<V> = V[][] | null;

const isReadable = (area: Area): boolean => !isUnbounded(area) && cellsOf(area) <= READ_LIMIT;

/** Cell by cell, row by row; null for whole rows and columns and for more cells than Excel reads. */
export function mapCells<V>(range: RangeState, read: (row: number, column: number) => V): Grid<V> {
  const area = areaOf(range);
  if (!isReadable(area)) return null;
  const columns = columnsOf(area);
  return Array.from({ length: rowsOf(area) }, (_row, r) =>
    Array.from({ length: columns }, (_column, c) => read(area.top + r, area.left + c)),
  );
}

function readValues<V>(
  range: RangeState,
  session: Session,
  read: (value: ReturnType<Session["editor"]["value"]>) => V,
): Grid<V> {
  const area = areaOf(range);
  if (!isReadable(area)) return null;
  return session.editor.values(range.sheet, area).map((row) => row.map(read));
}

const formulasOf = (range: RangeState, session: Session): Grid<string | number | boolean> =>
  mapCells(range, (row, column) => session.editor.formula(range.sheet, row, column));

const textOf = (range: RangeState, session: Session): Grid<string> =>
  mapCells(range, (row, column) => session.editor.text(range.sheet, row, column));

const formatsOf = (range: RangeState, session: Session): Grid<string> =>
  mapCells(range, (row, column) => session.editor.style(range.sheet, row, column).numberFormat ?? "General");

/** Writes what `values` and `formulas` are given: null leaves a cell alone, "" empties it, a scalar fills all cells. */
function writeCells(range: RangeState, value: unknown, session: Session, name: string): void {
  const area = areaOf(range);
  if (isUnbounded(area)) {
    throw new HostError("InvalidArgument", `${name} can't be set for whole rows or columns.`);
  }
  const [rows, columns] = [rowsOf(area), columnsOf(area)];
  const block = readBlock(value, rows, columns, name);
  if (Array.isArray(block) && (block as unknown[][]).some((row) => row.some(isObject)))
    throw invalidArgument(name);
  const inputs = Array.isArray(block)
    ? (block as CellInput[][])
    : Array.from({ length: rows }, () => Array.from({ length: columns }, () => block as CellInput));
  session.editor.setCells(range.sheet, area.top, area.left, inputs, "api");
}

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

function writeFormats(range: RangeState, value: unknown, session: Session): void {
  const area = areaOf(range);
  if (!Array.isArray(value)) {
    const format = readFormat(readBlock(value, 1, 1, "numberFormat"));
    session.editor.setStyle(range.sheet, area, { numberFormat: format ?? undefined }, "api");
    return;
  }
  if (isUnbounded(area))
    throw new HostError("InvalidArgument", "Give one number format for whole rows or columns.");
  const block = readBlock(value, rowsOf(area), columnsOf(area), "numberFormat") as unknown[][];
  const formats = block.map((row) => row.map(readFormat));
  session.editor.setNumberFormats(range.sheet, area.top, area.left, formats, "api");
}

/** null = leave alone; "" = back to General. */
function readFormat(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return value === "" ? "General" : String(value);
}

const cells = (since: number, name: string): Property<RangeState> =>
  readWrite(since, formulasOf, (range, value, session) => writeCells(range, value, session, name));

/** The members of Range that are blocks of cell contents. */
export const rangeContents: Record<string, Property<RangeState>> = {
  Values: readWrite(
    1,
    (range, session) => readValues(range, session, plain),
    (range, value, session) => writeCells(range, value, session, "values"),
  ),
  ValueTypes: readOnly(1, (range, session) => readValues(range, session, typeOfValue)),
  Text: readOnly(1, textOf),
  Formulas: cells(1, "formulas"),
  FormulasLocal: cells(1, "formulasLocal"),
  NumberFormat: readWrite(1, formatsOf, writeFormats),
  NumberFormatLocal: readWrite(7, formatsOf, writeFormats),
};
