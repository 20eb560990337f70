import type { CellValue } from "../record/TableData";
import type { Template } from "../schema/Template";
import type { Workbook } from "../Workbook";
import { aggregators, emptyTally, type Tally } from "./aggregators";
import { choiceWording } from "./choiceWording";
import { axisHead, axisLength, NOTHING, type Column, type CrossTab, type Head } from "./CrossTab";
import { lookupCell } from "./lookupCell";
import { tallyRows } from "./tallyRows";

type Line = Map<string, CellValue>;

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
  const ordered = inOrderOfWork(crossTab.columns);
  const line = (at: number, rowLookups: boolean): Line => {
    const cells: Line = new Map();
    for (const column of ordered) {
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
  const headText = (head: Head | number): CellValue =>
    typeof head === "object" ? wording(head.list, head.code) : head;
  const shown = (label: CellValue, cells: Line): CellValue[] => [
    label,
    ...crossTab.columns.map(({ id }) => cells.get(id) ?? ""),
  ];
  return [
    [crossTab.rowHead, ...crossTab.columns.map(({ head }) => headText(head))],
    ...rows.map((cells, at) => shown(headText(axisHead(crossTab.rows, at)), cells)),
    ...(crossTab.rest === null ? [] : [shown(crossTab.rest, restLine(crossTab, rows, total))]),
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

function plainCell(column: Column, state: Tally, cells: Line, lookup: CellValue): CellValue {
  switch (column.kind) {
    case "count":
      return aggregators.count.of(state);
    case "sum":
      return aggregators.sum.of(state) - (column.less === undefined ? 0 : numberIn(cells, column.less));
    case "mean":
      return aggregators.mean.of(state) ?? NOTHING;
    case "rest":
      return numberIn(cells, column.whole) - column.parts.reduce((sum, id) => sum + numberIn(cells, id), 0);
    case "share": {
      const rows = column.whole.reduce((sum, id) => sum + numberIn(cells, id), 0);
      return aggregators.share.of({ ...emptyTally(), rows, part: numberIn(cells, column.part) }) ?? NOTHING;
    }
    case "lookup":
      return lookup;
  }
}

const numberIn = (cells: Line, id: string): number => Number(cells.get(id) ?? 0);

/** Columns that look at others of their row come after them, wherever they stand on the sheet. */
function inOrderOfWork(columns: readonly Column[]): Column[] {
  const turn = ({ kind }: Column): number =>
    kind === "share" ? 3 : kind === "rest" ? 2 : kind === "mean" ? 1 : 0;
  return [...columns].sort((a, b) => turn(a) - turn(b));
}

/** What none of the rows holds: the total less the rows where results add up, else worked out from its parts. */
function restLine({ columns }: CrossTab, rows: readonly Line[], total: Line): Line {
  const cells: Line = new Map();
  const number = (line: Line, id: string): number => {
    const value = line.get(id);
    return typeof value === "number" ? value : 0;
  };
  for (const column of inOrderOfWork(columns)) {
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
