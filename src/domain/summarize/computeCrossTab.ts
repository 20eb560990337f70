import type { CellValue } from "../record/TableData";
import type { Template } from "../schema/Template";
import type { Workbook } from "../Workbook";
import { aggregators, emptyTally, type Tally } from "./aggregators";
import { choiceWording } from "./choiceWording";
import { axisHead, axisLength, NOTHING, type Column, type CrossTab, type Head } from "./CrossTab";
import { lookupCell } from "./lookupCell";
import { tallyRows } from "./tallyRows";

/** The cells of a line, each at its column's place. */
type Line = CellValue[];
type PlaceOf = ReadonlyMap<string, number>;

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
  const wording = choiceWording(workbook);
  const tallies = tallyRows(crossTab, workbook, templates, count, wording);
  const placeOf = new Map(crossTab.columns.map(({ id }, place) => [id, place]));
  const ordered = inOrderOfWork(crossTab.columns).map((column) => ({
    column,
    place: placeOf.get(column.id) ?? 0,
    states: tallies.get(column.id),
  }));
  const line = (at: number, rowLookups: boolean): Line => {
    const cells: Line = new Array<CellValue>(ordered.length).fill("");
    for (const { column, place, states } of ordered) {
      const lookup = rowLookups ? lookups(crossTab, column, at, workbook, templates) : "";
      cells[place] = plainCell(column, states?.[at] ?? EMPTY, cells, placeOf, lookup);
    }
    return cells;
  };
  const rows = Array.from({ length: count }, (_one, at) => line(at, true));
  const total = line(count, false);
  crossTab.columns.forEach((column, place) => {
    if (column.kind === "lookup" && column.mean) total[place] = meanOf(rows.map((row) => row[place] ?? ""));
  });
  const headText = (head: Head | number): CellValue =>
    typeof head === "object" ? wording(head.list, head.code) : head;
  const shown = (label: CellValue, cells: Line): CellValue[] => [label, ...cells];
  return [
    [crossTab.rowHead, ...crossTab.columns.map(({ head }) => headText(head))],
    ...rows.map((cells, at) => shown(headText(axisHead(crossTab.rows, at)), cells)),
    ...(crossTab.rest === null ? [] : [shown(crossTab.rest, restLine(crossTab, placeOf, rows, total))]),
    shown(crossTab.total, total),
  ];
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

const EMPTY = emptyTally();

function plainCell(
  column: Column,
  state: Tally,
  cells: Line,
  placeOf: PlaceOf,
  lookup: CellValue,
): CellValue {
  const number = (id: string): number => Number(cells[placeOf.get(id) ?? -1] ?? 0);
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
      return aggregators.share.of({ ...EMPTY, rows, part: number(column.part) }) ?? NOTHING;
    }
    case "lookup":
      return lookup;
  }
}

/** Columns that look at others of their row come after them, wherever they stand on the sheet. */
function inOrderOfWork(columns: readonly Column[]): Column[] {
  const turn = ({ kind }: Column): number =>
    kind === "share" ? 3 : kind === "rest" ? 2 : kind === "mean" ? 1 : 0;
  return [...columns].sort((a, b) => turn(a) - turn(b));
}

/** What none of the rows holds: the total less the rows where results add up, else worked out from its parts. */
function restLine({ columns }: CrossTab, placeOf: PlaceOf, rows: readonly Line[], total: Line): Line {
  const cells: Line = new Array<CellValue>(columns.length).fill("");
  const number = (line: Line, place: number): number => {
    const value = line[place];
    return typeof value === "number" ? value : 0;
  };
  for (const column of inOrderOfWork(columns)) {
    const place = placeOf.get(column.id) ?? 0;
    if (column.kind === "count" || column.kind === "sum") {
      cells[place] = number(total, place) - aggregators.sum.combine(rows.map((row) => number(row, place)));
    } else if (column.kind === "mean") {
      const counts = placeOf.get(column.numbers ?? "") ?? -1;
      const left = number(cells, counts);
      const known = rows.reduce((sum, row) => sum + number(row, place) * number(row, counts), 0);
      const mean = (number(total, place) * number(total, counts) - known) / left;
      cells[place] = left === 0 ? NOTHING : Math.round(mean * 1e9) / 1e9;
    } else {
      cells[place] = plainCell(column, EMPTY, cells, placeOf, "");
    }
  }
  return cells;
}

function meanOf(values: readonly CellValue[]): CellValue {
  const numbers = values.filter((value) => typeof value === "number");
  return numbers.length === 0 ? NOTHING : aggregators.sum.combine(numbers) / numbers.length;
}
