import { formatAddress } from "../book/address";
import type { ChartSeries } from "../book/Book";
import { invalidArgument, itemNotFound } from "../protocol/HostError";
import { ObjectClass, type Property, link, method, readOnly, readWrite } from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { plain } from "../protocol/describeEvent";
import { readFlag, readOptionalText, readOptionalWhole, readText, readWord } from "../protocol/readArguments";
import { type ChartState, chartAt, setChart } from "./Chart";
import { areaOf } from "./Blocks";
import { type ChartPartState, extraProperty } from "./chartExtra";
import { ChartDataLabelsClass, inside, partFormat } from "./chartParts";
import { readRange } from "./findArea";

interface SeriesState {
  chart: ChartState;
  index: number;
}

const partOf = ({ chart, index }: SeriesState): ChartPartState => ({ chart, path: `series/${index}` });

function seriesAt({ chart, index }: SeriesState, session: Session): ChartSeries {
  const series = chartAt(chart, session).series[index];
  if (series) return series;
  throw itemNotFound(`series ${index}`);
}

function change({ chart, index }: SeriesState, part: Partial<ChartSeries>, session: Session): void {
  const series = chartAt(chart, session).series.map((one, i) => (i === index ? { ...one, ...part } : one));
  setChart(chart, { series }, session);
}

const extra = (since: number, member: string, initial: unknown): Property<SeriesState> =>
  extraProperty(since, partOf, member, initial);

function readReference(value: unknown, chart: ChartState, session: Session): string {
  const range = readRange(value, chart.sheet, session);
  return `=${formatAddress(areaOf(range), session.editor.sheet(range.sheet).name, true)}`;
}

/** The values or categories as they are now. */
function dimension(
  state: SeriesState,
  which: unknown,
  session: Session,
): { reference: string; values: unknown[] } {
  const series = seriesAt(state, session);
  const name = readWord(which, ["Values", "Categories", "XValues", "YValues"], "dimension");
  const reference = name === "Categories" || name === "XValues" ? series.categories : series.values;
  const place = reference === undefined ? undefined : session.editor.resolve(reference, state.chart.sheet);
  if (reference === undefined || !place) throw invalidArgument("the series has no such dimension");
  return { reference, values: session.editor.values(place.sheet, place.area).flat().map(plain) };
}

const ChartSeriesFormatClass = partFormat("ChartSeriesFormat");

const ChartSeriesClass: ObjectClass<SeriesState> = new ObjectClass<SeriesState>("ChartSeries", {
  properties: {
    Name: readWrite(
      1,
      (state, session) => nameOf(seriesAt(state, session).name, state.chart, session),
      (state, value, session) => change(state, { name: readText(value, "name") }, session),
    ),
    HasDataLabels: readWrite(
      7,
      (state, session) => seriesAt(state, session).hasDataLabels ?? false,
      (state, value, session) => change(state, { hasDataLabels: readFlag(value, "hasDataLabels") }, session),
    ),
    ChartType: readWrite(
      7,
      (state, session) =>
        chartAt(state.chart, session).extra[`series/${state.index}/chartType`] ??
        chartAt(state.chart, session).type,
      (state, value, session) => {
        const { extra: all } = chartAt(state.chart, session);
        setChart(
          state.chart,
          { extra: { ...all, [`series/${state.index}/chartType`]: readText(value, "chartType") } },
          session,
        );
      },
    ),
    GapWidth: extra(7, "gapWidth", 219),
    Overlap: extra(8, "overlap", 0),
    DoughnutHoleSize: extra(7, "doughnutHoleSize", 75),
    FirstSliceAngle: extra(8, "firstSliceAngle", 0),
    Explosion: extra(8, "explosion", 0),
    VaryByCategories: extra(8, "varyByCategories", false),
    Smooth: extra(7, "smooth", false),
    MarkerStyle: extra(7, "markerStyle", "Automatic"),
    MarkerSize: extra(7, "markerSize", 5),
    MarkerBackgroundColor: extra(7, "markerBackgroundColor", ""),
    MarkerForegroundColor: extra(7, "markerForegroundColor", ""),
    PlotOrder: readOnly(7, ({ index }) => index),
    AxisGroup: extra(8, "axisGroup", "Primary"),
    InvertIfNegative: extra(8, "invertIfNegative", false),
  },
  links: {
    Format: link(1, (state) => ChartSeriesFormatClass.of(inside(partOf(state), "format"))),
    DataLabels: link(8, (state) => ChartDataLabelsClass.of(inside(partOf(state), "dataLabels"))),
    Points: link(1, (state) => ChartPointsCollectionClass.of(state)),
  },
  methods: {
    SetValues: method(7, (state, [source], session) =>
      change(state, { values: readReference(source, state.chart, session) }, session),
    ),
    SetXAxisValues: method(7, (state, [source], session) =>
      change(state, { categories: readReference(source, state.chart, session) }, session),
    ),
    GetDimensionValues: method(12, (state, [which], session) => dimension(state, which, session).values),
    GetDimensionDataSourceString: method(15, (state, [which], session) =>
      dimension(state, which, session).reference.slice(1),
    ),
    GetDimensionDataSourceType: method(
      15,
      (state, [which], session) => dimension(state, which, session) && "LocalRange",
    ),
    Delete: method(7, (state, _args, session) => {
      seriesAt(state, session);
      const { series, extra: all } = chartAt(state.chart, session);
      const left = series.filter((_one, i) => i !== state.index);
      setChart(state.chart, { series: left, extra: renumber(all, state.index, -1) }, session);
    }),
  },
});

