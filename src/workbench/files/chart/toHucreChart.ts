import type { SheetChart } from "hucre/xlsx";
import type { Chart } from "../../book/Book";
import {
  AXIS_FONTS,
  CHART_TYPES,
  GAP_WIDTH,
  FONT_MEMBERS,
  LEGEND_PLACES,
  TICK_LABELS,
  TICK_MARKS,
} from "./chartWords";

type HucreSeries = SheetChart["series"][number];
type Labels = Exclude<NonNullable<HucreSeries["dataLabels"]>, false>;
type Axis = NonNullable<NonNullable<SheetChart["axes"]>["x"]>;

/**
 * A chart as hucre writes it. References and names of series are placeholders ("S!V0", "S!C0", "N0"), which
 * `fillChart` replaces: hucre keeps no values beside references.
 */
export function toHucreChart(chart: Chart): SheetChart {
  const type = CHART_TYPES.find((one) => one.type === chart.type) ?? CHART_TYPES[0];
  const kind = type?.kind ?? "column";
  const grouping = type?.grouping ?? "plain";
  const read = reader(chart.extra);
  const out: SheetChart = {
    type: kind,
    anchor: { from: { row: 0, col: 0 } },
    series: chart.series.map((_, i) => toSeries(chart, i, kind, type?.markers)),
    legend: chart.legend.visible
      ? (LEGEND_PLACES.find(([, word]) => word === chart.legend.position)?.[0] ?? "right")
      : false,
    axes: { x: toAxis(chart, "x"), y: toAxis(chart, "y") },
  };
  if (chart.title.visible && chart.title.text !== "") out.title = chart.title.text;
  else out.autoTitleDeleted = true;
  if (kind === "column" || kind === "bar") out.barGrouping = grouping === "plain" ? "clustered" : grouping;
  if (kind === "line") out.lineGrouping = grouping === "plain" ? "standard" : grouping;
  if (kind === "area") out.areaGrouping = grouping === "plain" ? "standard" : grouping;
  const gap = read.number("series/0/gapWidth", "gapWidth");
  if (gap !== undefined || kind === "column" || kind === "bar") out.gapWidth = gap ?? GAP_WIDTH;
  const overlap =
    read.number("series/0/overlap", "overlap") ??
    (grouping !== "plain" && (kind === "column" || kind === "bar") ? 100 : undefined);
  if (overlap !== undefined) out.overlap = overlap;
  const hole = read.number("series/0/doughnutHoleSize", "doughnutHoleSize");
  if (kind === "doughnut") out.holeSize = hole ?? 60;
  const angle = read.number("series/0/firstSliceAngle", "firstSliceAngle");
  if (angle !== undefined) out.firstSliceAng = angle;
  for (const holder of ["title", "legend"] as const) {
    for (const [member, word] of FONT_MEMBERS[holder]) {
      const value = chart.extra[`${holder}/format/font/${word}`];
      if (value !== undefined) Object.assign(out, { [member]: withoutHash(value) });
    }
  }
  return out;
}

function toSeries(chart: Chart, index: number, kind: string, markers: boolean | undefined): HucreSeries {
  const series = chart.series[index];
  const read = reader(chart.extra);
  const out: HucreSeries = { name: `N${index}`, values: `S!V${index}` };
  if (series?.categories !== undefined) out.categories = `S!C${index}`;
  if (series?.color !== undefined) out.color = withoutHash(series.color);
  if (kind === "line" && markers === false) out.marker = { symbol: "none" };
  const smooth = chart.extra[`series/${index}/smooth`];
  if (kind === "line" && typeof smooth === "boolean") out.smooth = smooth;
  if (series?.hasDataLabels) out.dataLabels = toLabels(read, index);
  const points = [...pointColors(chart.extra, index)].map(([idx, color]) => ({
    idx,
    fillColor: withoutHash(color),
  }));
  if (points.length > 0) out.dataPoints = points;
  return out;
}

function toLabels(read: ReturnType<typeof reader>, index: number): Labels {
  const paths = (word: string): [string, string] => [
    `series/${index}/dataLabels/${word}`,
    `dataLabels/${word}`,
  ];
  const percent = read.flag(...paths("showPercentage")) ?? false;
  const labels: Labels = { showValue: read.flag(...paths("showValue")) ?? !percent };
  if (percent) labels.showPercent = true;
  if (read.flag(...paths("showCategoryName"))) labels.showCategoryName = true;
  if (read.flag(...paths("showSeriesName"))) labels.showSeriesName = true;
  const code = read.text(...paths("numberFormat"));
  if (code !== undefined) labels.numberFormat = { formatCode: code, sourceLinked: false };
  const size = read.number(...paths("format/font/size"));
  if (size !== undefined) labels.fontSize = size;
  const color = read.text(...paths("format/font/color"));
  if (color !== undefined) labels.fontColor = withoutHash(color);
  const position = read.text(...paths("position"));
  const place = POSITIONS.get(position ?? "");
  if (place !== undefined) labels.position = place;
  return labels;
}

