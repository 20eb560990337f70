import { formatAddress } from "../book/address";
import type { Area, ChartSeries } from "../book/Book";
import type { RangeState } from "../protocol/LiveRanges";
import type { Session } from "../protocol/Session";
import { areaOf, columnsOf, rowsOf } from "./Blocks";

/**
 * The series that Excel makes of a block: a first row or column of text (or with a blank corner) names the
 * series or the categories. "Auto" puts series along the shorter side, columns where both are equal.
 */
export function chartSeriesFrom(
  range: RangeState,
  by: "Auto" | "Columns" | "Rows",
  session: Session,
): ChartSeries[] {
  const { editor } = session;
  const area = areaOf(range);
  const sheet = editor.sheet(range.sheet).name;
  const isText = (row: number, column: number): boolean => {
    const value = editor.value(range.sheet, row, column);
    return value === null || typeof value === "string";
  };
  const rowIsText = (): boolean => {
    for (let c = area.right; c > area.left; c--) if (!isText(area.top, c)) return false;
    return area.right > area.left || isText(area.top, area.left);
  };
  const columnIsText = (): boolean => {
    for (let r = area.bottom; r > area.top; r--) if (!isText(r, area.left)) return false;
    return area.bottom > area.top;
  };
  const hasTop = rowsOf(area) > 1 && rowIsText();
  const hasLeft = columnsOf(area) > 1 && columnIsText();
  const body: Area = { ...area, top: area.top + (hasTop ? 1 : 0), left: area.left + (hasLeft ? 1 : 0) };
  const inColumns = by === "Columns" || (by === "Auto" && rowsOf(body) >= columnsOf(body));
  const reference = (part: Area): string => `=${formatAddress(part, sheet, true)}`;
  const [first, last] = inColumns ? [body.left, body.right] : [body.top, body.bottom];
  const hasNames = inColumns ? hasTop : hasLeft;
  const hasCategories = inColumns ? hasLeft : hasTop;
  const categories = inColumns
    ? { ...body, left: area.left, right: area.left }
    : { ...body, top: area.top, bottom: area.top };
  return Array.from({ length: Math.max(0, last - first + 1) }, (_series, i) => {
    const at = first + i;
    const values = inColumns ? { ...body, left: at, right: at } : { ...body, top: at, bottom: at };
    const name = inColumns
      ? { top: area.top, left: at, bottom: area.top, right: at }
      : { top: at, left: area.left, bottom: at, right: area.left };
    return {
      name: hasNames ? reference(name) : `Series${i + 1}`,
      values: reference(values),
      ...(hasCategories ? { categories: reference(categories) } : {}),
    };
  });
}
