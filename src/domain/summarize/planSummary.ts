import type { Label } from "../schema/Label";
import { cellAddress, fixedCell, rangeAddress } from "../sheet/cellAddress";
import { toneConditionals } from "../sheet/fieldConditionals";
import { dayFormat, moneyFormat, percentFormat } from "../sheet/numberFormat";
import type { SheetContext } from "../sheet/SheetContext";
import type { PlanCell, SheetPlan } from "../sheet/SheetPlan";
import { headingHeight, pageFooter, sheetTop } from "../sheet/sheetTop";
import { columnWidth, lineHeight } from "../sheet/textSize";
import type { Column } from "./CrossTab";
import { planChart } from "./planChart";
import { labelKey, planCrossTab } from "./planCrossTab";
import { createReferences, type References } from "./References";
import { reportYearFormula } from "./reportYear";
import type { SummaryDescription } from "./Summary";
import { LABEL_COLUMN, layOutSummary, type SummaryLayout, type TableLines } from "./summaryLayout";

const FIRST_NUMBER = LABEL_COLUMN + 1;
const MARGIN = 2;

/** The sheet of a described summary. */
export function planSummary(
  { id, label, description: purpose }: { id: string; label: Label; description: Label },
  description: SummaryDescription,
  context: SheetContext,
): SheetPlan {
  const { language, words } = context;
  const refs = createReferences(context);
  const layout = layOutSummary(description);
  const { right, tables } = layout;
  const widths = columnWidths(layout, language === "km");
  const top = sheetTop(
    {
      title: label[language],
      purpose: purpose[language],
      caption: words.doNotType,
      widths,
      from: LABEL_COLUMN,
      to: right,
      asOf: true,
    },
    language,
    words,
  );
  const lines = topLines(description, layout, refs, context);
  const parts = tables.map((table) => tableParts(table, lines, refs, widths, context));
  const chart = planChart(description, layout, words, {
    name: `Gmsp_${id}`,
    title: label[language],
    altText: purpose[language],
  });
  const [only, ...others] = tables;

  return {
    id: `summary.${id}`,
    name: label[language].slice(0, 31),
    tab: "summary",
    gridlines: false,
    columns: widths.map((width) => ({ width })),
    rowHeights: [...top.rowHeights, ...parts.flatMap((part) => part.rowHeights)],
    blocks: [...top.blocks, ...lines.blocks, ...parts.flatMap((part) => part.blocks), ...chart.blocks],
    tables: [],
    styles: [...top.styles, ...lines.styles, ...parts.flatMap((part) => part.styles), ...chart.styles],
    numberFormats: [
      ...top.numberFormats,
      ...parts.flatMap((part) => part.numberFormats),
      ...chart.numberFormats,
    ],
    validations: [],
    conditionals: parts.flatMap((part) => part.conditionals),
    charts: [chart.chart],
    names: [],
    frozen: { rows: only && others.length === 0 ? only.head : 0, columns: LABEL_COLUMN },
    print: {
      orientation: "Landscape",
      titleRows: only && others.length === 0 ? `$${only.groups ?? only.head}:$${only.head}` : null,
      footer: pageFooter(words),
      area: rangeAddress(1, 1, layout.chart.bottom, Math.max(right, LABEL_COLUMN + 4)),
    },
  };
}

interface TopLines {
  readonly blocks: SheetPlan["blocks"];
  readonly styles: SheetPlan["styles"];
  readonly labelCells: ReadonlyMap<string, string>;
  readonly yearCell: string;
}

/** "Level: Activity", "Report year: 2025": live, and what the tables' formulas refer to. */
function topLines(
  description: SummaryDescription,
  layout: SummaryLayout,
  refs: References,
  { present, language, words }: SheetContext,
): TopLines {
  const labelCells = new Map<string, string>();
  const blocks: { at: string; cells: PlanCell[][] }[] = [];
  description.filters.forEach(({ template, field, code }, index) => {
    const row = layout.filters[index] ?? 1;
    const list = refs.listOf(template, field);
    const name = present.get(template)?.fields.find((one) => one.id === field)?.label[language] ?? "";
    if (list === null) return;
    labelCells.set(labelKey(list, code), fixedCell(row, FIRST_NUMBER));
    blocks.push({
      at: cellAddress(row, LABEL_COLUMN),
      cells: [[name, { formula: `=${refs.label(list, code)}` }]],
    });
  });
  const { year } = layout;
  if (year !== null) {
    blocks.push({
      at: cellAddress(year, LABEL_COLUMN),
      cells: [[words.reportYear, { formula: reportYearFormula() }]],
    });
  }
  return {
    blocks,
    styles: [...layout.filters, ...(year === null ? [] : [year])].map((row) => ({
      range: rangeAddress(row, LABEL_COLUMN, row, FIRST_NUMBER),
      role: "caption" as const,
    })),
    labelCells,
    yearCell: fixedCell(year ?? 1, FIRST_NUMBER),
  };
}

type TableParts = Pick<SheetPlan, "blocks" | "styles" | "numberFormats" | "rowHeights" | "conditionals">;

function tableParts(
  lines: TableLines,
  { labelCells, yearCell }: TopLines,
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
  const headings = (cells[0] ?? []).map((cell) => (typeof cell === "string" ? cell : ""));
  const khmer = language === "km";
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
  const everyRow = [...range(first, last), ...[rest, total, without].filter((at) => at !== null)];
  return {
    blocks,
    rowHeights: [
      { row: head, height: headingHeight(headings, widths.slice(LABEL_COLUMN - 1), language) },
      ...everyRow.map((at) => ({ row: at, height: lineHeight(khmer) + 4 })),
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

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_row, index) => first + index);

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

/** From column A: the margin, then what the widest table needs. */
function columnWidths({ tables, right }: SummaryLayout, khmer: boolean): number[] {
  const widths: number[] = Array.from({ length: right }, (_column, index) => (index === 0 ? MARGIN : 10));
  for (const { table } of tables) {
    const needed = [table.crossTab.rowWidth, ...table.crossTab.columns.map(({ width }) => width ?? 12)];
    needed.forEach((width, index) => {
      const at = index + LABEL_COLUMN - 1;
      widths[at] = Math.max(widths[at] ?? 10, columnWidth(width, khmer));
    });
  }
  return widths;
}
