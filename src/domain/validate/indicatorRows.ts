import type { CheckedTable } from "./CheckedTable";

/** The indicators' table and, for each value, the row of its indicator there (`NO_ROW`, `SEVERAL_ROWS`). */
export function indicatorRows(
  values: CheckedTable,
): { readonly indicators: CheckedTable; readonly linked: Int32Array } | undefined {
  const indicators = values.other("indicators");
  if (!indicators) return undefined;
  return { indicators, linked: values.linkedRows("indicatorCode") };
}
