import type { CellValue, Row, TableData } from "../record/TableData";
import type { Template } from "../schema/Template";
import { choiceLabel } from "../sheet/SheetContext";
import type { Workbook } from "../Workbook";
import { aggregators, emptyTally, type Tally } from "./aggregators";
import {
  NOTHING,
  QUARTERS,
  quarterStart,
  type Axis,
  type Column,
  type CrossTab,
  type Head,
  type RowTest,
} from "./CrossTab";
import { dayWithin, isFilled, isNumber, remembered, textCriterion, type Test } from "./criteria";
import { lookupCell } from "./lookupCell";
import { reportYear } from "./reportYear";

type Line = Map<string, CellValue>;
type Passes = (row: Row) => boolean;

/**
 * The numbers of a summary table, as its formulas show them: heading row, one row an entry of the axis, the
 * rest, the total. Texts where cells hold labels, "–" where nothing can be said.
 */
export function computeCrossTab(
  crossTab: CrossTab,
  workbook: Workbook,
  templates: ReadonlyMap<string, Template>,
): CellValue[][] {
  const count = axisLength(crossTab.rows);
  const tallies = tally(crossTab, workbook, templates, count);
  const line = (at: number, rowLookups: boolean): Line => {
    const cells: Line = new Map();
    for (const column of crossTab.columns) {
      const state = tallies.get(column.id)?.[at] ?? emptyTally();
      cells.set(
        column.id,
        plainCell(column, state, cells, rowLookups ? lookups(crossTab, column, at, workbook, templates) : ""),
      );
    }
    return cells;
  };
  const rows = Array.from({ length: count }, (_one, at) => line(at, true));
  const total = line(count, false);
  for (const column of crossTab.columns) {
    if (column.kind === "lookup" && column.mean)
      total.set(column.id, meanOf(rows.map((row) => row.get(column.id) ?? "")));
  }
  const context = { lists: workbook.lists, language: workbook.settings.language };
  const headText = (head: Head): string =>
    typeof head === "string" ? head : choiceLabel(context, head.list, head.code);
  const shown = (label: CellValue, cells: Line): CellValue[] => [
    label,
    ...crossTab.columns.map(({ id }) => cells.get(id) ?? ""),
  ];
  return [
    [crossTab.rowHead, ...crossTab.columns.map(({ head }) => headText(head))],
    ...rows.map((cells, at) => shown(axisLabel(crossTab.rows, at, headText), cells)),
    ...(crossTab.rest === null ? [] : [shown(crossTab.rest, restLine(crossTab, rows, total))]),
    shown(crossTab.total, total),
  ];
}

export function axisLength(axis: Axis): number {
  if (axis.kind === "choices") return axis.codes.length;
  return axis.kind === "keys" ? axis.keys.length : QUARTERS.length;
}

const axisLabel = (axis: Axis, at: number, headText: (head: Head) => string): CellValue => {
  if (axis.kind === "keys") return axis.keys[at] ?? "";
  return headText(
    axis.kind === "choices"
      ? { list: axis.list, code: axis.codes[at] ?? "" }
      : { list: "period", code: QUARTERS[at] ?? "" },
  );
};

/** One pass over the table: for each counting column a tally for every row of the axis, and last the whole. */
function tally(
  { template, tests, rows, columns }: CrossTab,
  workbook: Workbook,
  templates: ReadonlyMap<string, Template>,
  count: number,
): Map<string, Tally[]> {
  const table = workbook.tables.get(template);
  const passesAll = (wanted: readonly RowTest[]): Passes => {
    const each = wanted.map((one) => rowTest(one, table, templates.get(template), workbook));
    return (row) => each.every((passes) => passes(row));
  };
  const counted = passesAll(tests);
  const placesOf = axisPlaces(rows, table, workbook);
  const counting = columns.flatMap((column) => {
    if (column.kind !== "count" && column.kind !== "sum" && column.kind !== "mean") return [];
    const field = column.kind === "count" ? null : column.field;
    const own = column.kind === "mean" ? [] : column.tests;
    const passes = passesAll(field === null ? own : [...own, { kind: "number", field }]);
    const place = field === null ? undefined : table?.columnOf.get(field);
    return [{ id: column.id, passes, place, tallies: Array.from({ length: count + 1 }, emptyTally) }];
  });
  for (const row of table?.rows ?? []) {
    if (!counted(row)) continue;
    const places = placesOf(row);
    for (const { passes, place, tallies } of counting) {
      if (!passes(row)) continue;
      const value = place === undefined ? null : row[place];
      for (const at of places) add(tallies[at], value);
      add(tallies[count], value);
    }
  }
  return new Map(counting.map(({ id, tallies }) => [id, tallies]));
}

