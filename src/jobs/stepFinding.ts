import { cellPlace } from "../domain/sheet/planArea";
import type { LocatedFinding } from "./LocatedFinding";

/** A cell of the workbook: "C7" of a sheet. */
export interface SheetCell {
  readonly sheet: string;
  readonly cell: string;
}

export type Direction = 1 | -1;

export interface Step {
  readonly finding: LocatedFinding;
  /** Which of those that can be gone to it is, counted from 1, and how many these are. */
  readonly position: number;
  readonly total: number;
  /** Whether it went over the list's end, and started again at the other. */
  readonly isAround: boolean;
}

/**
 * The next or previous finding of a list, seen from a cell; undefined where the list has none with a cell. Where
 * `last`, the finding that was gone to last, is still there and its cell is still selected, the list goes on from
 * it. Else it goes on from the list's first finding on the cell; or from where the cell would stand among the
 * findings of its sheet; or, on a sheet without findings, from the list's end. Further findings on the cell that is
 * left are passed over.
 */
export function stepFinding(
  list: readonly LocatedFinding[],
  from: SheetCell,
  direction: Direction,
  last: LocatedFinding | null = null,
): Step | undefined {
  const stops = list.filter(({ sheet }) => sheet !== "");
  const total = stops.length;
  if (total === 0) return undefined;
  let at = startOf(stops, from, direction, last);
  let isAround = false;
  for (let moved = 0; moved < total; moved++) {
    at += direction;
    if (at < 0 || at >= total) {
      isAround = true;
      at = at < 0 ? total - 1 : 0;
    }
    const finding = stops[at];
    if (finding && !isOn(finding, from)) return { finding, position: at + 1, total, isAround };
  }
  const finding = stops[at];
  return finding && { finding, position: at + 1, total, isAround: true };
}

const isOn = ({ sheet, cell }: LocatedFinding, from: SheetCell): boolean =>
  sheet === from.sheet && cell === from.cell;

/** The place in the list from which a step is taken; it may be beside the list. */
function startOf(
  stops: readonly LocatedFinding[],
  from: SheetCell,
  direction: Direction,
  last: LocatedFinding | null,
): number {
  if (last && isOn(last, from)) {
    const known = stops.indexOf(last);
    if (known >= 0) return known;
  }
  const here = stops.findIndex((finding) => isOn(finding, from));
  if (here >= 0) return here;
  const [row, column] = cellPlace(from.cell);
  const isAfter = ({ cell }: LocatedFinding): boolean => {
    const [otherRow, otherColumn] = cellPlace(cell);
    return otherRow > row || (otherRow === row && otherColumn > column);
  };
  const onSheet = ({ sheet }: LocatedFinding): boolean => sheet === from.sheet;
  if (direction === 1) {
    const next = stops.findIndex((finding) => onSheet(finding) && isAfter(finding));
    return next >= 0 ? next - 1 : stops.findLastIndex(onSheet);
  }
  const previous = stops.findLastIndex((finding) => onSheet(finding) && !isAfter(finding));
  if (previous >= 0) return previous + 1;
  const first = stops.findIndex(onSheet);
  return first >= 0 ? first : stops.length;
}
