import { columnLetters } from "../record/columnLetters";
import type { PlanCell } from "../sheet/SheetPlan";
import { quoteText } from "../sheet/structuredReference";
import {
  axisHead,
  axisLength,
  NOTHING,
  type Axis,
  type Column,
  type CrossTab,
  type Head,
  type RowTest,
} from "./CrossTab";
import {
  ANY_NUMBER,
  ANYTHING,
  countRows,
  equalTo,
  lookupNumber,
  lookupText,
  meanOfCells,
  meanRows,
  shareOf,
  sumRows,
  type Criterion,
} from "./formulas";
import type { References } from "./References";

/** The fixed cells that say what tables are about; formulas refer to them. */
export interface LabelCells {
  /** `labelKey` -> the cell that shows the choice's label. */
  readonly labelCells: ReadonlyMap<string, string>;
  /** The cell with the report year. */
  readonly yearCell: string;
}

/** Where a table's heading row starts, from 1. */
export interface TablePlace extends LabelCells {
  readonly row: number;
  readonly column: number;
}

export const labelKey = (list: string, code: string): string => `${list} ${code}`;

/** The cells of a summary table as live formulas, heading row first; the same shape as `computeCrossTab`. */
export function planCrossTab(crossTab: CrossTab, place: TablePlace, refs: References): PlanCell[][] {
  const { columns, rows: axis } = crossTab;
  const count = axisLength(axis);
  const first = place.row + 1;
  const last = place.row + count;
  const rest = crossTab.rest === null ? null : last + 1;
  const total = (rest ?? last) + 1;
  const letterOf = new Map(
    columns.map((column, index) => [column.id, columnLetters(place.column + 1 + index)]),
  );
  const cell = (id: string, row: number): string => `${letterOf.get(id) ?? "A"}${row}`;
  const down = (id: string): string => `${cell(id, first)}:${cell(id, last)}`;
  const rowHead = (row: number): string => `$${columnLetters(place.column)}${row}`;

  const labels = new Map(place.labelCells);
  columns.forEach(({ head }, index) => {
    if (typeof head !== "string")
      labels.set(labelKey(head.list, head.code), `${columnLetters(place.column + 1 + index)}$${place.row}`);
  });
  const criteria = (tests: readonly RowTest[]): Criterion[] | null =>
    allOrNone(tests.map((test) => rowCriterion(test, crossTab.template, labels, refs)));

  /** The formula of a column that counts, over the rows that meet `own` as well; 0 where a column is missing. */
  const counted = (column: Column, own: readonly Criterion[] | null, row: number): string => {
    const tests = column.kind === "count" || column.kind === "sum" ? column.tests : [];
    const all = criteria([...crossTab.tests, ...tests]);
    const field =
      column.kind === "sum" || column.kind === "mean" ? refs.column(crossTab.template, column.field) : "";
    const less = column.kind === "sum" && column.less !== undefined ? `-${cell(column.less, row)}` : "";
    if (all === null || own === null || field === null)
      return column.kind === "mean" ? `"${NOTHING}"` : `0${less}`;
    const wanted = [...all, ...own];
    if (column.kind === "mean") return meanRows(field, wanted);
    return (column.kind === "sum" ? sumRows(field, wanted) : countRows(wanted)) + less;
  };
  /** Columns that look only at their own row. */
  const rowLocal = (column: Column, row: number): string | null => {
    if (column.kind === "rest" && column.parts.length === 0) return cell(column.whole, row);
    if (column.kind === "rest")
      return `${cell(column.whole, row)}-${sumOf(column.parts.map((id) => cell(id, row)))}`;
    if (column.kind === "share")
      return shareOf(cell(column.part, row), column.whole.map((id) => cell(id, row)).join("+"));
    return null;
  };

  const bodyCell = (column: Column, at: number): PlanCell => {
    const row = first + at;
    if (column.kind === "lookup") return formula(lookup(column, axis, at, rowHead(row), refs));
    return formula(
      rowLocal(column, row) ??
        counted(column, axisCriteria(axis, crossTab.template, at, rowHead(row), place, refs), row),
    );
  };
  const restCell = (column: Column, row: number): PlanCell => {
    if (column.kind === "lookup") return "";
    const local = rowLocal(column, row);
    if (local !== null) return formula(local);
    const whole = cell(column.id, total);
    if (column.kind !== "mean") return formula(count === 0 ? whole : `${whole}-SUM(${down(column.id)})`);
    const { numbers } = column;
    if (numbers === undefined) return NOTHING;
    const left = cell(numbers, row);
    const known = count === 0 ? "0" : `SUMPRODUCT(${down(numbers)},${down(column.id)})`;
    const sum = `${whole}*${cell(numbers, total)}-${known}`;
    return formula(`IF(${left}=0,"${NOTHING}",ROUND((${sum})/${left},9))`);
  };
  const totalCell = (column: Column): PlanCell => {
    if (column.kind !== "lookup") return formula(rowLocal(column, total) ?? counted(column, [], total));
    return column.mean ? (count === 0 ? NOTHING : formula(meanOfCells(down(column.id)))) : "";
  };

  const headCell = (head: Head | number): PlanCell =>
    typeof head === "object" ? formula(refs.label(head.list, head.code)) : head;
  return [
    [crossTab.rowHead, ...columns.map(({ head }) => headCell(head))],
    ...Array.from({ length: count }, (_row, at) => [
      headCell(axisHead(axis, at)),
      ...columns.map((column) => bodyCell(column, at)),
    ]),
    ...(crossTab.rest === null || rest === null
      ? []
      : [[crossTab.rest, ...columns.map((column) => restCell(column, rest))]]),
    [crossTab.total, ...columns.map(totalCell)],
  ];
}