const POSITIONS = new Map<string, NonNullable<Labels["position"]>>([
  ["Center", "ctr"],
  ["InsideEnd", "inEnd"],
  ["InsideBase", "inBase"],
  ["OutsideEnd", "outEnd"],
  ["Left", "l"],
  ["Right", "r"],
  ["Top", "t"],
  ["Bottom", "b"],
  ["BestFit", "bestFit"],
]);

/** Colours of single points, as pies have them, by their index. */
function* pointColors(extra: Chart["extra"], index: number): Generator<[number, string]> {
  const pattern = new RegExp(`^series/${index}/points/(\\d+)/(?:format/fill/)?(?:color|foregroundColor)$`);
  for (const [path, value] of Object.entries(extra)) {
    const point = pattern.exec(path)?.[1];
    if (point !== undefined && typeof value === "string") yield [Number(point), value];
  }
}

function toAxis(chart: Chart, side: "x" | "y"): Axis {
  const name = AXIS_FONTS.find(([axis]) => axis === side)?.[1] ?? "valueAxis";
  const read = reader(chart.extra);
  const at = (word: string): [string] => [`axes/${name}/${word}`];
  const axis: Axis = {};
  const { category, value } = chart.axes;
  const { title, numberFormat } = (side === "x" ? category : value) ?? {};
  if (title !== undefined && title !== "") axis.title = title;
  if (numberFormat !== undefined) axis.numberFormat = { formatCode: numberFormat, sourceLinked: false };
  if (side === "y") {
    const [major, minor] = [read.number(...at("majorUnit")), read.number(...at("minorUnit"))];
    const scale = {
      ...(major === undefined ? {} : { majorUnit: major }),
      ...(minor === undefined ? {} : { minorUnit: minor }),
      ...(value?.minimum === undefined ? {} : { min: value.minimum }),
      ...(value?.maximum === undefined ? {} : { max: value.maximum }),
    };
    if (Object.keys(scale).length > 0) axis.scale = scale;
  }
  // Where a file does not speak of marks, programs draw them; new charts of Excel have none.
  axis.majorTickMark = fileWord(TICK_MARKS, read.text(...at("majorTickMark"))) ?? "none";
  axis.minorTickMark = fileWord(TICK_MARKS, read.text(...at("minorTickMark"))) ?? "none";
  axis.tickLblPos = fileWord(TICK_LABELS, read.text(...at("tickLabelPosition"))) ?? "nextTo";
  const lines = read.flag(...at("majorGridlines/visible"));
  // Excel starts with lines across from the value axis.
  axis.gridlines = { major: lines ?? side === "y" };
  if (read.flag(...at("visible")) === false) axis.hidden = true;
  if (read.flag(...at("reversePlotOrder"))) axis.reverse = true;
  const size = read.number(...at("format/font/size"));
  if (size !== undefined) axis.labelFontSize = size;
  const color = read.text(...at("format/font/color"));
  if (color !== undefined) axis.labelColor = withoutHash(color);
  return axis;
}

/** The file's word for one of Office.js'. */
const fileWord = <T extends string>(
  words: readonly (readonly [T, string])[],
  word: string | undefined,
): T | undefined => words.find(([, own]) => own === word)?.[0];

/** Looks settings up by the paths that may name them, the first one first. */
function reader(extra: Chart["extra"]) {
  const find = (paths: string[]): unknown =>
    paths.map((path) => extra[path]).find((value) => value !== undefined);
  return {
    number(...paths: string[]): number | undefined {
      const value = find(paths);
      return typeof value === "number" ? value : undefined;
    },
    text(...paths: string[]): string | undefined {
      const value = find(paths);
      return typeof value === "string" ? value : undefined;
    },
    flag(...paths: string[]): boolean | undefined {
      const value = find(paths);
      return typeof value === "boolean" ? value : undefined;
    },
  };
}

function withoutHash(value: string): string;
function withoutHash(value: unknown): unknown;
function withoutHash(value: unknown): unknown {
  return typeof value === "string" && /^#[0-9A-Fa-f]{6}$/.test(value) ? value.slice(1) : value;
}
