import type { Chart } from "../book/Book";
import { HostError, invalidArgument } from "../protocol/HostError";
import { type HostObject, ObjectClass, method, readOnly } from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { readText, readWord } from "../protocol/readArguments";
import { ChartClass } from "./Chart";
import { chartSeriesFrom } from "./chartSeriesFrom";
import { readRange } from "./findArea";

interface CollectionState {
  /** Sheet id. */
  sheet: string;
}

/** Where Excel puts a chart of which nothing is said, in points. */
const PLACE = { left: 240, top: 75, width: 360, height: 216 };

const chartsOf = ({ sheet }: CollectionState, { editor }: Session): Chart[] => editor.sheet(sheet).charts;

export const ChartCollectionClass = new ObjectClass<CollectionState>("ChartCollection", {
  properties: { Count: readOnly(1, (state, session) => chartsOf(state, session).length) },
  contents: {
    list: (state, session) =>
      chartsOf(state, session).map(({ id }) => ChartClass.of({ sheet: state.sheet, id })),
    find: ({ sheet }, key, session): HostObject | null => {
      const charts = chartsOf({ sheet }, session);
      const name = String(key).toLowerCase();
      const found =
        charts.find(({ id }) => id === key) ?? charts.find((chart) => chart.name.toLowerCase() === name);
      return found ? ChartClass.of({ sheet, id: found.id }) : null;
    },
    since: { getCount: 4, getItem: 1, getItemAt: 1, getItemOrNullObject: 4 },
  },
  methods: {
    Add: method(1, ({ sheet }, [type, source, seriesBy], session) => {
      const range = readRange(source, sheet, session);
      const by = readWord(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"], "seriesBy");
      const series = chartSeriesFrom(range, by, session);
      const kind = readText(type, "type");
      if (!/^[A-Z][A-Za-z0-9]+$/.test(kind)) throw invalidArgument("type");
      if (series.length === 0) throw new HostError("EmptyChartSeries", "The chart's source holds no values.");
      const chart = session.editor.addChart(sheet, {
        name: freeName(chartsOf({ sheet }, session)),
        type: kind,
        title: { text: titleOf(series, range.sheet, session), visible: true },
        legend: { visible: series.length > 1 || /pie|doughnut/i.test(kind), position: "Bottom" },
        series,
        ...PLACE,
        axes: {},
        extra: {},
      });
      return ChartClass.of({ sheet, id: chart.id });
    }),
    // The client's own name for getItem on some paths.
    _GetItem: method(1, (state, [key], session) => {
      const chart = chartsOf(state, session).find(({ id, name }) => id === key || name === key);
      return chart ? ChartClass.of({ sheet: state.sheet, id: chart.id }) : null;
    }),
  },
});

function freeName(charts: readonly Chart[]): string {
  const taken = new Set(charts.map(({ name }) => name.toLowerCase()));
  for (let n = 1; ; n++) if (!taken.has(`chart ${n}`)) return `Chart ${n}`;
}

/** A chart of one series takes its name for a title. */
function titleOf(series: Chart["series"], sheet: string, { editor }: Session): string {
  const [first, second] = series;
  if (!first || second) return "Chart Title";
  const place = first.name.startsWith("=") ? editor.resolve(first.name, sheet) : undefined;
  return place ? editor.text(place.sheet, place.area.top, place.area.left) : first.name;
}
