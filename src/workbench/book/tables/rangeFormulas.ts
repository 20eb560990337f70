import { tokenize } from "@borgar/fx";
import { formatAddress, formatCell, quoteSheetName } from "../address";
import type { Sheet, Table } from "../Book";
import type { Context } from "../core/Context";
import { mapFormulas } from "../core/mapFormulas";

/**
 * Turns all references to a table into plain ones, before it becomes a range: T[Budget] into Plan!$C$2:$C$9,
 * [@Budget] into Plan!$C2. Must be called while the table still is one.
 */
export function rangeFormulas(context: Context, sheet: Sheet, table: Table): void {
  const needle = table.name.toLowerCase();
  mapFormulas(context, (formula, place) => {
    if (!formula.toLowerCase().includes(needle)) return formula;
    return tokenize(formula)
      .map(({ type, value }) => {
        const named = value.toLowerCase() === needle || value.toLowerCase().startsWith(`${needle}[`);
        if ((type !== "structured" && type !== "range_named") || !named) return value;
        const found = context.calculator.resolve(`=${value}`, place.sheet, place.row, place.column);
        if (!found) return "#REF!";
        const { area } = found;
        const prefix = quoteSheetName(sheet.name);
        if (/#this row|@/i.test(value) && area.top === area.bottom) {
          const first = formatCell(area.top, area.left, true).replace(/\$(\d+)$/, "$1");
          const last = formatCell(area.bottom, area.right, true).replace(/\$(\d+)$/, "$1");
          return area.left === area.right ? `${prefix}!${first}` : `${prefix}!${first}:${last}`;
        }
        return formatAddress(area, sheet.name, true);
      })
      .join("");
  });
}
