import type { Chart, ChartSeries, Scalar } from "../../book/Book";
import type { Editor } from "../../book/Editor";
import type { ChartData } from "./ChartData";

/** The Office theme's accents, in the order in which Excel colours series. */
const PALETTE = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#264478", "#9E480E"];
const LEGENDS = new Map([
  ["Top", "Top"],
  ["Bottom", "Bottom"],
  ["Left", "Left"],
] as const);

/** Reads what a chart shows from the cells as they are now. */
export function readChart(editor: Editor, sheet: string, chart: Chart): ChartData {
  const first = chart.series.find((s) => s.categories);
  const categories = first?.categories ? texts(editor, sheet, first.categories) : [];
  const series = chart.series.map((one, n) => ({
    name: seriesName(editor, sheet, one, n),
    values: numbers(editor, sheet, one.values),
    color: one.color ?? color(n),
    labels: one.hasDataLabels ?? false,
  }));
  const count = Math.max(categories.length, ...series.map((s) => s.values.length));
  for (let n = categories.length; n < count; n += 1) categories.push(String(n + 1));
  const title = chart.title.visible ? chart.title.text : "";
  const alternative = extraText(chart, "altTextDescription");
  const { category, value } = chart.axes;
  const format = value?.numberFormat ?? valueFormat(editor, sheet, chart.series[0]?.values);
  return {
    title,
    titleColor: extraText(chart, "title/format/font/color"),
    label: alternative || title || chart.name,
    legend: chart.legend.visible ? legendPlace(chart.legend.position) : null,
    categories,
    series,
    pointColors: categories.map((_, n) => pointColor(chart, n)),
    categoryTitle: category?.title ?? "",
    valueTitle: value?.title ?? "",
    minimum: value?.minimum,
    maximum: value?.maximum,
    format,
    labelFormat:
      extraText(chart, "series/0/dataLabels/numberFormat") ??
      extraText(chart, "dataLabels/numberFormat") ??
      format,
    percentLabels: [
      chart.extra["series/0/dataLabels/showPercentage"],
      chart.extra["dataLabels/showPercentage"],
    ].includes(true),
    reversed: chart.extra["axes/categoryAxis/reversePlotOrder"] === true,
  };
}

function color(n: number): string {
  return PALETTE[n % PALETTE.length] ?? "#4472C4";
}

/** A point's own colour, kept by its Office.js path, or the palette's. */
function pointColor(chart: Chart, n: number): string {
  for (const path of ["format/fill/color", "format/fill/foregroundColor", "color", "foregroundColor"]) {
    const own = extraText(chart, `series/0/points/${n}/${path}`);
    if (own) return own;
  }
  return color(n);
}

/** A text among the members that the chart keeps by their Office.js path. */
function extraText(chart: Chart, path: string): string | undefined {
  const value = Object.hasOwn(chart.extra, path) ? chart.extra[path] : undefined;
  return typeof value === "string" && value !== "" ? value : undefined;
}

function legendPlace(position: string): ChartData["legend"] {
  for (const [word, place] of LEGENDS) if (word === position) return place;
  return "Right";
}

function seriesName(editor: Editor, sheet: string, series: ChartSeries, n: number): string {
  if (!series.name.startsWith("=")) return series.name || `Series${n + 1}`;
  return texts(editor, sheet, series.name).join(" ") || `Series${n + 1}`;
}

/** Texts of a reference as its cells show them, rows that are hidden left out; a formula's values otherwise. */
function texts(editor: Editor, sheet: string, formula: string): string[] {
  return read(editor, sheet, formula, (value, id, row, column) =>
    id === undefined ? plain(value) : editor.text(id, row, column),
  );
}

function numbers(editor: Editor, sheet: string, formula: string): (number | null)[] {
  return read(editor, sheet, formula, (value) => (typeof value === "number" ? value : null));
}

function read<T>(
  editor: Editor,
  sheet: string,
  formula: string,
  take: (value: Scalar, sheet: string | undefined, row: number, column: number) => T,
): T[] {
  const list: T[] = [];
  try {
    const place = editor.resolve(formula, sheet);
    if (!place) {
      const values = editor.evaluate(formula, sheet, 0, 0);
      for (const value of Array.isArray(values) ? values.flat() : [values])
        list.push(take(value, undefined, 0, 0));
      return list;
    }
    const { area } = place;
    editor.values(place.sheet, area).forEach((line, y) => {
      if (editor.isRowHidden(place.sheet, area.top + y)) return;
      line.forEach((value, x) => list.push(take(value, place.sheet, area.top + y, area.left + x)));
    });
  } catch {
    // A reference to cells that are gone draws nothing, as in Excel.
  }
  return list;
}

function plain(value: Scalar): string {
  return value === null ? "" : typeof value === "object" ? value.error : String(value);
}

function valueFormat(editor: Editor, sheet: string, formula: string | undefined): string | undefined {
  try {
    const place = formula ? editor.resolve(formula, sheet) : undefined;
    return place && editor.style(place.sheet, place.area.top, place.area.left).numberFormat;
  } catch {
    return undefined;
  }
}
