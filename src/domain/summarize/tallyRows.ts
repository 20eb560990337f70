import type { CellValue, Row } from "../record/TableData";
import type { Template } from "../schema/Template";
import type { Workbook } from "../Workbook";
import type { Tally } from "./aggregators";
import type { ChoiceWording } from "./choiceWording";
import { countPairs, joinPairs, type Pairs } from "./countPairs";
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

/** More groups by contents than this are not counted at once. */
const MOST_PAIRS = 100_000;

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
  const { groups, places } = axisPlaces(axis, cells, workbook);
  const everywhere: EncodedColumn = { ids: new Uint32Array(cells.rows.length), contents: [null] };
  // Columns often differ in the choice alone that they count: one pass over the rows serves them all.
  const passes = new Map<string, Pairs>();
  const tallies = new Map<string, Tally[]>();
  for (const column of columns) {
    if (column.kind !== "count" && column.kind !== "sum" && column.kind !== "mean") continue;
    const own = column.kind === "mean" ? [] : column.tests;
    const [test] = own;
    const split = own.length === 1 && test?.kind === "choice" ? cells.placeOf(test.field) : undefined;
    const parts = split === undefined ? everywhere : cells.encoded(split);
    const isSplit = split !== undefined && parts.contents.length * groups.contents.length <= MOST_PAIRS;
    const by = isSplit ? parts : everywhere;
    const place = column.kind === "count" ? undefined : cells.placeOf(column.field);
    const numbers = place === undefined ? undefined : cells.numbers(place);
    const key = isSplit || own.length === 0 ? `${split ?? ""} ${place ?? ""}` : column.id;
    const known = passes.get(key);
    const found = known ?? countPairs(isSplit ? rows : passingRows(rows, own, cells), numbers, groups, by);
    passes.set(key, found);
    const meets = isSplit && test?.kind === "choice" ? textCriterion(choiceText(test, cells)) : () => true;
    const counted = by.contents.flatMap((content, part) => (meets(content) ? [part] : []));
    tallies.set(column.id, joinPairs(found, counted, by.contents.length, places, count));
  }
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

/** The contents of the axis' column, and in which rows of the axis each is counted: in several where labels are the same. */
function axisPlaces(
  axis: Axis,
  cells: Cells,
  workbook: Workbook,
): { readonly groups: EncodedColumn; readonly places: readonly (readonly number[])[] } {
  const place = axis.field === null ? undefined : cells.placeOf(axis.field);
  if (place === undefined)
    return { groups: { ids: new Uint32Array(cells.rows.length), contents: [null] }, places: [NOWHERE] };
  const groups = cells.encoded(place);
  return { groups, places: groups.contents.map(placesOnAxis(axis, cells, workbook)) };
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
