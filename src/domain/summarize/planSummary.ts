import { otherLanguage, type Label } from "../schema/Label";
import { cellAddress, fixedCell, rangeAddress } from "../sheet/cellAddress";
import { nameSheet } from "../sheet/nameSheets";
import { planFormats } from "../sheet/numberFormat";
import type { SheetContext } from "../sheet/SheetContext";
import type { PlanCell, SheetPlan } from "../sheet/SheetPlan";
import { pageFooter, sheetTop } from "../sheet/sheetTop";
import { columnWidth } from "../sheet/textSize";
import { planChart } from "./planChart";
import { labelKey, type LabelCells } from "./planCrossTab";
import { planSummaryTable } from "./planSummaryTable";
import { createReferences, type References } from "./References";
import { reportYearFormula } from "./reportYear";
import type { SummaryDescription } from "./Summary";
import { FIRST_NUMBER, LABEL_COLUMN, layOutSummary, type SummaryLayout } from "./summaryLayout";

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
      other: { purpose: purpose[otherLanguage(language)], widths: columnWidths(layout, language !== "km") },
    },
    language,
    words,
  );
  const lines = topLines(description, layout, refs, context);
  const parts = tables.map((table) => planSummaryTable(table, lines, refs, widths, context));
  const chart = planChart(description, layout, words, {
    name: `Gmsp_${id}`,
    title: label[language],
  });
  const [only, ...others] = tables;

  return {
    id: `summary.${id}`,
    name: nameSheet(label[language], []),
    tab: "summary",
    gridlines: false,
    columns: [...widths, ...chart.widths].map((width) => ({ width })),
    rowHeights: [...top.rowHeights, ...parts.flatMap((part) => part.rowHeights)],
    blocks: [...top.blocks, ...lines.blocks, ...parts.flatMap((part) => part.blocks), ...chart.blocks],
    tables: [],
    styles: [...top.styles, ...lines.styles, ...parts.flatMap((part) => part.styles), ...chart.styles],
    numberFormats: planFormats(
      [
        ...top.numberFormats,
        ...lines.numberFormats,
        ...parts.flatMap((part) => part.numberFormats),
        ...chart.numberFormats,
      ],
      context.settings,
    ),
    validations: [],
    conditionals: parts.flatMap((part) => part.conditionals),
    charts: [chart.chart],
    names: [],
    frozen: { rows: only && others.length === 0 ? only.head : 0, columns: LABEL_COLUMN },
    print: {
      orientation: "Landscape",
      // One page to hand round: numbers and chart together.
      pages: { kind: "fit", wide: 1, tall: 1 },
      titleColumns: null,
      titleRows: only && others.length === 0 ? `$${only.groups ?? only.head}:$${only.head}` : null,
      footer: pageFooter(words),
      area: rangeAddress(1, 1, layout.chart.bottom, Math.max(right, LABEL_COLUMN + 4)),
    },
  };
}

type TopLines = LabelCells & Pick<SheetPlan, "blocks" | "styles" | "numberFormats">;

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
    numberFormats: year === null ? [] : [{ range: cellAddress(year, FIRST_NUMBER), format: "0" }],
    labelCells,
    yearCell: fixedCell(year ?? 1, FIRST_NUMBER),
  };
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
