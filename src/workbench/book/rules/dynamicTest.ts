import { Refusal } from "../Editor";
import type { Area, Scalar, Sheet } from "../Book";
import type { Context } from "../core/Context";
import { isError } from "../../calc/errorValue";
import { dayParts, serialOf } from "./dayParts";
import { periodMonth } from "./periodMonths";

/** Office.js' DynamicFilterCriteria: averages, and periods seen from the day that TODAY() gives. */
export function dynamicTest(
  context: Context,
  sheet: Sheet,
  column: Area,
  word: string,
  value: (row: number) => Scalar,
): (row: number) => boolean {
  if (word === "AboveAverage" || word === "BelowAverage") {
    const numbers: number[] = [];
    for (let row = column.top; row <= column.bottom; row++) {
      const one = value(row);
      if (typeof one === "number") numbers.push(one);
    }
    const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
    return (row) => {
      const one = value(row);
      return typeof one === "number" && (word === "AboveAverage" ? one > mean : one < mean);
    };
  }
  const today = context.calculator.evaluate("=TODAY()", sheet.id, 0, 0);
  const period = typeof today === "number" ? periodOf(word, Math.floor(today)) : undefined;
  if (!period || isError(today))
    throw new Refusal("InvalidArgument", `There is no dynamic filter "${word}".`);
  return (row) => {
    const one = value(row);
    return typeof one === "number" && period(Math.floor(one));
  };
}

function periodOf(word: string, today: number): ((day: number) => boolean) | undefined {
  const { year, month } = dayParts(today);
  const between = (first: number, next: number) => (day: number) => day >= first && day < next;
  const months = (from: number, count: number) =>
    between(serialOf(year, from, 1), serialOf(year, from + count, 1));
  const week = today - ((today + 6) % 7);
  const quarter = month - ((month - 1) % 3);
  const named = /^AllDatesInPeriod(Quarter([1-4])|(\w+))$/.exec(word);
  if (named) {
    const wanted = named[2] === undefined ? periodMonth(named[3] ?? "") : 0;
    if (named[2] === undefined && wanted === 0) return undefined;
    return (day) => {
      const part = dayParts(day).month;
      return wanted > 0 ? part === wanted : Math.ceil(part / 3) === Number(named[2]);
    };
  }
  switch (word) {
    case "Today":
      return between(today, today + 1);
    case "Tomorrow":
      return between(today + 1, today + 2);
    case "Yesterday":
      return between(today - 1, today);
    case "ThisWeek":
      return between(week, week + 7);
    case "NextWeek":
      return between(week + 7, week + 14);
    case "LastWeek":
      return between(week - 7, week);
    case "ThisMonth":
      return months(month, 1);
    case "NextMonth":
      return months(month + 1, 1);
    case "LastMonth":
      return months(month - 1, 1);
    case "ThisQuarter":
      return months(quarter, 3);
    case "NextQuarter":
      return months(quarter + 3, 3);
    case "LastQuarter":
      return months(quarter - 3, 3);
    case "ThisYear":
      return months(1, 12);
    case "NextYear":
      return months(13, 12);
    case "LastYear":
      return months(-11, 12);
    case "YearToDate":
      return between(serialOf(year, 1, 1), today + 1);
    default:
      return undefined;
  }
}