/** What was set on series goes by their index: it moves when one is added (+1) or deleted (-1) before them. */
function renumber(all: Record<string, unknown>, from: number, by: 1 | -1): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(all).flatMap(([path, value]): [string, unknown][] => {
      const [, index, rest] = /^series\/(\d+)\/(.*)$/.exec(path) ?? [];
      if (index === undefined || Number(index) < from) return [[path, value]];
      if (by < 0 && Number(index) === from) return [];
      return [[`series/${Number(index) + by}/${rest}`, value]];
    }),
  );
}

function nameOf(name: string, chart: ChartState, { editor }: Session): string {
  const place = name.startsWith("=") ? editor.resolve(name, chart.sheet) : undefined;
  return place ? editor.text(place.sheet, place.area.top, place.area.left) : name;
}

export const ChartSeriesCollectionClass = new ObjectClass<ChartState>("ChartSeriesCollection", {
  properties: { Count: readOnly(1, (chart, session) => chartAt(chart, session).series.length) },
  contents: {
    list: (chart, session) =>
      chartAt(chart, session).series.map((_one, index) => ChartSeriesClass.of({ chart, index })),
    since: { getCount: 4, getItemAt: 1 },
  },
  methods: {
    // Shows nothing until it is given values, as in Excel.
    Add: method(7, (chart, [name, index], session) => {
      const { series, extra: all } = chartAt(chart, session);
      const at = Math.min(readOptionalWhole(index, "index", series.length), series.length);
      const added = { name: readOptionalText(name, "name") ?? `Series${series.length + 1}`, values: "" };
      setChart(chart, { series: series.toSpliced(at, 0, added), extra: renumber(all, at, 1) }, session);
      return ChartSeriesClass.of({ chart, index: at });
    }),
  },
});

const ChartPointFormatClass = partFormat("ChartPointFormat");

interface PointState {
  series: SeriesState;
  point: number;
}

const ChartPointClass = new ObjectClass<PointState>("ChartPoint", {
  properties: {
    Value: readOnly(
      1,
      ({ series, point }, session) => dimension(series, "Values", session).values[point] ?? null,
    ),
  },
  links: {
    Format: link(1, ({ series, point }) =>
      ChartPointFormatClass.of(inside(partOf(series), `points/${point}/format`)),
    ),
  },
});

const ChartPointsCollectionClass = new ObjectClass<SeriesState>("ChartPointsCollection", {
  properties: { Count: readOnly(1, (series, session) => dimension(series, "Values", session).values.length) },
  contents: {
    list: (series, session) =>
      dimension(series, "Values", session).values.map((_value, point) =>
        ChartPointClass.of({ series, point }),
      ),
    since: { getCount: 4, getItemAt: 1 },
  },
});
