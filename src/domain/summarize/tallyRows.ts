import type { CellValue, Row, TableData } from "../record/TableData";
import type { Template } from "../schema/Template";
import { choiceLabel } from "../sheet/SheetContext";
import type { Workbook } from "../Workbook";
import { emptyTally, type Tally } from "./aggregators";
import { QUARTERS, quarterStart, type Axis, type CrossTab, type RowTest } from "./CrossTab";
import { dayWithin, isFilled, isNumber, remembered, textCriterion, type Test } from "./criteria";
import { reportYear } from "./reportYear";

type Passes = (row: Row) => boolean;

/** One pass over the table: for each counting column a tally for every row of the axis, and last the whole. */
export function tallyRows(
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
