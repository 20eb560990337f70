import { cellAddress, rangeAddress } from "../sheet/cellAddress";
import { toneConditionals } from "../sheet/fieldConditionals";
import { dayFormat, moneyFormat, percentFormat } from "../sheet/numberFormat";
import { choiceLabel, type SheetContext } from "../sheet/SheetContext";
import type { PlanCell, SheetPlan } from "../sheet/SheetPlan";
import { headingHeight } from "../sheet/sheetTop";
import { lineHeight, rowHeight } from "../sheet/textSize";
import { QUARTERS, type Axis, type Column, type Head } from "./CrossTab";
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
  const headText = (one: Head): string =>
    typeof one === "string" ? one : choiceLabel(context, one.list, one.code);
  const headings = [table.crossTab.rowHead, ...columns.map((column) => headText(column.head))];
  const khmer = language === "km";
  const labelWidth = widths[LABEL_COLUMN - 1] ?? 10;
  const bodyHeight = (at: number): number => {
    const text = axisText(table.crossTab.rows, at, headText);
    return (
      Math.max(rowHeight([{ text, width: labelWidth }], khmer), lineHeight(khmer) * (table.lines ?? 1)) + 2
    );
  };
  const columnOf = (id: string): number => FIRST_NUMBER + columns.findIndex((column) => column.id === id);

  const blocks: { at: string; cells: PlanCell[][] }[] = [{ at: cellAddress(head, LABEL_COLUMN), cells }];
  if (title !== null) blocks.push({ at: cellAddress(title, LABEL_COLUMN), cells: [[table.title ?? ""]] });
  if (groups !== null) blocks.push({ at: cellAddress(groups, FIRST_NUMBER), cells: [groupCells(columns)] });
  if (without !== null && table.without) {
    const column = columnOf(table.without.column);
    const range = rangeAddress(first, column, last, column);
    blocks.push({
      at: cellAddress(without, LABEL_COLUMN),
      cells: [[table.without.label, { formula: `=ROWS(${range})-COUNT(${range})` }]],
    });
  }
  const lastRows = [rest, total, without].filter((at) => at !== null);
  return {
    blocks,
    rowHeights: [
      { row: head, height: headingHeight(headings, widths.slice(LABEL_COLUMN - 1), language) },
      ...cells.slice(1, last - first + 2).map((_cells, at) => ({ row: first + at, height: bodyHeight(at) })),
      ...lastRows.map((at) => ({ row: at, height: lineHeight(khmer) + 4 })),
    ],
    styles: [
      ...(title === null ? [] : [{ range: row(title), role: "total" as const }]),
      ...(groups === null ? [] : [{ range: row(groups, FIRST_NUMBER), role: "total" as const }]),
      { range: row(head), role: "heading" },
      { range: rangeAddress(first, LABEL_COLUMN, rest ?? last, LABEL_COLUMN), role: "label" },
      { range: rangeAddress(first, FIRST_NUMBER, rest ?? last, right), role: "number" },
      ...columns.flatMap((column) =>
        column.kind === "lookup" && column.shownAs === "text"
          ? [
              {
                range: rangeAddress(first, columnOf(column.id), rest ?? last, columnOf(column.id)),
                role: "label" as const,
              },
            ]
          : [],
      ),
      { range: row(total), role: "total" },
      ...(without === null
        ? []
        : [{ range: rangeAddress(without, LABEL_COLUMN, without, FIRST_NUMBER), role: "caption" as const }]),
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

const axisText = (axis: Axis, at: number, headText: (head: Head) => string): string => {
  if (axis.kind === "keys") return String(axis.keys[at] ?? "");
  return headText(
    axis.kind === "choices"
      ? { list: axis.list, code: axis.codes[at] ?? "" }
      : { list: "period", code: QUARTERS[at] ?? "" },
  );
};

/** A group's name over its first column only: nothing is merged. */
const groupCells = (columns: readonly Column[]): PlanCell[] =>
  columns.map(({ group }, index) => (group !== columns[index - 1]?.group ? (group ?? "") : ""));

function columnFormat(column: Column, currency: "KHR" | "USD"): string | null {
  if (column.kind === "share" || column.kind === "mean") return percentFormat;
  if (column.kind === "sum" && column.money) return moneyFormat(currency);
  if (column.kind !== "lookup") return "#,##0";
  if (column.shownAs === "text") return null;
  if (column.shownAs === "day") return dayFormat;
  return column.shownAs === "percent" ? percentFormat : "#,##0";
}
