import type { Area, Sheet, Table } from "../book/Book";
import { itemNotFound } from "../protocol/HostError";
import {
  type Method,
  ObjectClass,
  type Property,
  link,
  method,
  readOnly,
  readWrite,
} from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { EVENT } from "../protocol/describeEvent";
import { readFlag, readText } from "../protocol/readArguments";
import { AutoFilterClass } from "./AutoFilter";
import { TableColumnCollectionClass } from "./TableColumn";
import { TableRowCollectionClass } from "./TableRow";
import { TableSortClass } from "./TableSort";
import { WorksheetClass } from "./Worksheet";
import { areaOf } from "./Blocks";
import { readRange } from "./findArea";
import { makeRange } from "./rangePlace";

export interface TableState {
  id: string;
}

/** The table and its sheet; ItemNotFound where it was deleted. */
export function tableAt({ id }: TableState, session: Session): { table: Table; sheet: Sheet } {
  const found = session.editor.findTable(id);
  if (found) return found;
  throw itemNotFound(`table ${id}`);
}

/** The rows between heading and total. */
export function bodyOf(table: Table): Area {
  const { area, showHeaders, showTotals } = table;
  return { ...area, top: area.top + (showHeaders ? 1 : 0), bottom: area.bottom - (showTotals ? 1 : 0) };
}

export function headingOf(table: Table): Area {
  if (table.showHeaders) return { ...table.area, bottom: table.area.top };
  throw itemNotFound(`the heading row of ${table.name}, which is switched off`);
}

export function totalsOf(table: Table): Area {
  if (table.showTotals) return { ...table.area, top: table.area.bottom };
  throw itemNotFound(`the total row of ${table.name}, which is switched off`);
}

const part = (since: number, pick: (table: Table) => Area): Method<TableState> =>
  method(since, (state, _args, session) => {
    const { table, sheet } = tableAt(state, session);
    return makeRange(sheet.id, pick(table), session);
  });

type Switch =
  | "showHeaders"
  | "showTotals"
  | "showBandedRows"
  | "showBandedColumns"
  | "highlightFirstColumn"
  | "highlightLastColumn"
  | "showFilterButton";

const flag = (since: number, member: Switch): Property<TableState> =>
  readWrite(
    since,
    (state, session) => tableAt(state, session).table[member],
    (state, value, session) => session.editor.setTable(state.id, { [member]: readFlag(value, member) }),
  );

export const TableClass: ObjectClass<TableState> = new ObjectClass<TableState>("Table", {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: readOnly(1, (state) => state.id),
    LegacyId: readOnly(8, (state) => state.id),
    Name: readWrite(
      1,
      (state, session) => tableAt(state, session).table.name,
      (state, value, session) => session.editor.setTable(state.id, { name: readText(value, "name") }),
    ),
    Style: readWrite(
      1,
      (state, session) => tableAt(state, session).table.style,
      (state, value, session) => session.editor.setTable(state.id, { style: readText(value, "style") }),
    ),
    ShowHeaders: flag(1, "showHeaders"),
    ShowTotals: flag(1, "showTotals"),
    ShowBandedRows: flag(3, "showBandedRows"),
    ShowBandedColumns: flag(3, "showBandedColumns"),
    HighlightFirstColumn: flag(3, "highlightFirstColumn"),
    HighlightLastColumn: flag(3, "highlightLastColumn"),
    ShowFilterButton: flag(3, "showFilterButton"),
  },
  links: {
    Columns: link(1, (state) => TableColumnCollectionClass.of(state)),
    Rows: link(1, (state) => TableRowCollectionClass.of(state)),
    Sort: link(2, (state) => TableSortClass.of(state)),
    AutoFilter: link(9, (state) => AutoFilterClass.of({ table: state.id })),
    Worksheet: link(2, (state, session) => WorksheetClass.of({ id: tableAt(state, session).sheet.id })),
  },
  methods: {
    GetRange: part(1, (table) => table.area),
    GetDataBodyRange: part(1, bodyOf),
    GetHeaderRowRange: part(1, headingOf),
    GetTotalRowRange: part(1, totalsOf),
    Resize: method(13, (state, [range], session) => {
      const area = areaOf(readRange(range, tableAt(state, session).sheet.id, session));
      session.editor.resizeTable(state.id, area);
    }),
    ClearFilters: method(2, (state, _args, session) => {
      for (const column of filteredColumns(state, session))
        session.editor.setTableFilter(state.id, column, null);
    }),
    ReapplyFilters: method(2, (state, _args, session) => {
      const { filters } = tableAt(state, session).table;
      for (const column of filteredColumns(state, session)) {
        session.editor.setTableFilter(state.id, column, filters[column] ?? null);
      }
    }),
    ConvertToRange: method(2, (state, _args, session) => {
      const sheet = tableAt(state, session).sheet.id;
      return makeRange(sheet, session.editor.convertTableToRange(state.id), session);
    }),
    Delete: method(1, (state, _args, session) => {
      tableAt(state, session);
      session.editor.deleteTable(state.id, "api");
    }),
  },
  events: {
    target: ({ id }) => id,
    types: {
      DataChangedEvent: { since: 7, type: EVENT.tableChanged },
      SelectionChangedEvent: { since: 7, type: EVENT.tableSelection },
    },
  },
});

const filteredColumns = (state: TableState, session: Session): number[] =>
  Object.keys(tableAt(state, session).table.filters).map(Number);
