import { type Property, readWrite } from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { type ChartState, chartAt, setChart } from "./Chart";

/** A part of a chart: the chart, and the path of the part in Office.js' words, "series/0/format/fill". */
export interface ChartPartState {
  chart: ChartState;
  path: string;
}

export function readExtra(chart: ChartState, path: string, session: Session): unknown {
  const { extra } = chartAt(chart, session);
  return Object.hasOwn(extra, path) ? extra[path] : undefined;
}

export function writeExtra(chart: ChartState, path: string, value: unknown, session: Session): void {
  setChart(chart, { extra: { ...chartAt(chart, session).extra, [path]: value } }, session);
}

/** A member that the book keeps as it was set; until then it reads as what Excel starts with. */
export function extraProperty<T>(
  since: number,
  locate: (state: T) => ChartState | ChartPartState,
  member: string,
  initial: unknown,
): Property<T> {
  const place = (state: T): [ChartState, string] => {
    const found = locate(state);
    return "path" in found ? [found.chart, `${found.path}/${member}`] : [found, member];
  };
  return readWrite(
    since,
    (state, session) => readExtra(...place(state), session) ?? initial,
    (state, value, session) => writeExtra(...place(state), value, session),
  );
}

/** For classes whose state is a part. */
export const partProperty = (since: number, member: string, initial: unknown): Property<ChartPartState> =>
  extraProperty(since, (part) => part, member, initial);
