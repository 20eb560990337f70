import type { Chart } from "../book/Book";
import { ObjectClass, type Property, link, method, readOnly, readWrite } from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { readFlag, readNumber, readText, readWord } from "../protocol/readArguments";
import { type ChartState, chartAt, setChart } from "./Chart";
import { type ChartPartState, extraProperty, readExtra, writeExtra } from "./chartExtra";
import { inside, partFormat } from "./chartParts";

type Which = "category" | "value";

interface AxisState {
  chart: ChartState;
  which: Which;
}

const partOf = ({ chart, which }: AxisState): ChartPartState => ({ chart, path: `axes/${which}Axis` });

export const ChartAxesClass = new ObjectClass<ChartState>("ChartAxes", {
  links: {
    CategoryAxis: link(1, (chart) => ChartAxisClass.of({ chart, which: "category" })),
    ValueAxis: link(1, (chart) => ChartAxisClass.of({ chart, which: "value" })),
  },
  methods: {
    GetItem: method(7, (chart, [type, group]) => {
      readWord(group ?? "Primary", ["Primary"], "group");
      return ChartAxisClass.of({
        chart,
        which: readWord(type, ["Value", "Category"], "type") === "Value" ? "value" : "category",
      });
    }),
  },
});

function changeAxis({ chart, which }: AxisState, change: Chart["axes"]["value"], session: Session): void {
  const { axes } = chartAt(chart, session);
  setChart(chart, { axes: { ...axes, [which]: { ...axes[which], ...change } } }, session);
}

/** Limits of the value axis: "" where Excel chooses. */
const limit = (member: "minimum" | "maximum"): Property<AxisState> =>
  readWrite(
    1,
    ({ chart }, session) => chartAt(chart, session).axes.value?.[member] ?? "",
    (state, value, session) => {
      if (value !== "") return changeAxis(state, { [member]: readNumber(value, member) }, session);
      const { axes } = chartAt(state.chart, session);
      const left = Object.entries(axes.value ?? {}).filter(([name]) => name !== member);
      setChart(state.chart, { axes: { ...axes, value: Object.fromEntries(left) } }, session);
    },
  );

const extra = (since: number, member: string, initial: unknown): Property<AxisState> =>
  extraProperty(since, partOf, member, initial);

const TICK_MARKS = ["None", "Cross", "Inside", "Outside"] as const;

/** A member that takes one of some words; the first is what charts start with. */
const word = (member: string, words: readonly string[]): Property<AxisState> =>
  readWrite(
    7,
    (state, session) => readExtra(state.chart, `${partOf(state).path}/${member}`, session) ?? words[0],
    (state, value, session) =>
      writeExtra(state.chart, `${partOf(state).path}/${member}`, readWord(value, words, member), session),
  );

const ChartAxisClass: ObjectClass<AxisState> = new ObjectClass<AxisState>("ChartAxis", {
  properties: {
    Type: readOnly(7, ({ which }) => (which === "value" ? "Value" : "Category")),
    AxisGroup: readOnly(7, () => "Primary"),
    Minimum: limit("minimum"),
    Maximum: limit("maximum"),
    NumberFormat: readWrite(
      8,
      ({ chart, which }, session) => chartAt(chart, session).axes[which]?.numberFormat ?? "General",
      (state, value, session) =>
        changeAxis(state, { numberFormat: readText(value, "numberFormat") }, session),
    ),
    MajorUnit: extra(1, "majorUnit", ""),
    MinorUnit: extra(1, "minorUnit", ""),
    Visible: extra(7, "visible", true),
    ReversePlotOrder: extra(7, "reversePlotOrder", false),
    DisplayUnit: extra(7, "displayUnit", "None"),
    TickLabelPosition: word("tickLabelPosition", ["NextToAxis", "High", "Low", "None"]),
    TickLabelSpacing: extra(7, "tickLabelSpacing", ""),
    MajorTickMark: word("majorTickMark", TICK_MARKS),
    MinorTickMark: word("minorTickMark", TICK_MARKS),
    CategoryType: extra(7, "categoryType", "Automatic"),
    // A format of the axis' own cuts the link to the cells'.
    LinkNumberFormat: readWrite(
      9,
      ({ chart, which }, session) => chartAt(chart, session).axes[which]?.numberFormat === undefined,
      (state, value, session) => {
        const { axes } = chartAt(state.chart, session);
        const { numberFormat, ...rest } = axes[state.which] ?? {};
        const own = readFlag(value, "linkNumberFormat")
          ? rest
          : { ...rest, numberFormat: numberFormat ?? "General" };
        setChart(state.chart, { axes: { ...axes, [state.which]: own } }, session);
      },
    ),
    TextOrientation: extra(8, "textOrientation", 0),
  },
  links: {
    Title: link(1, (axis) => ChartAxisTitleClass.of(axis)),
    MajorGridlines: link(1, (axis) => ChartGridlinesClass.of(inside(partOf(axis), "majorGridlines"))),
    MinorGridlines: link(1, (axis) => ChartGridlinesClass.of(inside(partOf(axis), "minorGridlines"))),
    Format: link(1, (axis) => ChartAxisFormatClass.of(inside(partOf(axis), "format"))),
  },
});

const ChartAxisFormatClass = partFormat("ChartAxisFormat");
const ChartGridlinesFormatClass = partFormat("ChartGridlinesFormat");
const ChartAxisTitleFormatClass = partFormat("ChartAxisTitleFormat");

const ChartGridlinesClass = new ObjectClass<ChartPartState>("ChartGridlines", {
  // The lines of the value axis are there from the start.
  properties: {
    Visible: readWrite(
      1,
      ({ chart, path }, session) =>
        readExtra(chart, `${path}/visible`, session) ?? path === "axes/valueAxis/majorGridlines",
      ({ chart, path }, value, session) =>
        writeExtra(chart, `${path}/visible`, readFlag(value, "visible"), session),
    ),
  },
  links: { Format: link(1, (part) => ChartGridlinesFormatClass.of(inside(part, "format"))) },
});

const ChartAxisTitleClass = new ObjectClass<AxisState>("ChartAxisTitle", {
  properties: {
    Text: readWrite(
      1,
      ({ chart, which }, session) => chartAt(chart, session).axes[which]?.title ?? "",
      (state, value, session) => changeAxis(state, { title: readText(value, "text") }, session),
    ),
    Visible: readWrite(
      1,
      ({ chart, which }, session) => chartAt(chart, session).axes[which]?.title !== undefined,
      (state, value, session) => {
        const { axes } = chartAt(state.chart, session);
        const { title, ...rest } = axes[state.which] ?? {};
        const next = readFlag(value, "visible") ? { ...rest, title: title ?? "Axis Title" } : rest;
        setChart(state.chart, { axes: { ...axes, [state.which]: next } }, session);
      },
    ),
  },
  links: { Format: link(1, (axis) => ChartAxisTitleFormatClass.of(inside(partOf(axis), "title/format"))) },
});
