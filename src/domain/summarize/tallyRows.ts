import type { CellValue, Row } from "../record/TableData";
import type { Template } from "../schema/Template";
import type { Workbook } from "../Workbook";
import type { Tally } from "./aggregators";
import type { ChoiceWording } from "./choiceWording";
import { QUARTERS, quarterStart, type Axis, type CrossTab, type RowTest } from "./CrossTab";
import { dayWithin, isFilled, isNumber, textCriteria, textCriterion } from "./criteria";
import { encodeColumn, type EncodedColumn } from "./encodeColumn";
import { reportYear } from "./reportYear";

/** The table whose rows are counted, column by column; what is asked of a column again is read once. */
interface Cells {
  readonly rows: readonly Row[];
  readonly template: Template | undefined;
  readonly wording: ChoiceWording;
  placeOf(field: string): number | undefined;
  encoded(place: number): EncodedColumn;
  /** The column's numbers; NaN where there is none. */
  numbers(place: number): Float64Array;
}

/** For each counting column a tally for every row of the axis, and last the whole. */
export function tallyRows(
  { template, tests, rows: axis, columns }: CrossTab,
  workbook: Workbook,
  templates: ReadonlyMap<string, Template>,
  count: number,
  wording: ChoiceWording,
): Map<string, Tally[]> {
  const cells = readCells(workbook, template, templates, wording);
  const rows = passingRows(allRows(cells.rows.length), tests, cells);
  const { ids, places } = axisPlaces(axis, cells, workbook);
  const tallies = new Map<string, Tally[]>();
  for (const column of columns) {
    if (column.kind !== "count" && column.kind !== "sum" && column.kind !== "mean") continue;
    const own = column.kind === "mean" ? [] : column.tests;
    const passing = passingRows(rows, own, cells);
    const place = column.kind === "count" ? undefined : cells.placeOf(column.field);
    const numbers = place === undefined ? undefined : cells.numbers(place);
    tallies.set(column.id, tallyGroups(passing, numbers, ids, places, count));
  }
  return tallies;
}

/** The groups' tallies, and last the whole's. Summed up in plain arrays, which is what takes the time. */
function tallyGroups(
  passing: Int32Array,
  numbers: Float64Array | undefined,
  ids: Uint32Array,
  places: readonly (readonly number[])[],
  count: number,
): Tally[] {
  const rows = new Uint32Array(count + 1);
  const filled = new Uint32Array(count + 1);
  const sums = new Float64Array(count + 1);
  const add = (at: number, number: number): void => {
    rows[at] = (rows[at] ?? 0) + 1;
    if (Number.isNaN(number)) return;
    filled[at] = (filled[at] ?? 0) + 1;
    sums[at] = (sums[at] ?? 0) + number;
  };
  for (let nth = 0; nth < passing.length; nth++) {
    const row = passing[nth] ?? 0;
    const number = numbers?.[row] ?? NaN;
    const groups = places[ids[row] ?? 0] ?? NOWHERE;
    for (let at = 0; at < groups.length; at++) add(groups[at] ?? count, number);
    add(count, number);
  }
  const tallies: Tally[] = [];
  for (let at = 0; at <= count; at++)
    tallies.push({ rows: rows[at] ?? 0, numbers: filled[at] ?? 0, sum: sums[at] ?? 0, part: 0 });
  return tallies;
}

function allRows(count: number): Int32Array {
  const rows = new Int32Array(count);
  for (let row = 0; row < count; row++) rows[row] = row;
  return rows;
}

/** Those of the rows that pass all tests; none where a test's column is missing. */
function passingRows(rows: Int32Array, tests: readonly RowTest[], cells: Cells): Int32Array {
  let left = rows;
  for (const test of tests) left = passingRowsOf(left, test, cells);
  return left;
}

function passingRowsOf(rows: Int32Array, test: RowTest, cells: Cells): Int32Array {
  const place = cells.placeOf(test.field);
  if (place === undefined) return new Int32Array(0);
  const left = new Int32Array(rows.length);
  let count = 0;
  if (test.kind === "choice") {
    const { ids, contents } = cells.encoded(place);
    const meets = textCriterion(choiceText(test, cells));
    const passes = Uint8Array.from(contents.map((value) => (meets(value) ? 1 : 0)));
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      // Without a branch, which would be guessed wrong as often as not.
      left[count] = row;
      count += passes[ids[row] ?? 0] ?? 0;
    }
  } else {
    const passes = test.kind === "number" ? isNumber : isFilled;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      if (passes(cells.rows[row]?.[place] ?? null)) left[count++] = row;
    }
  }
  return left.subarray(0, count);
}

function readCells(
  workbook: Workbook,
  templateId: string,
  templates: ReadonlyMap<string, Template>,
  wording: ChoiceWording,
): Cells {
  const table = workbook.tables.get(templateId);
  const rows = table?.rows ?? [];
  return {
    rows,
    template: templates.get(templateId),
    wording,
    placeOf: (field) => table?.columnOf.get(field),
    encoded: once((place) => encodeColumn(rows, place)),
    numbers: once((place) => {
      const numbers = new Float64Array(rows.length);
      for (let row = 0; row < rows.length; row++) numbers[row] = numberIn(rows[row]?.[place]);
      return numbers;
    }),
  };
}

const numberIn = (value: CellValue | undefined): number => (typeof value === "number" ? value : NaN);

/** The function, asked once for each column. */
function once<T>(read: (place: number) => T): (place: number) => T {
  const known = new Map<number, T>();
  return (place) => {
    const column = known.get(place) ?? read(place);
    known.set(place, column);
    return column;
  };
}

function choiceText(test: Extract<RowTest, { kind: "choice" }>, { template, wording }: Cells): string {
  const field = template?.fields.find((one) => one.id === test.field);
  return field?.type === "choice" ? wording(field.list, test.code) : test.code;
}

const NOWHERE: readonly number[] = [];

/** In which rows of the axis each content of its column is counted; more than one only where two labels are the same. */
function axisPlaces(
  axis: Axis,
  cells: Cells,
  workbook: Workbook,
): { readonly ids: Uint32Array; readonly places: readonly (readonly number[])[] } {
  const place = axis.field === null ? undefined : cells.placeOf(axis.field);
  if (place === undefined) return { ids: new Uint32Array(cells.rows.length), places: [NOWHERE] };
  const { ids, contents } = cells.encoded(place);
  return { ids, places: contents.map(placesOnAxis(axis, cells, workbook)) };
}

function placesOnAxis(
  axis: Axis,
  { wording }: Cells,
  workbook: Workbook,
): (value: CellValue) => readonly number[] {
  if (axis.kind === "keys") return textCriteria(axis.keys.map((key) => `${key}*`));
  if (axis.kind === "choices") return textCriteria(axis.codes.map((code) => wording(axis.list, code)));
  const year = reportYear(workbook.settings);
  const quarters = QUARTERS.map((_quarter, at) =>
    dayWithin(quarterStart(year, at), quarterStart(year, at + 1)),
  );
  return (value) => quarters.flatMap((isWithin, at) => (isWithin(value) ? [at] : []));
}
