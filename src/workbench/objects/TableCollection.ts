import type { Area, Sheet } from "../book/Book";
import { overlaps } from "../book/core/areas";
import { itemNotFound } from "../protocol/HostError";
import { type HostObject, ObjectClass, method, readOnly } from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { EVENT, WORKBOOK_TARGET } from "../protocol/describeEvent";
import { readFlag } from "../protocol/readArguments";
import { TableClass } from "./Table";
import { areaOf } from "./Blocks";
import { readRange } from "./findArea";

/** The tables of one sheet, or of the workbook. */
interface TableCollectionState {
  /** Sheet id; null for the workbook. */
  sheet: string | null;
}

const sheetsOf = ({ sheet }: TableCollectionState, session: Session): Sheet[] =>
  sheet === null ? session.editor.book.sheets : [session.editor.sheet(sheet)];

const tablesIn = (sheets: readonly Sheet[]): HostObject[] =>
  sheets.flatMap((sheet) => sheet.tables.map(({ id }) => TableClass.of({ id })));

export const TableCollectionClass = new ObjectClass<TableCollectionState>("TableCollection", {
  properties: { Count: readOnly(1, (state, session) => tablesIn(sheetsOf(state, session)).length) },
  contents: {
    list: (state, session) => tablesIn(sheetsOf(state, session)),
    find: (state, key, session) => {
      const found = session.editor.findTable(String(key));
      const isHere = found && (state.sheet === null || found.sheet.id === state.sheet);
      return isHere ? TableClass.of({ id: found.table.id }) : null;
    },
    since: { getCount: 4, getItem: 1, getItemAt: 1, getItemOrNullObject: 4 },
  },
  methods: {
    // An address without a sheet means the active one, in the workbook's collection.
    Add: method(1, (state, [address, hasHeaders], session) => {
      const range = readRange(address, state.sheet ?? session.editor.book.activeSheet, session);
      const table = session.editor.addTable(
        range.sheet,
        areaOf(range),
        readFlag(hasHeaders, "hasHeaders"),
        "api",
      );
      return TableClass.of({ id: table.id });
    }),
  },
  events: {
    target: ({ sheet }) => sheet ?? WORKBOOK_TARGET,
    types: {
      DataChangedEvent: { since: 7, type: EVENT.tableChanged },
      AddedEvent: { since: 9, type: EVENT.tableAdded },
      DeletedEvent: { since: 9, type: EVENT.tableDeleted },
    },
  },
});

/** The tables that touch some blocks, or lie wholly in one of them. */
interface ScopedState {
  sheet: string;
  areas: readonly Area[];
  fullyContained: boolean;
}

export const TableScopedCollectionClass = new ObjectClass<ScopedState>("TableScopedCollection", {
  contents: {
    list: scoped,
    find: (state, key, session) => {
      const found = session.editor.findTable(String(key));
      if (!found) return null;
      return (
        scoped(state, session).find(
          (table) => TableClass.holds(table) && table.state.id === found.table.id,
        ) ?? null
      );
    },
    since: { getCount: 9, getItem: 9, getItemOrNullObject: 14 },
  },
  methods: {
    GetFirst: method(9, (state, _args, session) => {
      const [first] = scoped(state, session);
      if (first) return first;
      throw itemNotFound("the range holds no table");
    }),
  },
});

function scoped({ sheet, areas, fullyContained }: ScopedState, session: Session): HostObject[] {
  const isIn = (table: Area, area: Area): boolean =>
    fullyContained
      ? table.top >= area.top &&
        table.bottom <= area.bottom &&
        table.left >= area.left &&
        table.right <= area.right
      : overlaps(table, area);
  return session.editor
    .sheet(sheet)
    .tables.filter((table) => areas.some((area) => isIn(table.area, area)))
    .sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left)
    .map(({ id }) => TableClass.of({ id }));
}
