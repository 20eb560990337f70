import type { FilterCriteria } from "../../book/Book";
import { element } from "../xml/escapeXml";
import { periodMonth } from "../../book/rules/periodMonths";

const OPERATORS = new Map([
  ["=", "equal"],
  ["<>", "notEqual"],
  [">", "greaterThan"],
  [">=", "greaterThanOrEqual"],
  ["<", "lessThan"],
  ["<=", "lessThanOrEqual"],
]);

/** The columns of an <autoFilter>. Filters by colour and icon are not written: the rows they hide stay hidden. */
export function writeFilters(filters: Readonly<Record<number, FilterCriteria>>): string {
  return Object.entries(filters)
    .map(([column, criteria]) => {
      const inside = writeCriteria(criteria);
      return inside === "" ? "" : element("filterColumn", { colId: Number(column) }, inside);
    })
    .join("");
}

function writeCriteria(criteria: FilterCriteria): string {
  const first = criteria.criterion1;
  switch (criteria.filterOn) {
    case "Values": {
      const values = (criteria.values ?? []).filter((value): value is string => typeof value === "string");
      const items = values.filter((value) => value !== "").map((val) => element("filter", { val }));
      return element("filters", { blank: values.includes("") ? true : undefined }, items.join(""));
    }
    case "Custom": {
      const list = [first, criteria.criterion2].filter((one) => one !== undefined).map(writeCustom);
      return element("customFilters", { and: criteria.operator === "And" ? true : undefined }, list.join(""));
    }
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return element("top10", {
        top: criteria.filterOn.startsWith("Bottom") ? false : undefined,
        percent: criteria.filterOn.endsWith("Percent") ? true : undefined,
        val: Number(first ?? 10) || 10,
      });
    case "Dynamic": {
      const word = typeof criteria.dynamicCriteria === "string" ? criteria.dynamicCriteria : "Unknown";
      return element("dynamicFilter", { type: word === "Unknown" ? "null" : dynamicType(word) });
    }
    default:
      return "";
  }
}

function writeCustom(criterion: string): string {
  const operator = /^(<>|>=|<=|=|>|<)/.exec(criterion)?.[1] ?? "";
  const word = OPERATORS.get(operator) ?? "equal";
  return element("customFilter", {
    operator: word === "equal" ? undefined : word,
    val: criterion.slice(operator.length),
  });
}

/** Office.js' word as the file has it: quarters and months are "Q1" and "M1" there. */
function dynamicType(word: string): string {
  const period = /^AllDatesInPeriod(.+)$/.exec(word)?.[1];
  if (period === undefined) return word.charAt(0).toLowerCase() + word.slice(1);
  if (period.startsWith("Quarter")) return `Q${period.slice(7)}`;
  const month = periodMonth(period);
  return month === 0 ? "null" : `M${month}`;
}
