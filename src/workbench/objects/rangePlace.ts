import { COLUMNS, ROWS, formatAddress } from "../book/address";
import type { Area } from "../book/Book";
import { intersection, union } from "../book/core/areas";
import { HostError, invalidArgument, itemNotFound } from "../protocol/HostError";
import type { RangeState } from "../protocol/LiveRanges";
import { type HostObject, type Method, type Property, method, readOnly } from "../protocol/ObjectClass";
import type { Session } from "../protocol/Session";
import { readNumber, readOptionalFlag, readOptionalWhole, readWhole } from "../protocol/readArguments";
import { RangeClass } from "./Range";
import { areaOf, cellsOf, columnsOf, isEntireColumn, isEntireRow, rowsOf, sheetOf } from "./Blocks";
import { readRange } from "./findArea";
import { surroundingRegion } from "./surroundingRegion";

const MAX_CELL_COUNT = 2 ** 31 - 1;

/** Where a range is and how big. */
export const rangePlace: Record<string, Property<RangeState>> = {
  Address: readOnly(1, (range, session) => formatAddress(areaOf(range), sheetOf(range, session).name)),
  AddressLocal: readOnly(1, (range, session) => formatAddress(areaOf(range), sheetOf(range, session).name)),
  RowIndex: readOnly(1, (range) => areaOf(range).top),
  ColumnIndex: readOnly(1, (range) => areaOf(range).left),
  RowCount: readOnly(1, (range) => rowsOf(areaOf(range))),
  ColumnCount: readOnly(1, (range) => columnsOf(areaOf(range))),
  // Excel says -1 where the number does not fit.
  CellCount: readOnly(1, (range) => (cellsOf(areaOf(range)) > MAX_CELL_COUNT ? -1 : cellsOf(areaOf(range)))),
  IsEntireRow: readOnly(7, (range) => isEntireRow(areaOf(range))),
  IsEntireColumn: readOnly(7, (range) => isEntireColumn(areaOf(range))),
};

export function makeRange(sheet: string, area: Area, session: Session): HostObject {
  const { top, left, bottom, right } = area;
  if (top < 0 || left < 0 || bottom >= ROWS || right >= COLUMNS || bottom < top || right < left) {
    throw new HostError("InvalidArgument", "The range would lie outside of the sheet.");
  }
  return RangeClass.of(session.ranges.watch(sheet, area));
}

/** A range made from another one's area. */
const derived = (
  since: number,
  change: (area: Area, args: readonly unknown[], range: RangeState, session: Session) => Area | null,
): Method<RangeState> =>
  method(since, (range, args, session) => {
    const area = change(areaOf(range), args, range, session);
    return area && makeRange(range.sheet, area, session);
  });

/** Refuses with ItemNotFound where there is nothing. */
const required =
  (
    what: string,
    find: (area: Area, args: readonly unknown[], range: RangeState, session: Session) => Area | null,
  ) =>
  (area: Area, args: readonly unknown[], range: RangeState, session: Session): Area => {
    const found = find(area, args, range, session);
    if (found) return found;
    throw itemNotFound(what);
  };

const intersect = (
  area: Area,
  args: readonly unknown[],
  range: RangeState,
  session: Session,
): Area | null => {
  const other = readRange(args[0], range.sheet, session);
  return other.sheet === range.sheet ? (intersection(area, areaOf(other)) ?? null) : null;
};

function used(area: Area, args: readonly unknown[], range: RangeState, session: Session): Area | null {
  const valuesOnly = readOptionalFlag(args[0], "valuesOnly", false);
  const whole = session.editor.usedArea(range.sheet, valuesOnly);
  const part = whole && intersection(area, whole);
  return part ? shrinkToContents(part, range.sheet, session, valuesOnly) : null;
}

/** The smallest block inside `area` that holds its cells that are not empty (or have a format of their own). */
function shrinkToContents(area: Area, sheet: string, session: Session, valuesOnly: boolean): Area | null {
  const { columns } = session.editor.sheet(sheet);
  let found: Area | null = null;
  for (let c = area.left; c <= area.right; c++) {
    const cells = columns[c];
    if (!cells) continue;
    const isUsed = (row: number): boolean => {
      const cell = cells[row];
      if (!cell) return false;
      const hasContent = cell.value !== null || cell.formula !== undefined || cell.spilledFrom !== undefined;
      return hasContent || (!valuesOnly && cell.style !== 0);
    };
    let [first, last] = [area.top, Math.min(area.bottom, cells.length - 1)];
    while (first <= last && !isUsed(first)) first++;
    while (last >= first && !isUsed(last)) last--;
    if (first > last) continue;
    const block = { top: first, left: c, bottom: last, right: c };
    found = found ? union(found, block) : block;
  }
  return found;
}

