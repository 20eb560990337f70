import { invalidArgument, itemNotFound } from "../protocol/HostError";
import { type HostObject, ObjectClass, method } from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { readOptionalWhole } from "../protocol/readArguments";
import { type WorksheetState, sheetAt } from "./Worksheet";
import { areaOf, isEntireColumn, isEntireRow } from "./Blocks";
import { readRange } from "./findArea";
import { makeRange } from "./rangePlace";

const freeze = ({ id }: WorksheetState, rows: number, columns: number, { editor }: Session): void =>
  editor.setSheet(id, { frozen: { rows, columns } });

/** The frozen block at the top left; whole rows or columns where only these are frozen. */
function location(state: WorksheetState, session: Session): HostObject | null {
  const { rows, columns } = sheetAt(state, session).frozen;
  if (rows === 0 && columns === 0) return null;
  const area = { top: 0, left: 0, bottom: (rows || 1_048_576) - 1, right: (columns || 16_384) - 1 };
  return makeRange(state.id, area, session);
}

export const WorksheetFreezePanesClass = new ObjectClass<WorksheetState>("WorksheetFreezePanes", {
  methods: {
    FreezeRows: method(7, (state, [count], session) =>
      freeze(state, readOptionalWhole(count, "count", 1), 0, session),
    ),
    FreezeColumns: method(7, (state, [count], session) =>
      freeze(state, 0, readOptionalWhole(count, "count", 1), session),
    ),
    FreezeAt: method(7, (state, [range], session) => {
      const target = readRange(range, state.id, session);
      const area = areaOf(target);
      if (target.sheet !== state.id || area.top !== 0 || area.left !== 0)
        throw invalidArgument("frozenRange must begin at A1");
      freeze(
        state,
        isEntireColumn(area) ? 0 : area.bottom + 1,
        isEntireRow(area) ? 0 : area.right + 1,
        session,
      );
    }),
    Unfreeze: method(7, (state, _args, session) => freeze(state, 0, 0, session)),
    GetLocation: method(7, (state, _args, session) => {
      const range = location(state, session);
      if (range) return range;
      throw itemNotFound("nothing is frozen");
    }),
    GetLocationOrNullObject: method(7, (state, _args, session) => location(state, session)),
  },
});
