import { itemNotFound } from "../protocol/HostError";
import { ObjectClass, method } from "../protocol/ObjectClass";
import { EVENT, WORKBOOK_TARGET } from "../protocol/describeEvent";
import { readOptionalText } from "../protocol/readArguments";
import { WorksheetClass } from "./Worksheet";
import { sheetsInOrder } from "./sheetOrder";

export const WorksheetCollectionClass = new ObjectClass<null>("WorksheetCollection", {
  contents: {
    list: (_state, { editor }) => editor.book.sheets.map(({ id }) => WorksheetClass.of({ id })),
    find: (_state, key, { editor }) => {
      const sheet = editor.findSheet(String(key));
      return sheet ? WorksheetClass.of({ id: sheet.id }) : null;
    },
    since: { getItem: 1, getItemOrNullObject: 4 },
  },
  methods: {
    // At the end, and not activated.
    Add: method(1, (_state, [name], { editor }) => {
      const sheet = editor.addSheet(readOptionalText(name, "name") || null, "api");
      return WorksheetClass.of({ id: sheet.id });
    }),
    GetActiveWorksheet: method(1, (_state, _args, { editor }) =>
      WorksheetClass.of({ id: editor.book.activeSheet }),
    ),
    GetCount: method(4, (_state, [visibleOnly], session) => sheetsInOrder(visibleOnly, session).length),
    GetFirst: method(5, (_state, [visibleOnly], session) => {
      const [first] = sheetsInOrder(visibleOnly, session);
      if (first) return WorksheetClass.of({ id: first.id });
      throw itemNotFound("there is no such worksheet");
    }),
    GetLast: method(5, (_state, [visibleOnly], session) => {
      const last = sheetsInOrder(visibleOnly, session).at(-1);
      if (last) return WorksheetClass.of({ id: last.id });
      throw itemNotFound("there is no such worksheet");
    }),
  },
  events: {
    target: () => WORKBOOK_TARGET,
    types: {
      ActivatedEvent: { since: 7, type: EVENT.sheetActivated },
      DeactivatedEvent: { since: 7, type: EVENT.sheetDeactivated },
      AddedEvent: { since: 7, type: EVENT.sheetAdded },
      DeletedEvent: { since: 7, type: EVENT.sheetDeleted },
      CalculatedEvent: { since: 8, type: EVENT.sheetCalculated },
      DataChangedEvent: { since: 9, type: EVENT.sheetChanged },
      SelectionChangedEvent: { since: 9, type: EVENT.sheetSelection },
      FormatChangedEvent: { since: 9, type: EVENT.sheetFormat },
      RowSortedEvent: { since: 10, type: EVENT.rowSorted },
      ProtectionChangedEvent: { since: 14, type: EVENT.protection },
    },
  },
});
