import type { ConditionalFormat, Scalar, Sheet } from "../Book";
import type { ConditionalPaint } from "../Editor";
import type { Context } from "../core/Context";
import { collectValues, numbersIn, percentile } from "./rangeStatistics";
import type { CellTest } from "./CellTest";
import { operandOf } from "./operandOf";

type Value = (row: number, column: number) => Scalar;
type Members = { [member: string]: unknown };

const members = (value: unknown): Members =>
  typeof value === "object" && value !== null ? (value as Members) : {};
const colorOf = (value: unknown, fallback: string): string =>
  typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : fallback;

interface Range {
  sorted: number[];
  low: number;
  high: number;
  limit(criterion: Members, fallback: number): number;
}

/** The sorted numbers of a format's cells, and how its thresholds read against them. */
function rangeOf(context: Context, sheet: Sheet, format: ConditionalFormat): Range {
  const sorted = numbersIn(collectValues(context, sheet, format)).sort((a, b) => a - b);
  const low = sorted[0] ?? 0;
  const high = sorted[sorted.length - 1] ?? 0;
  const first = format.areas[0] ?? { top: 0, left: 0 };
  const limit = (criterion: Members, fallback: number): number => {
    const type = String(criterion["type"]);
    if (type === "LowestValue") return low;
    if (type === "HighestValue") return high;
    if (type === "Automatic" || criterion["formula"] === undefined || criterion["formula"] === "")
      return fallback;
    const given = operandOf(context, sheet, format, criterion["formula"])(first.top, first.left);
    const number = typeof given === "number" ? given : Number(given ?? Number.NaN);
    if (!Number.isFinite(number)) return fallback;
    if (type === "Percent") return low + ((high - low) * number) / 100;
    return type === "Percentile" ? percentile(sorted, Math.min(1, Math.max(0, number / 100))) : number;
  };
  return { sorted, low, high, limit };
}

/** Two or three colours, mixed by where a number lies between their thresholds. */
export function colorScaleTest(
  context: Context,
  sheet: Sheet,
  format: ConditionalFormat,
  value: Value,
): CellTest {
  const criteria = members(format.scale?.["criteria"]);
  const range = rangeOf(context, sheet, format);
  const stops = [
    {
      at: range.limit(members(criteria["minimum"]), range.low),
      color: colorOf(members(criteria["minimum"])["color"], "#F8696B"),
    },
    ...(criteria["midpoint"]
      ? [
          {
            at: range.limit(members(criteria["midpoint"]), percentile(range.sorted, 0.5)),
            color: colorOf(members(criteria["midpoint"])["color"], "#FFEB84"),
          },
        ]
      : []),
    {
      at: range.limit(members(criteria["maximum"]), range.high),
      color: colorOf(members(criteria["maximum"])["color"], "#63BE7B"),
    },
  ];
  return (row, column) => {
    const cell = value(row, column);
    return typeof cell === "number" ? { fill: mixStops(stops, cell) } : false;
  };
}

function mixStops(stops: readonly { at: number; color: string }[], value: number): string {
  let below = stops[0];
  for (const stop of stops) {
    if (value <= stop.at) {
      if (!below || stop === below || stop.at === below.at) return stop.color;
      return mix(below.color, stop.color, (value - below.at) / (stop.at - below.at));
    }
    below = stop;
  }
  return below?.color ?? "#FFFFFF";
}

function mix(from: string, to: string, share: number): string {
  const channel = (at: number): string => {
    const a = parseInt(from.slice(at, at + 2), 16);
    const b = parseInt(to.slice(at, at + 2), 16);
    return Math.round(a + (b - a) * Math.min(1, Math.max(0, share)))
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`.toUpperCase();
}

/** Bars from the axis to the value, as shares of the cell's width. Automatic bounds hold 0, as Excel's do. */
export function dataBarTest(
  context: Context,
  sheet: Sheet,
  format: ConditionalFormat,
  value: Value,
): CellTest {
  const scale = format.scale ?? {};
  const range = rangeOf(context, sheet, format);
  const low = range.limit(members(scale["lowerBoundRule"]), Math.min(0, range.low));
  const high = range.limit(members(scale["upperBoundRule"]), Math.max(0, range.high));
  const positive = colorOf(members(scale["positiveFormat"])["fillColor"], "#638EC6");
  const negative = members(scale["negativeFormat"]);
  const negativeColor =
    negative["matchPositiveFillColor"] === true ? positive : colorOf(negative["fillColor"], "#FF0000");
  const share = (number: number): number =>
    high > low ? Math.min(1, Math.max(0, (number - low) / (high - low))) : 0;
  return (row, column): boolean | ConditionalPaint => {
    const cell = value(row, column);
    if (typeof cell !== "number") return false;
    const axis = share(0);
    const end = high > low ? share(cell) : cell >= high && cell > 0 ? 1 : 0;
    return {
      dataBar: {
        from: Math.min(axis, end),
        to: Math.max(axis, end),
        color: cell < 0 ? negativeColor : positive,
      },
    };
  };
}

/** The icon of the highest threshold that a number reaches; 0 is the lowest. */
export function iconSetTest(
  context: Context,
  sheet: Sheet,
  format: ConditionalFormat,
  value: Value,
): CellTest {
  const scale = format.scale ?? {};
  const set = String(scale["style"] ?? "ThreeTrafficLights1");
  const count = set.startsWith("Five") ? 5 : set.startsWith("Four") ? 4 : 3;
  const given = Array.isArray(scale["criteria"]) ? (scale["criteria"] as unknown[]).map(members) : [];
  const range = rangeOf(context, sheet, format);
  // Without criteria the range is cut into equal parts by percent.
  const limits = Array.from({ length: count - 1 }, (_none, i) => {
    const criterion = given[i + 1] ?? {};
    const even = range.low + ((range.high - range.low) * Math.round((100 * (i + 1)) / count)) / 100;
    return { at: range.limit(criterion, even), over: criterion["operator"] === "GreaterThan" };
  });
  return (row, column) => {
    const cell = value(row, column);
    if (typeof cell !== "number") return false;
    let index = 0;
    limits.forEach(({ at, over }, i) => {
      if (over ? cell > at : cell >= at) index = i + 1;
    });
    return { icon: { set, index: scale["reverseIconOrder"] === true ? count - 1 - index : index } };
  };
}
