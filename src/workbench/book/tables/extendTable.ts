import type { Area, Sheet, Table, TableColumn } from "../Book";
import type { Context } from "../core/Context";
import { styleIndex } from "../core/cellStyle";
import { bodyOf } from "../core/tablesAt";
import { putBlock } from "../cells/putBlock";
import { extendRules } from "./extendRules";
import { fillCalculated } from "./fillCalculated";
import { settleHeadings } from "./settleHeadings";

/**
 * Makes a table larger at its bottom or right, over cells that are there already. New rows get the formats,
 * rules and calculated formulas of the row above; new columns get headings and the formats beside them.
 */
export function extendTable(context: Context, sheet: Sheet, table: Table, to: Area): void {
  const before = table.area;
  const oldBody = bodyOf(table);
  if (to.right > before.right) addColumns(context, table, to.right - before.right);
  context.journal.set(table, "area", to);
  if (to.bottom > before.bottom) {
    dressRows(
      context,
      sheet,
      { ...oldBody, right: to.right },
      oldBody.bottom + 1,
      oldBody.bottom + to.bottom - before.bottom,
    );
    extendRules(context, sheet, oldBody, to.bottom - before.bottom);
    table.columns.forEach((_column, i) =>
      fillCalculated(
        context,
        sheet,
        table,
        i,
        oldBody.bottom + 1,
        oldBody.bottom + to.bottom - before.bottom,
      ),
    );
  }
  if (to.right > before.right && table.showHeaders) {
    dressHeadings(context, sheet, to.top, before.right, to.right);
    settleHeadings(context, sheet, table);
  }
  context.restructured();
}

function addColumns({ journal }: Context, table: Table, count: number): void {
  const taken = new Set(table.columns.map((column) => column.name.toLowerCase()));
  let id = Math.max(0, ...table.columns.map((column) => column.id));
  const columns: TableColumn[] = [...table.columns];
  for (let i = 0; i < count; i++) {
    let n = 1;
    while (taken.has(`column${n}`)) n += 1;
    taken.add(`column${n}`);
    columns.push({ id: ++id, name: `Column${n}` });
  }
  journal.set(table, "columns", columns);
}

/** Gives rows `first..last` the styles of the row before them, where they have none of their own. */
function dressRows(context: Context, sheet: Sheet, body: Area, first: number, last: number): void {
  const area = { top: first, left: body.left, bottom: last, right: body.right };
  putBlock(context, sheet, area, (row, column, old) => {
    const style = styleIndex(sheet, first - 1, column);
    if (old ? old.style !== 0 || style === 0 : style === styleIndex(sheet, row, column)) return old;
    return old ? { ...old, style } : { value: null, style };
  });
}

function dressHeadings(context: Context, sheet: Sheet, row: number, from: number, to: number): void {
  const style = styleIndex(sheet, row, from);
  putBlock(context, sheet, { top: row, left: from + 1, bottom: row, right: to }, (_row, _column, old) =>
    old ? (old.style === 0 ? { ...old, style } : old) : style === 0 ? undefined : { value: null, style },
  );
}
