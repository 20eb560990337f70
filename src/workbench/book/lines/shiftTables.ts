import { offsetFormula } from "../../calc/offsetFormula";
import type { Area, Sheet, Table, TableColumn } from "../Book";
import type { Source } from "../Editor";
import type { Context } from "../core/Context";
import { bodyOf } from "../core/tablesAt";
import { sameArea } from "../core/areas";
import { rewriteEverywhere } from "../core/rewriteEverywhere";
import { extendRules, extendRulesUp } from "../tables/extendRules";
import { fillCalculated } from "../tables/fillCalculated";
import { settleHeadings } from "../tables/settleHeadings";
import { shiftArea, type Shift } from "./shiftArea";
import { shiftKeys } from "./shiftParts";

/** Moves, grows, shrinks and removes tables after their cells were shifted; gives back those that grew. */
export function shiftTables(context: Context, sheet: Sheet, shift: Shift, source: Source): Table[] {
  const grown: Table[] = [];
  for (const table of sheet.tables) {
    const before = table.area;
    const [area] = shiftArea(shift, before);
    if (!area) {
      context.journal.set(
        sheet,
        "tables",
        sheet.tables.filter((other) => other !== table),
      );
      rewriteEverywhere(context, { kind: "tableDeleted", table: table.name });
      context.emit({ kind: "tableDeleted", table: table.id, name: table.name, sheet: sheet.id, source });
      continue;
    }
    if (sameArea(area, before)) continue;
    const bodyBefore = bodyOf(table);
    const inside = (shift.axis === "row" ? before.top : before.left) < shift.at;
    context.journal.set(table, "area", area);
    const end = shift.at + shift.count - 1;
    if (
      shift.kind === "delete" &&
      shift.axis === "row" &&
      before.bottom >= shift.at &&
      before.bottom <= end
    ) {
      context.journal.set(table, "showTotals", false);
    }
    if (shift.axis === "column") shiftColumns(context, sheet, table, shift, before.left);
    if (shift.axis === "column")
      context.journal.set(table, "filters", shiftKeys(table.filters, before, area, shift));
    if (!inside || shift.kind === "delete") continue;
    grown.push(table);
    if (shift.axis === "row") growBody(context, sheet, table, shift, bodyBefore);
  }
  return grown;
}

/** Rows came into a table: its formulas fill them, and rules of the rows beside them hold for them too. */
function growBody(context: Context, sheet: Sheet, table: Table, shift: Shift, before: Area): void {
  const { journal } = context;
  const { at, count } = shift;
  if (at === before.bottom + 1) extendRules(context, sheet, before, count);
  if (at === before.top) {
    extendRulesUp(context, sheet, { ...before, top: at + count, bottom: before.bottom + count }, count);
    // A calculated formula is kept as it stands in the first data row, which is a new one now.
    for (const column of table.columns) {
      if (column.calculated !== undefined) {
        journal.set(column, "calculated", offsetFormula(column.calculated, -count, 0));
      }
    }
  }
  table.columns.forEach((_column, i) =>
    fillCalculated(context, sheet, table, i, Math.max(at, bodyOf(table).top), at + count - 1),
  );
}

function shiftColumns(context: Context, sheet: Sheet, table: Table, shift: Shift, left: number): void {
  const index = shift.at - left;
  const columns = [...table.columns];
  if (shift.kind === "delete") {
    const first = Math.max(0, index);
    const gone = columns.splice(first, Math.max(0, index + shift.count - first));
    if (gone.length === 0) return;
    for (const column of gone) {
      rewriteEverywhere(context, { kind: "columnDeleted", table: table.name, column: column.name });
    }
    context.journal.set(table, "columns", columns);
    return;
  }
  if (index <= 0) return;
  const id = Math.max(0, ...columns.map((column) => column.id));
  const added: TableColumn[] = [];
  for (let i = 0; i < shift.count; i++) added.push({ id: id + i + 1, name: `\u0001${i}` });
  columns.splice(index, 0, ...added);
  context.journal.set(table, "columns", columns);
  nameAdded(context, table, added);
  if (table.showHeaders) settleHeadings(context, sheet, table);
}

/** New columns are called Column1, Column2… as far as these are free. */
function nameAdded({ journal }: Context, table: Table, added: readonly TableColumn[]): void {
  const taken = new Set(table.columns.map((column) => column.name.toLowerCase()));
  let n = 1;
  for (const column of added) {
    while (taken.has(`column${n}`)) n += 1;
    journal.set(column, "name", `Column${n}`);
    taken.add(`column${n}`);
  }
}
