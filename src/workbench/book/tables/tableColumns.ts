import type { CellInput } from "../Editor";
import { Refusal, type Editor } from "../Editor";
import type { Context } from "../core/Context";
import { locked } from "../core/checkWritable";
import { bodyOf } from "../core/tablesAt";
import { writeInputs } from "../cells/writeInputs";
import { shiftCells } from "../lines/shiftCells";
import { extendTable } from "./extendTable";
import { findTable } from "./findTable";
import { isFreeColumn } from "./isFreeColumn";

/** Columns of tables. `at` counts from the first column; null means after the last. */
export function createTableColumns(context: Context): Pick<Editor, "addTableColumn" | "deleteTableColumn"> {
  return {
    addTableColumn: (id, at, values, name, source) =>
      context.edit(() => {
        const { sheet, table } = findTable(context, id);
        if (sheet.protection) throw locked(sheet);
        const count = table.columns.length;
        const index = at === null || at === -1 ? count : at;
        if (!Number.isInteger(index) || index < 0 || index > count) {
          throw new Refusal("InvalidArgument", `The table has no place ${index} for a column.`);
        }
        const { top: from, bottom: to } = table.area;
        const height = to - from + 1;
        if (values !== null && values.length !== height) {
          throw new Refusal(
            "InvalidArgument",
            `A column of this table has ${height} cells, with heading and total.`,
          );
        }
        const column = table.area.left + index;
        if (index < count || !isFreeColumn(sheet, table, column)) {
          shiftCells(
            context,
            sheet,
            { kind: "insert", axis: "column", at: column, count: 1, from, to },
            source,
          );
          if (index === 0) {
            // The table moved right as a whole; its new first column is the one left free.
            throwIfMoved(table.area.left !== column + 1);
            context.journal.set(table, "area", { ...table.area, left: column });
            const next = Math.max(0, ...table.columns.map((one) => one.id)) + 1;
            context.journal.set(table, "columns", [
              { id: next, name: freeName(table.columns) },
              ...table.columns,
            ]);
            context.journal.set(table, "filters", shifted(table.filters));
          } else if (index === count) extendTable(context, sheet, table, { ...table.area, right: column });
        } else extendTable(context, sheet, table, { ...table.area, right: column });
        const heading =
          name ??
          (typeof values?.[0] === "string" && values[0] !== "" ? values[0] : table.columns[index]?.name);
        const cells: CellInput[][] = values ? values.map((value) => [value]) : bodyBlank(height);
        if (table.showHeaders) cells[0] = [heading === undefined ? "" : `'${heading}`];
        writeInputs(context, sheet, bodyOf(table).top - (table.showHeaders ? 1 : 0), column, cells, "api");
        context.restructured();
      }),
    deleteTableColumn: (id, column, source) =>
      context.edit(() => {
        const { sheet, table } = findTable(context, id);
        if (sheet.protection) throw locked(sheet);
        if (!Number.isInteger(column) || column < 0 || column >= table.columns.length) {
          throw new Refusal("InvalidArgument", `The table has no column ${column}.`);
        }
        const { top: from, bottom: to } = table.area;
        shiftCells(
          context,
          sheet,
          { kind: "delete", axis: "column", at: table.area.left + column, count: 1, from, to },
          source,
        );
      }),
  };
}

const bodyBlank = (height: number): CellInput[][] => Array.from({ length: height }, () => [null]);

function throwIfMoved(wrong: boolean): void {
  if (wrong) throw new Error("A table did not move with its cells.");
}

function freeName(columns: readonly { name: string }[]): string {
  const taken = new Set(columns.map((column) => column.name.toLowerCase()));
  let n = 1;
  while (taken.has(`column${n}`)) n += 1;
  return `Column${n}`;
}

function shifted<T>(filters: Record<number, T>): Record<number, T> {
  return Object.fromEntries(Object.entries(filters).map(([key, value]) => [Number(key) + 1, value]));
}
