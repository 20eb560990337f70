import type { FilterCriteria } from "../../book/Book";
import { child, childrenOf, flag, numberOf, type XmlElement } from "../xml/parseXml";
import { PERIOD_MONTHS } from "../../book/rules/periodMonths";

const OPERATORS = new Map([
  ["equal", "="],
  ["notEqual", "<>"],
  ["greaterThan", ">"],
  ["greaterThanOrEqual", ">="],
  ["lessThan", "<"],
  ["lessThanOrEqual", "<="],
]);

/** The criteria of an <autoFilter> by column index, in Office.js' words (Excel.FilterCriteria). */
export function readFilters(autoFilter: XmlElement | undefined): Record<number, FilterCriteria> {
  const filters: Record<number, FilterCriteria> = {};
  for (const column of childrenOf(autoFilter, "filterColumn")) {
    const index = numberOf(column, "colId");
    const criteria = readCriteria(column);
    if (index !== undefined && criteria) filters[index] = criteria;
  }
  return filters;
}

function readCriteria(column: XmlElement): FilterCriteria | undefined {
  const values = child(column, "filters");
  if (values) {
    const list = childrenOf(values, "filter").map((one) => one.attributes.get("val") ?? "");
    if (flag(values, "blank")) list.push("");
    return { filterOn: "Values", values: list };
  }
  const custom = child(column, "customFilters");
  if (custom) {
    const [first, second] = childrenOf(custom, "customFilter").map(
      (one) =>
        (OPERATORS.get(one.attributes.get("operator") ?? "equal") ?? "=") + (one.attributes.get("val") ?? ""),
    );
    const criteria: FilterCriteria = { filterOn: "Custom", criterion1: first ?? "=" };
    if (second !== undefined) {
      criteria.criterion2 = second;
      criteria.operator = flag(custom, "and") ? "And" : "Or";
    }
    return criteria;
  }
  const top = child(column, "top10");
  if (top) {
    const place = flag(top, "top", true) ? "Top" : "Bottom";
    return {
      filterOn: `${place}${flag(top, "percent") ? "Percent" : "Items"}`,
      criterion1: String(numberOf(top, "val") ?? 10),
    };
  }
  const dynamic = child(column, "dynamicFilter")?.attributes.get("type");
  if (dynamic !== undefined) {
    return { filterOn: "Dynamic", dynamicCriteria: dynamicWord(dynamic) };
  }
  return undefined;
}

/** Office.js' word; quarters and months are "Q1" and "M1" in files. */
function dynamicWord(file: string): string {
  const [, kind, number] = /^([QM])(\d+)$/.exec(file) ?? [];
  if (kind === "Q") return `AllDatesInPeriodQuarter${number}`;
  if (kind === "M") return `AllDatesInPeriod${PERIOD_MONTHS[Number(number) - 1] ?? ""}`;
  return file === "null" ? "Unknown" : file.charAt(0).toUpperCase() + file.slice(1);
}
