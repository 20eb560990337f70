import { Refusal, type Editor, type Source } from "../Editor";
import type { Context } from "../core/Context";
import { locked } from "../core/checkWritable";
import { bodyOf } from "../core/tablesAt";
import { isBlank } from "../core/cellStyle";
import { writeInputs } from "../cells/writeInputs";
import { deleteLines } from "../lines/deleteLines";
import { shiftCells } from "../lines/shiftCells";
import { extendTable } from "./extendTable";
import { findTable } from "./findTable";
import { ROWS } from "../address";
import type { Sheet, Table } from "../Book";
import { overlaps } from "../core/areas";

/** Rows of tables. `at` counts from the first data row; null means after the last. */
export function createTableRows(context: Context): Pick<Editor, "addTableRows" | "deleteTableRows"> {
  return {
    addTableRows: (id, at, rows, source) =>
      context.edit(() => {
        const { sheet, table } = findTable(context, id);
        if (sheet.protection) throw locked(sheet);
        const body = bodyOf(table);
        const count = body.bottom - body.top + 1;
        const index = at === null || at === -1 ? count : at;
        if (!Number.isInteger(index) || index < 0 || index > count) {
          throw new Refusal("InvalidArgument", `The table has no place ${index} for a row.`);
        }
        if (rows.length === 0) return;
        const width = table.columns.length;
        if (rows.some((row) => row.length !== 0 && row.length !== width)) {
          throw new Refusal("InvalidArgument", `A row of this table has ${width} cells.`);
        }
        const top = body.top + index;
        makeRoom(context, sheet, table, top, rows.length, index === count, source);
        if (rows.some((row) => row.length > 0)) {
          // "" in a calculated column leaves the formula alone, as a row of nothing but blanks does.
          const inputs = rows.map((row) =>
            table.columns.map((column, i) =>
              row[i] === "" && column.calculated !== undefined ? null : (row[i] ?? null),
            ),
          );
          writeInputs(context, sheet, top, table.area.left, inputs, "api");
        }
      }),
    deleteTableRows: (id, at, count, source) =>
      context.edit(() => {
        const { sheet, table } = findTable(context, id);
        if (sheet.protection) throw locked(sheet);
        const body = bodyOf(table);
        if (
          !Number.isInteger(at) ||
          !Number.isInteger(count) ||
          at < 0 ||
          count < 1 ||
          body.top + at + count - 1 > body.bottom
        ) {
          throw new Refusal("InvalidArgument", `The table has no ${count} rows from row ${at + 1} on.`);
        }
        if (sheet.filteredRows.size > 0 && Object.keys(table.filters).length > 0) {
          throw new Refusal(
            "InsertDeleteConflict",
            "Rows of a filtered table can't be deleted; clear its filters first.",
          );
        }
        const { left: from, right: to } = table.area;
        deleteLines(
          context,
          sheet,
          { kind: "delete", axis: "row", at: body.top + at, count, from, to },
          source,
        );
      }),
  };
}

/** Rows at the end go over free cells where there are enough, else what is below moves down. */
function makeRoom(
  context: Context,
  sheet: Sheet,
  table: Table,
  top: number,
  count: number,
  atEnd: boolean,
  source: Source,
): void {
  const { left: from, right: to } = table.area;
  const added = { top, bottom: top + count - 1, left: from, right: to };
  if (atEnd && !table.showTotals && isFree(sheet, table, added)) {
    if (added.bottom >= ROWS) throw new Refusal("InvalidOperation", "The sheet has no more rows.");
    extendTable(context, sheet, table, { ...table.area, bottom: added.bottom });
    context.emit({
      kind: "changed",
      sheet: sheet.id,
      area: added,
      change: "RowInserted",
      shift: "None",
      source,
      tables: [table.id],
    });
    return;
  }
  shiftCells(context, sheet, { kind: "insert", axis: "row", at: top, count, from, to }, source);
  if (atEnd && !table.showTotals) extendTable(context, sheet, table, { ...table.area, bottom: added.bottom });
}

function isFree(
  sheet: Sheet,
  table: Table,
  area: { top: number; bottom: number; left: number; right: number },
): boolean {
  if (sheet.tables.some((other) => other !== table && overlaps(other.area, area))) return false;
  if (sheet.merges.some((merge) => overlaps(merge, area))) return false;
  for (let c = area.left; c <= area.right; c++) {
    const cells = sheet.columns[c];
    for (let r = area.top; cells && r <= Math.min(area.bottom, cells.length - 1); r++)
      if (!isBlank(cells[r])) return false;
  }
  return true;
}
