import type { Area } from "../book/Book";
import { intersection } from "../book/core/areas";
import { HostError, itemNotFound } from "../protocol/HostError";
import type { RangeState } from "../protocol/LiveRanges";
import { type Method, method } from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { readMembers, readOptionalFlag, readText, readWord } from "../protocol/readArguments";
import { makeAreas } from "./RangeAreas";
import { areaOf, sheetOf } from "./Blocks";
import { makeRange } from "./rangePlace";
import { specialAreas } from "./specialAreas";

/** The first cell whose shown text matches, row by row (or from the end); null where none does. */
function findCell(range: RangeState, args: readonly unknown[], session: Session): Area | null {
  const criteria = args[1] ? readMembers(args[1], "criteria") : {};
  const isBackwards =
    readWord(criteria.searchDirection ?? "Forward", ["Forward", "Backwards"], "searchDirection") ===
    "Backwards";
  const matches = matcher(args[0], criteria);
  const used = session.editor.usedArea(range.sheet, true);
  const area = used && intersection(areaOf(range), used);
  if (!area) return null;
  let last: Area | null = null;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (!matches(session.editor.text(range.sheet, row, column))) continue;
      last = { top: row, left: column, bottom: row, right: column };
      if (!isBackwards) return last;
    }
  }
  return last;
}

/** completeMatch and matchCase of Excel.SearchCriteria. */
export function matcher(text: unknown, criteria: Record<string, unknown>): (shown: string) => boolean {
  const isWhole = readOptionalFlag(criteria.completeMatch, "completeMatch", false);
  const isExact = readOptionalFlag(criteria.matchCase, "matchCase", false);
  const fold = (value: string): string => (isExact ? value : value.toLowerCase());
  const wanted = fold(readText(text, "text"));
  return (shown) => (isWhole ? fold(shown) === wanted : fold(shown).includes(wanted));
}

export const rangeSearch: Record<string, Method<RangeState>> = {
  Find: method(9, (range, args, session) => {
    const found = findCell(range, args, session);
    if (found) return makeRange(range.sheet, found, session);
    throw itemNotFound(`a cell with ${String(args[0])}`);
  }),
  FindOrNullObject: method(9, (range, args, session) => {
    const found = findCell(range, args, session);
    return found && makeRange(range.sheet, found, session);
  }),
  GetSpecialCells: method(9, (range, args, session) => {
    const found = specialAreas([range], args, session);
    if (found.length > 0) return makeAreas(range.sheet, found, session);
    throw itemNotFound("no such cells");
  }),
  GetSpecialCellsOrNullObject: method(9, (range, args, session) =>
    makeAreas(range.sheet, specialAreas([range], args, session), session),
  ),
  /** Merged areas that have a cell in the range, whole. Excel fails where there are more than 512. */
  GetMergedAreasOrNullObject: method(13, (range, _args, session) => {
    const found = sheetOf(range, session).merges.filter((merged) => intersection(merged, areaOf(range)));
    if (found.length > MOST_MERGED)
      throw new HostError("GeneralException", "The range has too many merged areas.");
    return makeAreas(range.sheet, found, session);
  }),
};

const MOST_MERGED = 512;
