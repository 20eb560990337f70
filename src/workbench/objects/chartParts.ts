import { ObjectClass, link, method, readWrite } from "../protocol/ObjectClass";
import { readFlag, readText, readWord } from "../protocol/readArguments";
import { type ChartState, chartAt, setChart } from "./Chart";
import { type ChartPartState, extraProperty, partProperty, writeExtra } from "./chartExtra";
import { readColor } from "./readColor";

const ChartFillClass = new ObjectClass<ChartPartState>("ChartFill", {
  methods: {
    SetSolidColor: method(1, ({ chart, path }, [color], session) => {
      const solid = readColor(color);
      const index = /^series\/(\d+)\/format\/fill$/.exec(path)?.[1];
      if (index === undefined) return writeExtra(chart, `${path}/color`, solid, session);
      // The colour of a whole series is a member of its own.
      const series = chartAt(chart, session).series.map((one, i) =>
        i === Number(index) ? { ...one, color: solid } : one,
      );
      setChart(chart, { series }, session);
    }),
    Clear: method(1, ({ chart, path }, _args, session) => writeExtra(chart, `${path}/color`, "", session)),
  },
});

const ChartLineFormatClass = new ObjectClass<ChartPartState>("ChartLineFormat", {
  properties: {
    Color: partProperty(1, "color", null),
    LineStyle: partProperty(7, "lineStyle", "Automatic"),
    Weight: partProperty(7, "weight", 0.75),
  },
  methods: {
    Clear: method(1, ({ chart, path }, _args, session) =>
      writeExtra(chart, `${path}/lineStyle`, "None", session),
    ),
  },
});

const ChartFontClass = new ObjectClass<ChartPartState>("ChartFont", {
  properties: {
    Name: partProperty(1, "name", "Calibri"),
    Size: partProperty(1, "size", 10),
    Color: partProperty(1, "color", "#595959"),
    Bold: partProperty(1, "bold", false),
    Italic: partProperty(1, "italic", false),
    Underline: partProperty(1, "underline", "None"),
  },
});

/** Fill, font, line and border of a part, under the class name that it has in Excel. */
export const partFormat = (name: string): ObjectClass<ChartPartState> =>
  new ObjectClass<ChartPartState>(name, {
    links: {
      Fill: link(1, (part) => ChartFillClass.of(inside(part, "fill"))),
      Font: link(1, (part) => ChartFontClass.of(inside(part, "font"))),
      Line: link(1, (part) => ChartLineFormatClass.of(inside(part, "line"))),
      Border: link(7, (part) => ChartLineFormatClass.of(inside(part, "border"))),
    },
  });

export const inside = ({ chart, path }: ChartPartState, name: string): ChartPartState => ({
  chart,
  path: `${path}/${name}`,
});

export const ChartAreaFormatClass = partFormat("ChartAreaFormat");
const ChartTitleFormatClass = partFormat("ChartTitleFormat");
const ChartLegendFormatClass = partFormat("ChartLegendFormat");
const ChartDataLabelFormatClass = partFormat("ChartDataLabelFormat");

const ofTitle = (chart: ChartState): ChartPartState => ({ chart, path: "title" });
const ofLegend = (chart: ChartState): ChartPartState => ({ chart, path: "legend" });

export const ChartTitleClass = new ObjectClass<ChartState>("ChartTitle", {
  properties: {
    Text: readWrite(
      1,
      (state, session) => chartAt(state, session).title.text,
      (state, value, session) =>
        setChart(state, { title: { text: readText(value, "text"), visible: true } }, session),
    ),
    Visible: readWrite(
      1,
      (state, session) => chartAt(state, session).title.visible,
      (state, value, session) =>
        setChart(
          state,
          { title: { ...chartAt(state, session).title, visible: readFlag(value, "visible") } },
          session,
        ),
    ),
    Overlay: extraProperty(1, ofTitle, "overlay", false),
    HorizontalAlignment: extraProperty(7, ofTitle, "horizontalAlignment", "Center"),
    Position: extraProperty(7, ofTitle, "position", "Top"),
  },
  links: { Format: link(1, (chart) => ChartTitleFormatClass.of({ chart, path: "title/format" })) },
});

const LEGEND_PLACES = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"] as const;

export const ChartLegendClass = new ObjectClass<ChartState>("ChartLegend", {
  properties: {
    Visible: readWrite(
      1,
      (state, session) => chartAt(state, session).legend.visible,
      (state, value, session) =>
        setChart(
          state,
          { legend: { ...chartAt(state, session).legend, visible: readFlag(value, "visible") } },
          session,
        ),
    ),
    Position: readWrite(
      1,
      (state, session) => chartAt(state, session).legend.position,
      (state, value, session) => {
        const position = readWord(value, LEGEND_PLACES, "position");
        setChart(state, { legend: { ...chartAt(state, session).legend, position } }, session);
      },
    ),
    Overlay: extraProperty(1, ofLegend, "overlay", false),
  },
  links: { Format: link(1, (chart) => ChartLegendFormatClass.of({ chart, path: "legend/format" })) },
});

export const ChartDataLabelsClass = new ObjectClass<ChartPartState>("ChartDataLabels", {
  properties: {
    Position: partProperty(1, "position", null),
    ShowValue: partProperty(1, "showValue", true),
    ShowSeriesName: partProperty(1, "showSeriesName", false),
    ShowCategoryName: partProperty(1, "showCategoryName", false),
    ShowLegendKey: partProperty(1, "showLegendKey", false),
    ShowPercentage: partProperty(1, "showPercentage", false),
    Separator: partProperty(1, "separator", null),
    NumberFormat: partProperty(8, "numberFormat", "General"),
    LinkNumberFormat: partProperty(9, "linkNumberFormat", true),
  },
  links: { Format: link(1, (part) => ChartDataLabelFormatClass.of(inside(part, "format"))) },
});
