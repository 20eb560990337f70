import { ObjectClass, method, readOnly } from "../protocol/ObjectClass";
import { readOptionalFlag } from "../protocol/readArguments";
import { readSortFields } from "./RangeSort";
import { type TableState, bodyOf, tableAt } from "./Table";

export const TableSortClass = new ObjectClass<TableState>("TableSort", {
  properties: {
    MatchCase: readOnly(2, (state, session) => tableAt(state, session).table.sort?.matchCase ?? false),
    Method: readOnly(2, () => "PinYin"),
    Fields: readOnly(2, (state, session) => tableAt(state, session).table.sort?.fields ?? []),
  },
  methods: {
    Apply: method(2, (state, [fields, matchCase], session) => {
      const { table, sheet } = tableAt(state, session);
      session.editor.sort(sheet.id, bodyOf(table), readSortFields(fields), {
        matchCase: readOptionalFlag(matchCase, "matchCase", false),
        hasHeaders: false,
      });
    }),
  },
});
