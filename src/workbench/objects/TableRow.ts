import type { Area } from "../book/Book";
import type { CellInput } from "../book/Editor";
import { invalidArgument, itemNotFound } from "../protocol/HostError";
import { ObjectClass, method, readOnly, readWrite } from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { plain } from "../protocol/describeEvent";
import { readBlock, readOptionalFlag, readWhole } from "../protocol/readArguments";
import { type TableState, bodyOf, tableAt } from "./Table";
import { columnsOf, rowsOf } from "./Blocks";
import { makeRange } from "./rangePlace";

/** A position in the table, not a record: after sorting it is another one. */
interface TableRowState {
  table: TableState;
  index: number;
}

function rowAt({ table: state, index }: TableRowState, session: Session): { sheet: string; area: Area } {
  const { table, sheet } = tableAt(state, session);
  const body = bodyOf(table);
  if (index >= rowsOf(body)) throw itemNotFound(`row ${index} of ${table.name}`);
  return { sheet: sheet.id, area: { ...body, top: body.top + index, bottom: body.top + index } };
}

const TableRowClass = new ObjectClass<TableRowState>("TableRow", {
  properties: {
    Index: readOnly(1, (state) => state.index),
    Values: readWrite(
      1,
      (state, session) => {
        const { sheet, area } = rowAt(state, session);
        return session.editor.values(sheet, area).map((row) => row.map(plain));
      },
      (state, value, session) => {
        const { sheet, area } = rowAt(state, session);
        const block = readBlock(value, 1, columnsOf(area), "values");
        const inputs = Array.isArray(block)
          ? (block as CellInput[][])
          : [Array.from({ length: columnsOf(area) }, () => block as CellInput)];
        session.editor.setCells(sheet, area.top, area.left, inputs, "api");
      },
    ),
  },
  methods: {
    GetRange: method(1, (state, _args, session) => {
      const { sheet, area } = rowAt(state, session);
      return makeRange(sheet, area, session);
    }),
    Delete: method(1, (state, _args, session) => {
      rowAt(state, session);
      session.editor.deleteTableRows(state.table.id, state.index, 1, "api");
    }),
  },
});

const countOf = (table: TableState, session: Session): number =>
  rowsOf(bodyOf(tableAt(table, session).table));

export const TableRowCollectionClass = new ObjectClass<TableState>("TableRowCollection", {
  properties: { Count: readOnly(1, countOf) },
  contents: {
    list: (table, session) =>
      Array.from({ length: countOf(table, session) }, (_row, index) => TableRowClass.of({ table, index })),
    since: { getCount: 4 },
  },
  methods: {
    GetItemAt: method(1, (table, [index], session) => {
      const row = { table, index: readWhole(index, "index") };
      rowAt(row, session);
      return TableRowClass.of(row);
    }),
    Add: method(1, (table, [index, values, alwaysInsert], session) => {
      readOptionalFlag(alwaysInsert, "alwaysInsert", true);
      const count = countOf(table, session);
      const isAtEnd = index === null || index === undefined || index === -1;
      const at = isAtEnd ? null : readWhole(index, "index");
      if (at !== null && at > count) throw invalidArgument("index");
      const rows = readRows(values, tableAt(table, session).table.columns.length);
      session.editor.addTableRows(table.id, at, rows, "api");
      // A blank table's only row takes the first new one.
      return TableRowClass.of({ table, index: at ?? Math.max(0, countOf(table, session) - rows.length) });
    }),
  },
});

/** One blank row where no values are given. */
function readRows(values: unknown, columns: number): CellInput[][] {
  if (values === null || values === undefined) return [Array.from({ length: columns }, () => null)];
  if (!Array.isArray(values)) return [Array.from({ length: columns }, () => values as CellInput)];
  const rows: unknown[] = Array.isArray(values[0]) ? values : [values];
  return readBlock(rows, rows.length, columns, "values") as CellInput[][];
}
