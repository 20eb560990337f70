import { HostError, invalidArgument } from "../protocol/HostError";
import type { RangeState } from "../protocol/LiveRanges";
import { type HostObject, type Method, method } from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { readFlag, readOptionalFlag, readWord } from "../protocol/readArguments";
import { RangeClass } from "./Range";
import { makeAreas } from "./RangeAreas";
import { areaOf, columnsOf, isEntireColumn, isEntireRow, rowsOf, sheetOf } from "./Blocks";
import { copyInto } from "./copyInto";
import { readRange } from "./findArea";
import { intersection } from "../book/core/areas";
import { removeDuplicates } from "./removeDuplicates";

const CLEAR = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"] as const;

/** What `clear` clears; everything where nothing is said. */
export function clearWhat(value: unknown): (typeof CLEAR)[number] {
  return value === null || value === undefined ? "All" : readWord(value, CLEAR, "applyTo");
}

/** The methods of Range that change cells. */
export const rangeEdits: Record<string, Method<RangeState>> = {
  Clear: method(1, (range, [what], session) => {
    session.editor.clear(range.sheet, areaOf(range), clearWhat(what), "api");
  }),
  Insert: method(1, (range, [shift], session) => insert(range, shift, session)),
  Delete: method(1, (range, [shift], session) => remove(range, shift, session)),
  Merge: method(2, (range, [across], session) => {
    session.editor.merge(range.sheet, areaOf(range), readOptionalFlag(across, "across", false));
  }),
  Unmerge: method(2, (range, _args, session) => {
    session.editor.unmerge(range.sheet, areaOf(range));
  }),
  GetMergedAreasOrNullObject: method(13, (range, _args, session) => {
    const area = areaOf(range);
    const merges = sheetOf(range, session).merges.filter((merge) => intersection(merge, area));
    return makeAreas(range.sheet, merges, session);
  }),
  Select: method(1, (range, _args, session) => {
    session.editor.select(range.sheet, [areaOf(range)]);
  }),
  CopyFrom: method(9, (range, args, session) => copyInto(range, args, session)),
  AutoFill: method(9, (range, [destination, type], session) => {
    readWord(type ?? "FillDefault", ["FillDefault"], "autoFillType");
    const to = readRange(destination, range.sheet, session);
    if (to.sheet !== range.sheet) throw invalidArgument("autoFill stays on its sheet");
    session.editor.fill(range.sheet, areaOf(range), areaOf(to));
  }),
  RemoveDuplicates: method(9, (range, [columns, hasHeader], session) =>
    removeDuplicates(range, columns, readFlag(hasHeader, "includesHeader"), session),
  ),
};

function insert(range: RangeState, shift: unknown, session: Session): HostObject {
  const { editor } = session;
  const area = areaOf(range);
  const direction = readWord(shift, ["Down", "Right"], "shift");
  if (isEntireRow(area)) editor.insertRows(range.sheet, area.top, rowsOf(area), "api");
  else if (isEntireColumn(area)) editor.insertColumns(range.sheet, area.left, columnsOf(area), "api");
  else editor.insertCells(range.sheet, area, direction, "api");
  // The book tells of the insertion when this step of the request ends: the new block must not move then.
  return RangeClass.of(session.ranges.watchNew(range.sheet, area));
}

function remove(range: RangeState, shift: unknown, session: Session): void {
  const { editor } = session;
  const area = areaOf(range);
  const direction = readWord(shift, ["Up", "Left"], "shift");
  if (isEntireRow(area) && isEntireColumn(area))
    throw new HostError("InvalidOperation", "A whole sheet can't be deleted as a range.");
  if (isEntireRow(area)) editor.deleteRows(range.sheet, area.top, rowsOf(area), "api");
  else if (isEntireColumn(area)) editor.deleteColumns(range.sheet, area.left, columnsOf(area), "api");
  else editor.deleteCells(range.sheet, area, direction, "api");
}
