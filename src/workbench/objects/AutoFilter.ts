import type { Area, FilterCriteria } from "../book/Book";
import { HostError, invalidArgument } from "../protocol/HostError";
import { type HostObject, ObjectClass, method, readOnly } from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { readWhole } from "../protocol/readArguments";
import { columnsOf, areaOf } from "./Blocks";
import { readCriteria } from "./Filter";
import { readRange } from "./findArea";
import { makeRange } from "./rangePlace";
import { bodyOf, tableAt } from "./Table";

/** The filter of a table or of a sheet outside its tables. */
type AutoFilterState = { table: string } | { sheet: string };

interface Filtered {
  sheet: string;
  area: Area;
  criteria: Record<number, FilterCriteria>;
}

function current(state: AutoFilterState, session: Session): Filtered | null {
  if ("table" in state) {
    const { table, sheet } = tableAt({ id: state.table }, session);
    if (!table.showFilterButton) return null;
    const area = { ...table.area, bottom: bodyOf(table).bottom };
    return { sheet: sheet.id, area, criteria: table.filters };
  }
  const filter = session.editor.sheet(state.sheet).autoFilter;
  return filter && { sheet: state.sheet, ...filter };
}

function set(
  state: AutoFilterState,
  column: number,
  criteria: FilterCriteria | null,
  session: Session,
): void {
  if ("table" in state) return session.editor.setTableFilter(state.table, column, criteria);
  const filter = current(state, session);
  if (filter) session.editor.setSheetFilter(state.sheet, filter.area, column, criteria);
}

const rangeOf = (state: AutoFilterState, session: Session): HostObject | null => {
  const filter = current(state, session);
  return filter && makeRange(filter.sheet, filter.area, session);
};

function clearCriteria(state: AutoFilterState, session: Session): void {
  for (const column of Object.keys(current(state, session)?.criteria ?? {}))
    set(state, Number(column), null, session);
}

export const AutoFilterClass = new ObjectClass<AutoFilterState>("AutoFilter", {
  properties: {
    Enabled: readOnly(9, (state, session) => current(state, session) !== null),
    IsDataFiltered: readOnly(
      9,
      (state, session) => Object.keys(current(state, session)?.criteria ?? {}).length > 0,
    ),
    Criteria: readOnly(9, (state, session) => {
      const filter = current(state, session);
      if (!filter) return [];
      return Array.from({ length: columnsOf(filter.area) }, (_column, i) => filter.criteria[i] ?? null);
    }),
  },
  methods: {
    Apply: method(9, (state, [range, columnIndex, criteria], session) => {
      const column =
        columnIndex === null || columnIndex === undefined ? null : readWhole(columnIndex, "columnIndex");
      if ("sheet" in state) {
        const target = readRange(range, state.sheet, session);
        if (target.sheet !== state.sheet) throw invalidArgument("the range is on another sheet");
        session.editor.setSheetFilter(state.sheet, areaOf(target));
      }
      if (column !== null && criteria) set(state, column, readCriteria(criteria), session);
    }),
    ClearCriteria: method(9, (state, _args, session) => clearCriteria(state, session)),
    ClearColumnCriteria: method(14, (state, [column], session) =>
      set(state, readWhole(column, "columnIndex"), null, session),
    ),
    Reapply: method(9, (state, _args, session) => {
      const criteria = current(state, session)?.criteria ?? {};
      for (const [column, entry] of Object.entries(criteria)) set(state, Number(column), entry, session);
    }),
    Remove: method(9, (state, _args, session) => {
      if ("sheet" in state) return session.editor.setSheetFilter(state.sheet, null);
      clearCriteria(state, session);
      session.editor.setTable(state.table, { showFilterButton: false });
    }),
    GetRange: method(9, (state, _args, session) => {
      const range = rangeOf(state, session);
      if (range) return range;
      throw new HostError("ItemNotFound", "There is no filter.");
    }),
    GetRangeOrNullObject: method(9, (state, _args, session) => rangeOf(state, session)),
  },
});
