import { cellAddress, rangeAddress } from "../sheet/cellAddress";
import type { ChartPlan, PlanCell, SheetPlan } from "../sheet/SheetPlan";
import type { SheetWords } from "../sheet/SheetWords";
import type { SummaryDescription } from "./Summary";
import { LABEL_COLUMN, type SummaryLayout } from "./summaryLayout";

interface Naming {
  readonly name: string;
  readonly title: string;
}

type ChartParts = Pick<SheetPlan, "blocks" | "styles" | "numberFormats"> & {
  readonly chart: ChartPlan;
  /** Widths of the columns after the tables. */
  readonly widths: readonly number[];
};

/**
 * The chart below the tables. Its source is the table itself where the series stand together beside the labels
 * and, if shown, the rest row; else a small copy by reference, right of everything and outside the print area.
 */
export function planChart(
  description: SummaryDescription,
  layout: SummaryLayout,
  words: SheetWords,
  { name, title }: Naming,
): ChartParts {
  const { chart: wanted } = description;
  const { chart: place, right } = layout;
  const chart = (source: string): ChartPlan => ({
    name,
    type: wanted.type,
    title,
    source,
    seriesBy: "Columns",
    place: rangeAddress(place.top, LABEL_COLUMN, place.bottom, Math.max(LABEL_COLUMN + 4, right)),
    colors: wanted.colors,
    percent: wanted.percent,
  });
  const lines = layout.tables[wanted.table];
  if (!lines) throw new Error(`Summary chart ${name}: there is no table ${wanted.table}`);
  const { columns } = lines.table.crossTab;
  const series = wanted.columns.map(
    (id) => LABEL_COLUMN + 1 + columns.findIndex((column) => column.id === id),
  );
  const bottom = wanted.withRest ? (lines.rest ?? lines.last) : lines.last;
  const together = series.every((column, index) => column === LABEL_COLUMN + 1 + index);
  if (together) {
    const source = rangeAddress(lines.head, LABEL_COLUMN, bottom, LABEL_COLUMN + series.length);
    return { blocks: [], styles: [], numberFormats: [], widths: [], chart: chart(source) };
  }
  const left = right + 2;
  const copied = [LABEL_COLUMN, ...series];
  const cells: PlanCell[][] = [];
  for (let row = lines.head; row <= bottom; row++) {
    cells.push(copied.map((column) => ({ formula: `=${cellAddress(row, column)}` })));
  }
  const source = rangeAddress(lines.head, left, bottom, left + series.length);
  return {
    blocks: [
      { at: cellAddress(lines.head - 1, left), cells: [[words.chartNumbers]] },
      { at: cellAddress(lines.head, left), cells },
    ],
    styles: [{ range: rangeAddress(lines.head - 1, left, bottom, left + series.length), role: "caption" }],
    numberFormats: wanted.percent
      ? [{ range: rangeAddress(lines.head + 1, left + 1, bottom, left + series.length), format: "0%" }]
      : [],
    widths: [4, 26, ...series.map(() => 14)],
    chart: chart(source),
  };
}
