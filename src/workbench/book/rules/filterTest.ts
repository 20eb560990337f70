import type { Area, FilterCriteria, Scalar, Sheet } from "../Book";
import { Refusal } from "../Editor";
import type { Context } from "../core/Context";
import { styleAt } from "../core/cellStyle";
import { formatText } from "../cells/formatText";
import { parseInput } from "../cells/parseInput";
import { dynamicTest } from "./dynamicTest";
import { wildcard } from "./wildcard";

/** Tells of a row of one filtered column whether it stays visible. Words are those of Office.js' FilterOn. */
export function filterTest(
  context: Context,
  sheet: Sheet,
  column: Area,
  criteria: FilterCriteria,
): (row: number) => boolean {
  const value = (row: number): Scalar => context.calculator.value(sheet.id, row, column.left);
  const text = (row: number): string =>
    formatText(value(row), styleAt(context.book, sheet, row, column.left).numberFormat);
  switch (criteria.filterOn) {
    case "Values": {
      const wanted = new Set(
        (criteria.values ?? []).filter((v) => typeof v === "string").map((v) => v.toLowerCase()),
      );
      const days = dayTests(criteria.values ?? []);
      return (row) => wanted.has(text(row).toLowerCase()) || days.some((test) => test(value(row)));
    }
    case "Custom": {
      const first = criterionTest(criteria.criterion1 ?? "");
      if (criteria.criterion2 === undefined || criteria.criterion2 === "")
        return (row) => first(value(row), text(row));
      const second = criterionTest(criteria.criterion2);
      const or = criteria.operator === "Or";
      return (row) =>
        or
          ? first(value(row), text(row)) || second(value(row), text(row))
          : first(value(row), text(row)) && second(value(row), text(row));
    }
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return topTest(criteria, column, value);
    case "CellColor":
      return (row) =>
        (styleAt(context.book, sheet, row, column.left).fill ?? "").toUpperCase() ===
        String(criteria["color"] ?? "").toUpperCase();
    case "FontColor":
      return (row) =>
        (styleAt(context.book, sheet, row, column.left).font?.color ?? "#000000").toUpperCase() ===
        String(criteria["color"] ?? "").toUpperCase();
    case "Dynamic":
      return dynamicTest(context, sheet, column, String(criteria["dynamicCriteria"] ?? ""), value);
    default:
      throw new Refusal("InvalidArgument", `There is no filter on "${criteria.filterOn}".`);
  }
}

/** ">=5", "<>abc", "=*abc*", "abc": numbers against numbers, texts with wildcards against what is shown. */
function criterionTest(criterion: string): (value: Scalar, text: string) => boolean {
  const [, sign = "", operand = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  const parsed =
    operand === "" ? { value: null } : parseInput(operand.replace(/^[=']/, "'$&"), "General", "api");
  const number = typeof parsed.value === "number" ? parsed.value : undefined;
  if (sign === "" || sign === "=" || sign === "<>") {
    const pattern = wildcard(operand);
    const equal = (value: Scalar, text: string): boolean =>
      operand === "" ? text === "" : (number !== undefined && value === number) || pattern.test(text);
    return sign === "<>" ? (value, text) => !equal(value, text) : equal;
  }
  return (value, text) => {
    if (number !== undefined) return typeof value === "number" && compare(sign, value - number);
    return (
      typeof value === "string" && compare(sign, text.localeCompare(operand, "en", { sensitivity: "accent" }))
    );
  };
}

const compare = (sign: string, difference: number): boolean =>
  sign === ">"
    ? difference > 0
    : sign === ">="
      ? difference >= 0
      : sign === "<"
        ? difference < 0
        : difference <= 0;

function topTest(
  criteria: FilterCriteria,
  column: Area,
  value: (row: number) => Scalar,
): (row: number) => boolean {
  const numbers: number[] = [];
  for (let row = column.top; row <= column.bottom; row++) {
    const one = value(row);
    if (typeof one === "number") numbers.push(one);
  }
  const top = criteria.filterOn.startsWith("Top");
  numbers.sort((a, b) => (top ? b - a : a - b));
  const wanted = Number(criteria.criterion1);
  if (!(wanted >= 1)) throw new Refusal("InvalidArgument", "A top or bottom filter needs a number of items.");
  const count = criteria.filterOn.endsWith("Percent")
    ? Math.max(1, Math.floor((numbers.length * wanted) / 100))
    : wanted;
  const limit = numbers[Math.min(count, numbers.length) - 1];
  return (row) => {
    const one = value(row);
    return typeof one === "number" && limit !== undefined && (top ? one >= limit : one <= limit);
  };
}

/** Values may hold dates as Office.js' FilterDatetime: { date: "2025-03", specificity: "Month" }. */
function dayTests(values: readonly unknown[]): ((value: Scalar) => boolean)[] {
  return values.flatMap((one) => {
    if (typeof one !== "object" || one === null || !("date" in one)) return [];
    const { date, specificity } = one as { date: unknown; specificity?: unknown };
    const length =
      { Year: 4, Month: 7, Day: 10, Hour: 13, Minute: 16, Second: 19 }[String(specificity)] ?? 10;
    const wanted = String(date).slice(0, length);
    return [(value: Scalar) => typeof value === "number" && isoDay(value).slice(0, length) === wanted];
  });
}

const isoDay = (serial: number): string => formatText(serial, 'yyyy-mm-dd"T"hh:mm:ss');