const constant = (key: string | number): string => (typeof key === "number" ? String(key) : quoteText(key));

const formula = (text: string): PlanCell => ({ formula: `=${text}` });

/** `SUM(C8:F8)` for neighbours would hide which ones; parts are few, so they are named. */
const sumOf = (cells: readonly string[]): string =>
  cells.length === 1 ? cells.join("") : `SUM(${cells.join(",")})`;

const allOrNone = (criteria: readonly (Criterion | null)[]): Criterion[] | null => {
  const known = criteria.filter((one) => one !== null);
  return known.length === criteria.length ? known : null;
};

function rowCriterion(
  test: RowTest,
  templateId: string,
  labels: ReadonlyMap<string, string>,
  refs: References,
): Criterion | null {
  const column = refs.column(templateId, test.field);
  if (column === null) return null;
  if (test.kind !== "choice") return [column, test.kind === "number" ? ANY_NUMBER : ANYTHING];
  const list = refs.listOf(templateId, test.field);
  if (list === null) return null;
  return [column, equalTo(labels.get(labelKey(list, test.code)) ?? refs.label(list, test.code))];
}

/** What puts a row into an entry of the axis; null where the column is missing, so that nothing is put there. */
function axisCriteria(
  axis: Axis,
  templateId: string,
  at: number,
  head: string,
  place: TablePlace,
  refs: References,
): Criterion[] | null {
  const column = axis.field === null ? null : refs.column(templateId, axis.field);
  if (column === null) return null;
  if (axis.kind === "choices") return [[column, equalTo(head)]];
  if (axis.kind === "keys") return [[column, equalTo(`${head}&"*"`)]];
  const start = (quarter: number): string =>
    quarter === 4 ? `DATE(${place.yearCell}+1,1,1)` : `DATE(${place.yearCell},${quarter * 3 + 1},1)`;
  return [
    [column, `">="&${start(at)}`],
    [column, `"<"&${start(at + 1)}`],
  ];
}

function lookup(
  column: Extract<Column, { kind: "lookup" }>,
  axis: Axis,
  at: number,
  head: string,
  refs: References,
): string {
  const nothing = column.shownAs === "text" ? '""' : `"${NOTHING}"`;
  if (axis.kind !== "keys") return nothing;
  const keys = refs.key(axis.template);
  const columns = column.fields
    .map((field) => refs.column(axis.template, field))
    .filter((one) => one !== null);
  const [first] = columns;
  if (keys === null || first === undefined) return nothing;
  // Where the head shows a label, the key itself is not on the sheet.
  const key = axis.list === undefined ? head : constant(axis.keys[at] ?? "");
  return column.shownAs === "text" ? lookupText(columns, key, keys) : lookupNumber(first, key, keys);
}
