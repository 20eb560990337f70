import type { Chart } from "../book/Book";
import { invalidArgument, itemNotFound } from "../protocol/HostError";
import { ObjectClass, type Property, link, method, readOnly, readWrite } from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { readNumber, readText, readWord } from "../protocol/readArguments";
import { WorksheetClass } from "./Worksheet";
import { ChartAxesClass } from "./ChartAxis";
import { ChartSeriesCollectionClass } from "./ChartSeries";
import { areaOf } from "./Blocks";
import { ChartAreaFormatClass, ChartDataLabelsClass, ChartLegendClass, ChartTitleClass } from "./chartParts";
import { chartSeriesFrom } from "./chartSeriesFrom";
import { extraProperty } from "./chartExtra";
import { readRange } from "./findArea";
import { heightOf, widthOf } from "./rangeLook";

export interface ChartState {
  /** Sheet id. */
  sheet: string;
  id: string;
}

export function chartAt({ sheet, id }: ChartState, session: Session): Chart {
  const chart = session.editor.sheet(sheet).charts.find((candidate) => candidate.id === id);
  if (chart) return chart;
  throw itemNotFound(`chart ${id}`);
}

export const setChart = (
  { sheet, id }: ChartState,
  change: Partial<Omit<Chart, "id">>,
  session: Session,
): void => session.editor.setChart(sheet, id, change);

type Measure = "left" | "top" | "width" | "height";

const measure = (name: Measure): Property<ChartState> =>
  readWrite(
    1,
    (state, session) => chartAt(state, session)[name],
    (state, value, session) => {
      const points = readNumber(value, name);
      if (points < 0) throw invalidArgument(name);
      setChart(state, { [name]: points }, session);
    },
  );

export const ChartClass: ObjectClass<ChartState> = new ObjectClass<ChartState>("Chart", {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: readOnly(7, ({ id }) => id),
    Name: readWrite(
      1,
      (state, session) => chartAt(state, session).name,
      (state, value, session) => setChart(state, { name: readText(value, "name") }, session),
    ),
    ChartType: readWrite(
      7,
      (state, session) => chartAt(state, session).type,
      (state, value, session) => setChart(state, { type: readText(value, "chartType") }, session),
    ),
    Left: measure("left"),
    Top: measure("top"),
    Width: measure("width"),
    Height: measure("height"),
    Style: extraProperty(8, (chart) => chart, "style", 201),
    DisplayBlanksAs: extraProperty(8, (chart) => chart, "displayBlanksAs", "NotPlotted"),
    PlotBy: extraProperty(8, (chart) => chart, "plotBy", "Columns"),
    PlotVisibleOnly: extraProperty(8, (chart) => chart, "plotVisibleOnly", true),
  },
  links: {
    Title: link(1, (chart) => ChartTitleClass.of(chart)),
    Legend: link(1, (chart) => ChartLegendClass.of(chart)),
    Axes: link(1, (chart) => ChartAxesClass.of(chart)),
    Series: link(1, (chart) => ChartSeriesCollectionClass.of(chart)),
    DataLabels: link(1, (chart) => ChartDataLabelsClass.of({ chart, path: "dataLabels" })),
    Format: link(1, (chart) => ChartAreaFormatClass.of({ chart, path: "format" })),
    Worksheet: link(2, ({ sheet }) => WorksheetClass.of({ id: sheet })),
  },
  methods: {
    Delete: method(1, (state, _args, session) => {
      chartAt(state, session);
      session.editor.deleteChart(state.sheet, state.id);
    }),
    SetData: method(1, (state, [source, seriesBy], session) => {
      const by = readWord(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"], "seriesBy");
      chartAt(state, session);
      setChart(
        state,
        { series: chartSeriesFrom(readRange(source, state.sheet, session), by, session) },
        session,
      );
    }),
    SetPosition: method(1, (state, [start, end], session) => {
      chartAt(state, session);
      const first = areaOf(readRange(start, state.sheet, session));
      const last =
        end === null || end === undefined ? undefined : areaOf(readRange(end, state.sheet, session));
      const [left, top] = [
        widthOf(state.sheet, 0, first.left, session),
        heightOf(state.sheet, 0, first.top, session),
      ];
      const size = last && {
        width: widthOf(state.sheet, first.left, last.right + 1, session),
        height: heightOf(state.sheet, first.top, last.bottom + 1, session),
      };
      setChart(state, { left, top, ...size }, session);
    }),
  },
});