function add(state: Tally | undefined, value: CellValue | undefined): void {
  if (!state) return;
  state.rows += 1;
  if (typeof value !== "number") return;
  state.numbers += 1;
  state.sum += value;
}

function rowTest(
  test: RowTest,
  table: TableData | undefined,
  template: Template | undefined,
  workbook: Workbook,
): Passes {
  const place = table?.columnOf.get(test.field);
  if (place === undefined) return () => false;
  const passes = remembered(cellTest(test, template, workbook));
  return (row) => passes(row[place] ?? null);
}

function cellTest(test: RowTest, template: Template | undefined, workbook: Workbook): Test {
  if (test.kind !== "choice") return test.kind === "number" ? isNumber : isFilled;
  const field = template?.fields.find((one) => one.id === test.field);
  const context = { lists: workbook.lists, language: workbook.settings.language };
  return textCriterion(field?.type === "choice" ? choiceLabel(context, field.list, test.code) : test.code);
}

const NOWHERE: readonly number[] = [];

/** In which rows of the axis a table's row is counted; more than one only where two labels are the same. */
function axisPlaces(
  axis: Axis,
  table: TableData | undefined,
  workbook: Workbook,
): (row: Row) => readonly number[] {
  const place = axis.field === null ? undefined : table?.columnOf.get(axis.field);
  if (place === undefined) return () => NOWHERE;
  const tests = axisTests(axis, workbook);
  const places = remembered((value) => tests.flatMap((test, at) => (test(value) ? [at] : [])));
  return (row) => places(row[place] ?? null);
}

function axisTests(axis: Axis, workbook: Workbook): Test[] {
  if (axis.kind === "keys") return axis.keys.map((key) => textCriterion(`${key}*`));
  if (axis.kind === "choices") {
    const context = { lists: workbook.lists, language: workbook.settings.language };
    return axis.codes.map((code) => textCriterion(choiceLabel(context, axis.list, code)));
  }
  const year = reportYear(workbook.settings);
  return QUARTERS.map((_quarter, at) => dayWithin(quarterStart(year, at), quarterStart(year, at + 1)));
}

const lookups = (
  { rows }: CrossTab,
  column: Column,
  at: number,
  workbook: Workbook,
  templates: ReadonlyMap<string, Template>,
): CellValue =>
  column.kind === "lookup" && rows.kind === "keys"
    ? lookupCell(column, rows.template, rows.keys[at], workbook, templates)
    : "";

function plainCell(column: Column, state: Tally, cells: Line, lookup: CellValue): CellValue {
  const number = (id: string): number => Number(cells.get(id) ?? 0);
  switch (column.kind) {
    case "count":
      return aggregators.count.of(state);
    case "sum":
      return aggregators.sum.of(state) - (column.less === undefined ? 0 : number(column.less));
    case "mean":
      return aggregators.mean.of(state) ?? NOTHING;
    case "rest":
      return number(column.whole) - column.parts.reduce((sum, id) => sum + number(id), 0);
    case "share": {
      const rows = column.whole.reduce((sum, id) => sum + number(id), 0);
      return aggregators.share.of({ ...emptyTally(), rows, part: number(column.part) }) ?? NOTHING;
    }
    case "lookup":
      return lookup;
  }
}

/** What none of the rows holds: the total less the rows where results add up, else worked out from its parts. */
function restLine({ columns }: CrossTab, rows: readonly Line[], total: Line): Line {
  const cells: Line = new Map();
  const number = (line: Line, id: string): number => {
    const value = line.get(id);
    return typeof value === "number" ? value : 0;
  };
  for (const column of columns) {
    const { id } = column;
    if (column.kind === "count" || column.kind === "sum") {
      cells.set(id, number(total, id) - aggregators.sum.combine(rows.map((row) => number(row, id))));
    } else if (column.kind === "mean") {
      const { numbers } = column;
      const left = numbers === undefined ? 0 : number(cells, numbers);
      const known =
        numbers === undefined
          ? 0
          : rows.reduce((sum, row) => sum + number(row, id) * number(row, numbers), 0);
      const mean = numbers === undefined ? 0 : (number(total, id) * number(total, numbers) - known) / left;
      cells.set(id, left === 0 ? NOTHING : Math.round(mean * 1e9) / 1e9);
    } else {
      cells.set(id, plainCell(column, emptyTally(), cells, ""));
    }
  }
  return cells;
}

function meanOf(values: readonly CellValue[]): CellValue {
  const numbers = values.filter((value) => typeof value === "number");
  return numbers.length === 0 ? NOTHING : aggregators.sum.combine(numbers) / numbers.length;
}
