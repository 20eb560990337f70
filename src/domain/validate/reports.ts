import type { Label } from "../schema/Label";
import type { CheckedTable } from "./CheckedTable";
import { reportPeriod, type ReportPeriod } from "./reportPeriod";

/** A row that reports on something for one period. */
export interface Report {
  readonly row: number;
  readonly period: ReportPeriod;
}

/**
 * The rows of a table with `year` and `period` by what they report on (the keys of `keyField`), in the order of
 * time: by the period's end, then its start. Rows without key, year or period are left out.
 */
export function reportsByKey(table: CheckedTable, keyField: string): ReadonlyMap<string, readonly Report[]> {
  const keys = table.keys(keyField);
  const years = table.numbers("year");
  const codes = table.codes("period");
  const reports = new Map<string, Report[]>();
  for (const row of table.rows) {
    const key = keys[row] ?? "";
    const period = key === "" ? undefined : reportPeriod(years[row] ?? NaN, codes[row]);
    if (!period) continue;
    const before = reports.get(key);
    if (before) before.push({ row, period });
    else reports.set(key, [{ row, period }]);
  }
  for (const list of reports.values())
    list.sort((a, b) => a.period.end - b.period.end || a.period.start - b.period.start || a.row - b.row);
  return reports;
}

/** A value at its place in time. */
export interface Point extends Report {
  readonly value: number;
}

/**
 * The values of one key's reports as series, one for each kind of period. Where a period stands several times
 * nobody knows which value is meant: it is left out, as are rows without a number.
 */
export function seriesOf(reports: readonly Report[], values: Float64Array): Point[][] {
  const series: Record<string, Point[]> = { Q: [], S: [], Y: [] };
  reports.forEach(({ row, period }, at) => {
    const isSame = (other: Report | undefined): boolean =>
      other !== undefined && other.period.start === period.start && other.period.end === period.end;
    const value = values[row] ?? NaN;
    if (Number.isNaN(value) || isSame(reports[at - 1]) || isSame(reports[at + 1])) return;
    series[period.kind]?.push({ row, period, value });
  });
  return Object.values(series);
}

/** The wording of a period in the table's own list, for messages. */
export const periodLabel = (table: CheckedTable, code: string): Label | string =>
  table.column("period")?.choices?.resolve(code)?.label ?? code;
