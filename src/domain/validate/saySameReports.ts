import type { CheckedTable } from "./CheckedTable";
import type { Say } from "./defineRule";
import { otherRows } from "./otherRows";
import { rowsByKey } from "./rowsByKey";

/** A finding for each row whose key, year and period stand in another row as well. */
export function saySameReports(table: CheckedTable, keyField: string, say: Say): void {
  const codes = table.keys(keyField);
  const years = table.numbers("year");
  const periods = table.codes("period");
  const keys: string[] = [];
  for (const row of table.rows) {
    const year = years[row] ?? NaN;
    if (codes[row] && !Number.isNaN(year) && periods[row] !== undefined)
      keys[row] = `${codes[row]}\n${year}\n${periods[row]}`;
  }
  for (const rows of rowsByKey(table.rows, keys).values()) {
    if (typeof rows === "number") continue;
    for (const row of rows) {
      const details = {
        value: table.textAt(keyField, row),
        year: years[row] ?? 0,
        period: table.labelAt("period", row),
        rows: otherRows(table.data, rows, row),
      };
      say(row, keyField, details);
    }
  }
}
