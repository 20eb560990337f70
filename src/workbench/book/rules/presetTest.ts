import { isError } from "../../calc/errorValue";
import type { ConditionalFormat, Scalar, Sheet } from "../Book";
import type { Context } from "../core/Context";
import { dayParts } from "./dayParts";
import { collectValues, numbersIn } from "./rangeStatistics";
import type { CellTest } from "./CellTest";

type Value = (row: number, column: number) => Scalar;

/** Office.js' preset criteria: blanks, errors, duplicates, averages, days around today. */
export function presetTest(
  context: Context,
  sheet: Sheet,
  format: ConditionalFormat,
  value: Value,
): CellTest {
  const criterion = String(format.rule?.["criterion"]);
  switch (criterion) {
    case "Blanks":
      return (r, c) => isBlankValue(value(r, c));
    case "NonBlanks":
      return (r, c) => !isBlankValue(value(r, c));
    case "Errors":
      return (r, c) => isError(value(r, c));
    case "NonErrors":
      return (r, c) => !isError(value(r, c));
    case "UniqueValues":
    case "DuplicateValues": {
      const counts = new Map<unknown, number>();
      for (const one of collectValues(context, sheet, format)) {
        const key = keyOf(one);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      const duplicates = criterion === "DuplicateValues";
      return (r, c) => {
        const one = value(r, c);
        if (one === null) return false;
        const count = counts.get(keyOf(one)) ?? 0;
        return duplicates ? count > 1 : count === 1;
      };
    }
    default:
      return (
        averageTest(context, sheet, format, criterion, value) ?? dayTest(context, sheet, criterion, value)
      );
  }
}

const isBlankValue = (value: Scalar): boolean =>
  value === null || (typeof value === "string" && value.trim() === "");
const keyOf = (value: Scalar): unknown => (typeof value === "string" ? value.toLowerCase() : value);

const AVERAGE = /^(?:(EqualOr)|(One|Two|Three)StdDev)?(Above|Below)Average$/;
const DEVIATIONS: Record<string, number> = { One: 1, Two: 2, Three: 3 };

function averageTest(
  context: Context,
  sheet: Sheet,
  format: ConditionalFormat,
  criterion: string,
  value: Value,
): CellTest | undefined {
  const match = AVERAGE.exec(criterion);
  if (!match) return undefined;
  const numbers = numbersIn(collectValues(context, sheet, format));
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const squares = numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / Math.max(1, numbers.length - 1)) * (DEVIATIONS[match[2] ?? ""] ?? 0);
  const above = match[3] === "Above";
  const limit = above ? mean + deviation : mean - deviation;
  const equal = match[1] !== undefined || match[2] !== undefined;
  return (r, c) => {
    const one = value(r, c);
    if (typeof one !== "number") return false;
    return (above ? one > limit : one < limit) || (equal && one === limit);
  };
}

function dayTest(context: Context, sheet: Sheet, criterion: string, value: Value): CellTest {
  const result = context.calculator.evaluate("=TODAY()", sheet.id, 0, 0);
  const today = typeof result === "number" ? Math.floor(result) : 0;
  const week = today - ((today + 6) % 7);
  const month = (serial: number): number => {
    const { year, month: m } = dayParts(serial);
    return year * 12 + m;
  };
  const tests: Record<string, (day: number) => boolean> = {
    Today: (day) => day === today,
    Yesterday: (day) => day === today - 1,
    Tomorrow: (day) => day === today + 1,
    LastSevenDays: (day) => day > today - 7 && day <= today,
    LastWeek: (day) => day >= week - 7 && day < week,
    ThisWeek: (day) => day >= week && day < week + 7,
    NextWeek: (day) => day >= week + 7 && day < week + 14,
    LastMonth: (day) => month(day) === month(today) - 1,
    ThisMonth: (day) => month(day) === month(today),
    NextMonth: (day) => month(day) === month(today) + 1,
  };
  const test = Object.hasOwn(tests, criterion) ? tests[criterion] : undefined;
  return (r, c) => {
    const one = value(r, c);
    return test !== undefined && typeof one === "number" && test(Math.floor(one));
  };
}
