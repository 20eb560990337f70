import { cellAddress, rangeAddress } from "../sheet/cellAddress";
import { toneConditionals } from "../sheet/fieldConditionals";
import { countFormat, dayFormat, percentFormat, totalMoneyFormat } from "../sheet/numberFormat";
import { choiceLabel, type SheetContext } from "../sheet/SheetContext";
import type { PlanCell, SheetPlan } from "../sheet/SheetPlan";
import { headingHeight } from "../sheet/sheetTop";
import { lineHeight, rowHeight } from "../sheet/textSize";
import { axisHead, type Column, type Head } from "./CrossTab";
import { planCrossTab, type LabelCells } from "./planCrossTab";
import type { References } from "./References";
import { FIRST_NUMBER, LABEL_COLUMN, type TableLines } from "./summaryLayout";

type TableParts = Pick<SheetPlan, "blocks" | "styles" | "numberFormats" | "rowHeights" | "conditionals">;

/** The cells, looks and formats of one table of a summary. */
export function planSummaryTable(
  lines: TableLines,
  { labelCells, yearCell }: LabelCells,
  refs: References,
  widths: readonly number[],
  context: SheetContext,
): TableParts {
  const { language, settings } = context;
  const { table, title, groups, head, first, last, rest, total, without } = lines;
  const { columns } = table.crossTab;
  const right = LABEL_COLUMN + columns.length;
  const cells = planCrossTab(table.crossTab, { row: head, column: LABEL_COLUMN, labelCells, yearCell }, refs);
  const row = (at: number, from = LABEL_COLUMN): string => rangeAddress(at, from, at, right);
  const headText = (one: Head | number): string =>
    typeof one === "object" ? choiceLabel(context, one.list, one.code) : String(one);
  const headings = [table.crossTab.rowHead, ...columns.map((column) => headText(column.head))];
  const khmer = language === "km";
  const tall = (text: string, lines: number): number =>
    Math.max(rowHeight([{ text, width: widths[LABEL_COLUMN - 1] ?? 10 }], khmer), lineHeight(khmer) * lines) +
    2;
  const bodyHeight = (at: number): number =>
    tall(headText(axisHead(table.crossTab.rows, at)), table.lines ?? 1);
  const columnOf = (id: string): number => FIRST_NUMBER + columns.findIndex((column) => column.id === id);

  const blocks: { at: string; cells: PlanCell[][] }[] = [{ at: cellAddress(head, LABEL_COLUMN), cells }];
  if (title !== null) blocks.push({ at: cellAddress(title, LABEL_COLUMN), cells: [[table.title ?? ""]] });
  if (groups !== null) blocks.push({ at: cellAddress(groups, FIRST_NUMBER), cells: [groupCells(columns)] });
  if (without !== null && table.without) {
    const column = columnOf(table.without.column);
    const range = rangeAddress(first, column, last, column);
    const count = { formula: `=ROWS(${range})-COUNT(${range})` };
    // The label runs over the empty cells between: a column for codes is too narrow for a sentence.
    const between = new Array<PlanCell>(column - FIRST_NUMBER).fill(null);
    blocks.push({
      at: cellAddress(without, LABEL_COLUMN),
      cells: [[table.without.label, ...between, count]],
    });
  }
  const oneLine: readonly (readonly [row: number | null, label: string | null])[] = [
    [title, ""],
    [groups, ""],
    [rest, table.crossTab.rest],
    [total, table.crossTab.total],
    [without, null],
  ];
  return {
    blocks,
    rowHeights: [
      { row: head, height: headingHeight(headings, widths.slice(LABEL_COLUMN - 1), language) },
      ...cells.slice(1, last - first + 2).map((_cells, at) => ({ row: first + at, height: bodyHeight(at) })),
      ...oneLine.flatMap(([at, text]) => (at === null ? [] : [{ row: at, height: tall(text ?? "", 1) }])),
    ],
    styles: [
      ...(title === null ? [] : [{ range: row(title), role: "total" as const }]),
      ...(groups === null ? [] : [{ range: row(groups), role: "total" as const }]),
      { range: row(head), role: "heading" },
      { range: rangeAddress(first, LABEL_COLUMN, rest ?? last, LABEL_COLUMN), role: "label" },
      ...columnRuns(columns).map(({ from, to, role }) => ({
        range: rangeAddress(first, from, role === "number" ? total : (rest ?? last), to),
        role,
      })),
      { range: row(total), role: "total" },
      ...(without === null ? [] : [{ range: row(without), role: "caption" as const }]),
    ],
    numberFormats: columns.flatMap((column) => {
      const format = columnFormat(column, settings.currency);
      const at = columnOf(column.id);
      return format === null ? [] : [{ range: rangeAddress(first, at, total, at), format }];
    }),
    conditionals: columns.flatMap((column) =>
      column.kind === "lookup" && column.tones
        ? toneConditionals(
            column.tones,
            rangeAddress(first, columnOf(column.id), last, columnOf(column.id)),
            context,
          )
        : [],
    ),
  };
}

/** Neighbouring columns of one look as one run: numbers right, texts left. */
function columnRuns(columns: readonly Column[]) {
  const runs: { from: number; to: number; role: "label" | "number" }[] = [];
  columns.forEach((column, index) => {
    const role = column.kind === "lookup" && column.shownAs === "text" ? "label" : "number";
    const at = FIRST_NUMBER + index;
    const before = runs.at(-1);
    if (before?.role === role) before.to = at;
    else runs.push({ from: at, to: at, role });
  });
  return runs;
}

/** A group's name over its first column only: nothing is merged. */
const groupCells = (columns: readonly Column[]): PlanCell[] =>
  columns.map(({ group }, index) => (group !== columns[index - 1]?.group ? (group ?? "") : ""));

function columnFormat(column: Column, currency: "KHR" | "USD"): string | null {
  if (column.kind === "share" || column.kind === "mean") return percentFormat;
  if (column.kind === "sum" && column.money) return totalMoneyFormat(currency);
  if (column.kind !== "lookup") return countFormat;
  if (column.shownAs === "text") return null;
  if (column.shownAs === "day") return dayFormat;
  return column.shownAs === "percent" ? percentFormat : countFormat;
}
