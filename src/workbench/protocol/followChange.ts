import type { Area } from "../book/Book";
import type { BookEvent } from "../book/Editor";
import { COLUMNS, ROWS } from "../book/address";

type Change = Extract<BookEvent, { kind: "changed" }>;

/**
 * Where a block lies after cells were inserted or deleted; undefined where all of it was deleted. As in Excel,
 * a block moves only if it lies wholly within the columns (or rows) that move. A table that grows over free
 * cells tells of inserted rows too, but then nothing moves: only whole rows and columns do without a shift.
 */
export function followChange(area: Area, event: Change): Area | undefined {
  const { change, shift, area: block } = event;
  const wholeRows = block.left === 0 && block.right === COLUMNS - 1;
  const wholeColumns = block.top === 0 && block.bottom === ROWS - 1;
  if (shift === "ShiftCellDown" || (change === "RowInserted" && wholeRows)) {
    return within(area, block, "left", "right") ? insert(area, block, "top", "bottom", ROWS) : area;
  }
  if (shift === "ShiftCellUp" || (change === "RowDeleted" && wholeRows)) {
    return within(area, block, "left", "right") ? remove(area, block, "top", "bottom", ROWS) : area;
  }
  if (shift === "ShiftCellRight" || (change === "ColumnInserted" && wholeColumns)) {
    return within(area, block, "top", "bottom") ? insert(area, block, "left", "right", COLUMNS) : area;
  }
  if (shift === "ShiftCellLeft" || (change === "ColumnDeleted" && wholeColumns)) {
    return within(area, block, "top", "bottom") ? remove(area, block, "left", "right", COLUMNS) : area;
  }
  return area;
}

type Edge = keyof Area;

const within = (area: Area, block: Area, first: Edge, last: Edge): boolean =>
  area[first] >= block[first] && area[last] <= block[last];

function insert(area: Area, block: Area, first: Edge, last: Edge, limit: number): Area | undefined {
  if (area[last] < block[first]) return area;
  const count = block[last] - block[first] + 1;
  const start = area[first] >= block[first] ? area[first] + count : area[first];
  return start >= limit
    ? undefined
    : { ...area, [first]: start, [last]: Math.min(area[last] + count, limit - 1) };
}

function remove(area: Area, block: Area, first: Edge, last: Edge, limit: number): Area | undefined {
  const isWhole = area[first] === 0 && area[last] === limit - 1;
  if (isWhole || area[last] < block[first]) return area;
  const count = block[last] - block[first] + 1;
  if (area[first] > block[last]) return { ...area, [first]: area[first] - count, [last]: area[last] - count };
  const start = Math.min(area[first], block[first]);
  const end = area[last] <= block[last] ? block[first] - 1 : area[last] - count;
  return end < start ? undefined : { ...area, [first]: start, [last]: end };
}
