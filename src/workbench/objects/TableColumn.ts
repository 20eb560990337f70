import type { Area, Table, TableColumn } from "../book/Book";
import { HostError, invalidArgument, itemNotFound } from "../protocol/HostError";
import { type Method, ObjectClass, link, method, readOnly, readWrite } from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { plain } from "../protocol/describeEvent";
import { readBlock, readNumber, readOptionalText, readText } from "../protocol/readArguments";
import type { CellInput } from "../book/Editor";
import { FilterClass } from "./Filter";
import { type TableState, bodyOf, headingOf, tableAt, totalsOf } from "./Table";
import { rowsOf } from "./Blocks";
import { makeRange } from "./rangePlace";

export interface TableColumnState {
  table: TableState;
  /** Id of the column, which outlives renaming and moving. */
  column: number;
}

interface Found {
  table: Table;
  sheet: string;
  column: TableColumn;
  /** Position in the table. */
  index: number;
}

export function columnAt(state: TableColumnState, session: Session): Found {
  const { table, sheet } = tableAt(state.table, session);
  const index = table.columns.findIndex(({ id }) => id === state.column);
  const column = table.columns[index];
  if (column) return { table, sheet: sheet.id, column, index };
  throw itemNotFound(`a column of ${table.name}`);
}

const slice = (area: Area, { table, index }: Found): Area => ({
  ...area,
  left: table.area.left + index,
  right: table.area.left + index,
});

const part = (pick: (table: Table) => Area): Method<TableColumnState> =>
  method(1, (state, _args, session) => {
    const found = columnAt(state, session);
    return makeRange(found.sheet, slice(pick(found.table), found), session);
  });

const TableColumnClass: ObjectClass<TableColumnState> = new ObjectClass<TableColumnState>("TableColumn", {
  identity: ({ column }) => ({ Id: column }),
  properties: {
    Id: readOnly(1, (state) => state.column),
    Index: readOnly(1, (state, session) => columnAt(state, session).index),
    Name: readWrite(
      1,
      (state, session) => columnAt(state, session).column.name,
      (state, value, session) => {
        const found = columnAt(state, session);
        const heading = slice(headingOf(found.table), found);
        // A heading is text whatever it looks like.
        session.editor.setCells(
          found.sheet,
          heading.top,
          heading.left,
          [[`'${readText(value, "name")}`]],
          "api",
        );
      },
    ),
    Values: readWrite(
      1,
      (state, session) => {
        const found = columnAt(state, session);
        return session.editor
          .values(found.sheet, slice(found.table.area, found))
          .map((row) => row.map(plain));
      },
      (state, value, session) => {
        const found = columnAt(state, session);
        const area = slice(found.table.area, found);
        const block = readBlock(value, rowsOf(area), 1, "values");
        const inputs = Array.isArray(block)
          ? (block as CellInput[][])
          : Array.from({ length: rowsOf(area) }, () => [block as CellInput]);
        session.editor.setCells(found.sheet, area.top, area.left, inputs, "api");
      },
    ),
  },
  links: { Filter: link(2, (state) => FilterClass.of(state)) },
  methods: {
    GetRange: part((table) => table.area),
    GetDataBodyRange: part(bodyOf),
    GetHeaderRowRange: part(headingOf),
    GetTotalRowRange: part(totalsOf),
    Delete: method(1, (state, _args, session) => {
      session.editor.deleteTableColumn(state.table.id, columnAt(state, session).index, "api");
    }),
  },
});

export const TableColumnCollectionClass = new ObjectClass<TableState>("TableColumnCollection", {
  properties: { Count: readOnly(1, (state, session) => tableAt(state, session).table.columns.length) },
  contents: {
    list: (table, session) =>
      tableAt(table, session).table.columns.map(({ id }) => TableColumnClass.of({ table, column: id })),
    find: (table, key, session) => {
      const { columns } = tableAt(table, session).table;
      const name = String(key).toLowerCase();
      const found =
        columns.find((column) => column.id === key) ??
        columns.find((column) => column.name.toLowerCase() === name) ??
        columns.find((column) => String(column.id) === key);
      return found ? TableColumnClass.of({ table, column: found.id }) : null;
    },
    since: { getCount: 4, getItem: 1, getItemAt: 1, getItemOrNullObject: 4 },
  },
  methods: {
    Add: method(1, (table, [index, values, name], session) => {
      const { columns } = tableAt(table, session).table;
      const known = new Set(columns.map(({ id }) => id));
      const at = index === null || index === undefined || index === -1 ? null : readNumber(index, "index");
      const cells = readColumn(values, table, session);
      session.editor.addTableColumn(table.id, at, cells, readOptionalText(name, "name") ?? null, "api");
      const added = tableAt(table, session).table.columns.find(({ id }) => !known.has(id));
      if (added) return TableColumnClass.of({ table, column: added.id });
      throw new HostError("GeneralException", "The column was not added.");
    }),
  },
});

/** Values with the heading first, as rows of one cell or as a flat list; the total may be left out. */
function readColumn(values: unknown, state: TableState, session: Session): CellInput[] | null {
  if (values === null || values === undefined) return null;
  if (!Array.isArray(values)) throw invalidArgument("values");
  const cells = values.map(
    (row: unknown) => (Array.isArray(row) ? (row as CellInput[])[0] : (row as CellInput)) ?? null,
  );
  const { table } = tableAt(state, session);
  const height = rowsOf(table.area);
  if (table.showTotals && cells.length === height - 1) cells.push(null);
  if (cells.length !== height) throw invalidArgument(`values needs ${height} entries, the heading first`);
  return cells;
}
