import { parseChart } from "hucre/ooxml";
import type { Chart, ChartSeries } from "../../book/Book";
import { createId } from "../../book/createId";
import { fromStored } from "../../calc/storedFormula";
import {
  AXIS_FONTS,
  CHART_TYPES,
  GAP_WIDTH,
  FONT_MEMBERS,
  LEGEND_PLACES,
  TICK_LABELS,
  TICK_MARKS,
} from "../chart/chartWords";
import { child, descendants, parseXml, type XmlElement } from "../xml/parseXml";

type FileChart = NonNullable<ReturnType<typeof parseChart>>;

/**
 * A chart part as a chart of the book; undefined for kinds that the book does not draw (combined, 3D, radar and
 * so on), which are kept as they are. Place and size come from the drawing.
 */
export function readChart(source: string, properties: XmlElement | undefined): Chart | undefined {
  if (source === "") return undefined;
  const root = parseXml(source);
  const file = parseChart(source);
  const kind = file?.kinds[0];
  if (!file || kind === undefined || file.kinds.length !== 1) return undefined;
  const elements = descendants(root, "ser");
  const type = typeOf(kind, file, root, elements);
  if (type === undefined) return undefined;
  const chart: Chart = {
    id: createId("chart"),
    name: properties?.attributes.get("name") ?? "",
    type,
    title: { text: file.title ?? "", visible: file.title !== undefined },
    legend: readLegend(file),
    series: elements.map((element, i) => readSeries(element, file.series?.[i])),
    left: 0,
    top: 0,
    width: 0,
    height: 0,
    axes: readAxes(file),
    extra: readExtra(file),
  };
  const alternative = properties?.attributes.get("descr");
  if (alternative !== undefined) chart.extra.altText = alternative;
  return chart;
}

function typeOf(kind: string, file: FileChart, root: XmlElement, series: XmlElement[]): string | undefined {
  const direction = descendants(root, "barDir")[0]?.attributes.get("val");
  const grouping =
    (kind === "bar" ? file.barGrouping : kind === "line" ? file.lineGrouping : file.areaGrouping) ?? "plain";
  const bare = series.every((one) => child(child(one, "marker"), "symbol")?.attributes.get("val") === "none");
  const name = kind === "bar" && direction === "col" ? "column" : kind;
  const plain = grouping === "clustered" || grouping === "plain" ? "plain" : grouping;
  return CHART_TYPES.find(
    (one) =>
      one.kind === name && one.grouping === plain && (one.markers === undefined || one.markers === !bare),
  )?.type;
}

function readSeries(
  element: XmlElement,
  file: NonNullable<FileChart["series"]>[number] | undefined,
): ChartSeries {
  const reference = (name: string): string | undefined => {
    const holder = child(element, name);
    const formula = holder && descendants(holder, "f")[0]?.text.trim();
    return formula ? fromStored(`=${formula}`) : undefined;
  };
  const title = child(element, "tx");
  const series: ChartSeries = {
    name: reference("tx") ?? (title && descendants(title, "v")[0]?.text) ?? "",
    values: reference("val") ?? reference("yVal") ?? "",
  };
  const categories = reference("cat") ?? reference("xVal");
  if (categories !== undefined) series.categories = categories;
  if (typeof file?.color === "string") series.color = `#${file.color.toUpperCase()}`;
  const labels = file?.dataLabels;
  if (labels && (labels.showValue || labels.showPercent || labels.showCategoryName || labels.showSeriesName))
    series.hasDataLabels = true;
  return series;
}

function readLegend(file: FileChart): Chart["legend"] {
  const place = file.legend === false ? undefined : LEGEND_PLACES.find(([word]) => word === file.legend)?.[1];
  return place === undefined ? { visible: false, position: "Right" } : { visible: true, position: place };
}

function readAxes(file: FileChart): Chart["axes"] {
  const axes: Chart["axes"] = {};
  const { x, y } = file.axes ?? {};
  const category: NonNullable<Chart["axes"]["category"]> = {};
  if (x?.title !== undefined) category.title = x.title;
  if (x?.numberFormat && x.numberFormat.formatCode !== "General")
    category.numberFormat = x.numberFormat.formatCode;
  if (Object.keys(category).length > 0) axes.category = category;
  const value: NonNullable<Chart["axes"]["value"]> = {};
  if (y?.title !== undefined) value.title = y.title;
  if (y?.scale?.min !== undefined) value.minimum = y.scale.min;
  if (y?.scale?.max !== undefined) value.maximum = y.scale.max;
  if (y?.numberFormat && y.numberFormat.formatCode !== "General")
    value.numberFormat = y.numberFormat.formatCode;
  if (Object.keys(value).length > 0) axes.value = value;
  return axes;
}

/** What else the add-in's own charts set, by Office.js path. */
function readExtra(file: FileChart): Chart["extra"] {
  const extra: Chart["extra"] = {};
  const put = (path: string, value: unknown): void => {
    if (value !== undefined) extra[path] = value;
  };
  // hucre leaves out the width that files take for granted, which is not the one that new charts have.
  const gap = file.kinds[0] === "bar" ? (file.gapWidth ?? 150) : file.gapWidth;
  if (gap !== GAP_WIDTH) put("series/0/gapWidth", gap);
  put("series/0/overlap", file.overlap);
  put("series/0/doughnutHoleSize", file.holeSize);
  put("series/0/firstSliceAngle", file.firstSliceAng);
  file.series?.forEach((series, i) => {
    put(`series/${i}/dataLabels/showPercentage`, series.dataLabels?.showPercent);
    put(`series/${i}/dataLabels/numberFormat`, series.dataLabels?.numberFormat?.formatCode);
    for (const point of series.dataPoints ?? []) {
      if (typeof point.fillColor === "string")
        put(`series/${i}/points/${point.idx}/format/fill/color`, `#${point.fillColor}`);
    }
  });
  for (const [holder, members] of [
    ["title", FONT_MEMBERS.title],
    ["legend", FONT_MEMBERS.legend],
  ] as const) {
    for (const [member, word] of members) put(`${holder}/format/font/${word}`, colorText(file[member]));
  }
  for (const [axis, name] of AXIS_FONTS) {
    // hucre leaves out "out" for major marks, "none" for minor ones and "nextTo" for labels.
    const { majorTickMark = "out", minorTickMark, tickLblPos } = file.axes?.[axis] ?? {};
    if (majorTickMark !== "none") put(`axes/${name}/majorTickMark`, ownWord(TICK_MARKS, majorTickMark));
    put(`axes/${name}/minorTickMark`, ownWord(TICK_MARKS, minorTickMark));
    put(`axes/${name}/tickLabelPosition`, ownWord(TICK_LABELS, tickLblPos));
    put(`axes/${name}/majorUnit`, file.axes?.[axis]?.scale?.majorUnit);
    put(`axes/${name}/minorUnit`, file.axes?.[axis]?.scale?.minorUnit);
    const lines = file.axes?.[axis]?.gridlines?.major === true;
    if (lines !== (axis === "y")) put(`axes/${name}/majorGridlines/visible`, lines);
    if (file.axes?.[axis]?.hidden) put(`axes/${name}/visible`, false);
    if (file.axes?.[axis]?.reverse) put(`axes/${name}/reversePlotOrder`, true);
  }
  return extra;
}

/** Office.js' word for one of the file's. */
const ownWord = (words: readonly (readonly [string, string])[], word: string | undefined) =>
  words.find(([file]) => file === word)?.[1];

const colorText = (value: unknown): unknown =>
  typeof value === "string" && /^[0-9A-F]{6}$/.test(value) ? `#${value}` : value;