const noUsed = "the range has no used cells";
const count = (value: unknown): number => {
  const n = value === null || value === undefined ? 1 : readNumber(value, "count");
  if (!Number.isInteger(n) || n === 0) throw invalidArgument("count");
  return n;
};

/** `count` rows or columns beside the range; a negative count means the other side. */
const before = (first: number, last: number, n: number): [number, number] =>
  n > 0 ? [first - n, first - 1] : [last + 1, last - n];

/** The methods of Range that give another range. */
export const rangeSteps: Record<string, Method<RangeState>> = {
  GetCell: derived(1, (area, [row, column]) => {
    const [r, c] = [area.top + readNumber(row, "row"), area.left + readNumber(column, "column")];
    return { top: r, left: c, bottom: r, right: c };
  }),
  GetRow: derived(1, (area, [row]) => {
    const r = area.top + readNumber(row, "row");
    return { ...area, top: r, bottom: r };
  }),
  GetColumn: derived(1, (area, [column]) => {
    const c = area.left + readNumber(column, "column");
    return { ...area, left: c, right: c };
  }),
  GetLastCell: derived(1, ({ bottom, right }) => ({ top: bottom, left: right, bottom, right })),
  GetLastRow: derived(1, (area) => ({ ...area, top: area.bottom })),
  GetLastColumn: derived(1, (area) => ({ ...area, left: area.right })),
  GetEntireRow: derived(1, (area) => ({ ...area, left: 0, right: COLUMNS - 1 })),
  GetEntireColumn: derived(1, (area) => ({ ...area, top: 0, bottom: ROWS - 1 })),
  GetOffsetRange: derived(1, ({ top, left, bottom, right }, args) => {
    const [rows, columns] = [readNumber(args[0], "rowOffset"), readNumber(args[1], "columnOffset")];
    return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
  }),
  GetResizedRange: derived(2, (area, [rows, columns]) => ({
    ...area,
    bottom: area.bottom + readNumber(rows, "deltaRows"),
    right: area.right + readNumber(columns, "deltaColumns"),
  })),
  GetAbsoluteResizedRange: derived(7, (area, [rows, columns]) => ({
    ...area,
    bottom: area.top + readWhole(rows, "numRows", 1) - 1,
    right: area.left + readWhole(columns, "numColumns", 1) - 1,
  })),
  GetBoundingRect: derived(1, (area, args, range, session) => {
    const other = readRange(args[0], range.sheet, session);
    if (other.sheet !== range.sheet) throw invalidArgument("both ranges must be on one sheet");
    return union(area, areaOf(other));
  }),
  GetIntersection: derived(1, required("the ranges have no cell in common", intersect)),
  GetIntersectionOrNullObject: derived(4, intersect),
  GetUsedRange: derived(1, required(noUsed, used)),
  GetUsedRangeOrNullObject: derived(4, used),
  GetRowsAbove: derived(2, (area, [n]) => {
    const [top, bottom] = before(area.top, area.bottom, count(n));
    return { ...area, top, bottom };
  }),
  GetRowsBelow: derived(2, (area, [n]) => {
    const [top, bottom] = before(area.top, area.bottom, -count(n));
    return { ...area, top, bottom };
  }),
  GetColumnsBefore: derived(2, (area, [n]) => {
    const [left, right] = before(area.left, area.right, count(n));
    return { ...area, left, right };
  }),
  GetColumnsAfter: derived(2, (area, [n]) => {
    const [left, right] = before(area.left, area.right, -count(n));
    return { ...area, left, right };
  }),
  GetSurroundingRegion: derived(7, (area, _args, range, session) =>
    surroundingRegion(session.editor.sheet(range.sheet), area),
  ),
};

/** getRangeByIndexes(startRow, startColumn, rowCount, columnCount). */
export function areaByIndexes(args: readonly unknown[]): Area {
  const [top, left] = [readWhole(args[0], "startRow"), readWhole(args[1], "startColumn")];
  return {
    top,
    left,
    bottom: top + readOptionalWhole(args[2], "rowCount", 1) - 1,
    right: left + readOptionalWhole(args[3], "columnCount", 1) - 1,
  };
}
