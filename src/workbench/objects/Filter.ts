import type { FilterCriteria } from "../book/Book";
import { invalidArgument } from "../protocol/HostError";
import { type Method, ObjectClass, method, readOnly } from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { readMembers, readNumber, readText } from "../protocol/readArguments";
import { type TableColumnState, columnAt } from "./TableColumn";

/** Excel.FilterCriteria as the client sends it, without members that are null. */
export function readCriteria(value: unknown): FilterCriteria {
  const given = readMembers(value, "criteria");
  const members = Object.entries(given).filter(([, member]) => member !== null && member !== undefined);
  return { ...Object.fromEntries(members), filterOn: readText(given.filterOn, "filterOn") };
}

const apply = (read: (args: readonly unknown[]) => FilterCriteria): Method<TableColumnState> =>
  method(2, (state, args, session) => set(state, read(args), session));

const set = (state: TableColumnState, criteria: FilterCriteria | null, session: Session): void =>
  session.editor.setTableFilter(state.table.id, columnAt(state, session).index, criteria);

const best = (filterOn: string): Method<TableColumnState> =>
  apply(([count]) => ({ filterOn, criterion1: String(readNumber(count, "count")) }));

const text = (value: unknown): string | undefined =>
  value === null || value === undefined ? undefined : readText(value, "criteria");

/** The filter of one table column. */
export const FilterClass = new ObjectClass<TableColumnState>("Filter", {
  properties: {
    Criteria: readOnly(2, (state, session) => {
      const { table, index } = columnAt(state, session);
      return table.filters[index] ?? null;
    }),
  },
  methods: {
    Apply: apply(([criteria]) => readCriteria(criteria)),
    ApplyValuesFilter: apply(([values]) => {
      if (!Array.isArray(values)) throw invalidArgument("values");
      return {
        filterOn: "Values",
        values: values.map((value: unknown) =>
          typeof value === "object" ? JSON.stringify(value) : String(value),
        ),
      };
    }),
    ApplyCustomFilter: apply(([first, second, operator]) => {
      const [criterion2, joined] = [text(second), text(operator)];
      return {
        filterOn: "Custom",
        criterion1: readText(first, "criteria1"),
        ...(criterion2 === undefined ? {} : { criterion2 }),
        ...(joined === undefined ? {} : { operator: joined }),
      };
    }),
    ApplyDynamicFilter: apply(([criteria]) => ({
      filterOn: "Dynamic",
      dynamicCriteria: readText(criteria, "criteria"),
    })),
    ApplyTopItemsFilter: best("TopItems"),
    ApplyTopPercentFilter: best("TopPercent"),
    ApplyBottomItemsFilter: best("BottomItems"),
    ApplyBottomPercentFilter: best("BottomPercent"),
    Clear: method(2, (state, _args, session) => set(state, null, session)),
  },
});
