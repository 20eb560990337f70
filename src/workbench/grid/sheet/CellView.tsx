import { memo, type CSSProperties } from "react";
import type { Area } from "../../book/Book";
import { mergeAt, type SheetView } from "../geometry/SheetView";
import { paintCell, type CellPaint } from "../paint/paintCell";
import { cellAddress } from "../state/cellAddress";
import { holds, withMerges, type GridSelection } from "../state/GridSelection";
import { CellIcon } from "./CellIcon";

interface Props {
  view: SheetView;
  row: number;
  column: number;
  /** Pixels from the left edge of what it stands in. */
  left: number;
  selection: GridSelection | undefined;
  copied: Area | undefined;
  preview: Area | undefined;
}

/** Khmer letters stand on and hang under others: their lines are taller. */
const KHMER = /[\u1780-\u17ff]/;

export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

/** One `gridcell`; nothing where a merged block covers the cell. */
export const CellView = memo(function CellView({
  view,
  row,
  column,
  left,
  selection,
  copied,
  preview,
}: Props) {
  const { sheet, rows, columns } = view;
  const merge = sheet.merges.length ? mergeAt(sheet.merges, row, column) : undefined;
  if (merge && (merge.top !== row || merge.left !== column)) return null;
  const width = merge ? columns.offset(merge.right + 1) - columns.offset(merge.left) : columns.size(column);
  const height = merge ? rows.offset(merge.bottom + 1) - rows.offset(merge.top) : rows.size(row);
  const paint = paintCell(view, row, column, width);
  const marks = selectionMarks(
    merge ?? { top: row, left: column, bottom: row, right: column },
    selection,
    copied,
    preview,
  );
  const note = view.notes.get(row)?.find((n) => n.column === column);
  return (
    <div
      role="gridcell"
      id={cellId(row, column)}
      data-row={row}
      data-column={column}
      aria-colindex={column + 1}
      aria-colspan={merge ? merge.right - merge.left + 1 : undefined}
      aria-rowspan={merge ? merge.bottom - merge.top + 1 : undefined}
      title={paint.link === undefined ? undefined : `${paint.link}\nCtrl+click to follow`}
      aria-selected={marks.selected}
      aria-description={note ? `Note: ${note.text}` : undefined}
      className={`cell${marks.names}${merge ? " merged" : ""}${paint.wrap ? " wrap" : ""}${paint.link === undefined ? "" : " link"}${paint.room ? " runs" : ""}${KHMER.test(paint.text) ? " khmer" : ""}`}
      style={{ ...paint.css, left: left - 1, width: width + 1, height: height + 1 }}
    >
      {paint.bar && <span className="data-bar" style={barCss(paint.bar)} />}
      {paint.icon && <CellIcon set={paint.icon.set} index={paint.icon.index} />}
      {paint.text !== "" && <CellText paint={paint} />}
      {note && <span className="note-mark" />}
      {paint.filterOf && (
        <button
          type="button"
          tabIndex={-1}
          className={`filter-button${paint.filterOf.filtered ? " on" : ""}`}
          data-filter={paint.filterOf.table ?? ""}
          aria-label={`Filter and sort by ${paint.text || cellAddress(row, column)}`}
        />
      )}
      {marks.handle && <span className="fill-handle" data-fill-handle="" />}
    </div>
  );
});

function CellText({ paint }: { paint: CellPaint }) {
  const css: CSSProperties = {};
  if (paint.room) {
    css.width = paint.room - 4;
    // Running over its neighbours, the text hides the gridlines between them.
    css.backgroundColor = paint.css.backgroundColor ?? "#fff";
  }
  if (paint.rotation) css.transform = `rotate(${-paint.rotation}deg)`;
  return (
    <span className={paint.room ? "text over" : "text"} style={css}>
      {paint.text}
    </span>
  );
}

function barCss(bar: NonNullable<CellPaint["bar"]>): CSSProperties {
  const from = Math.min(bar.from, bar.to) * 100;
  const width = Math.abs(bar.to - bar.from) * 100;
  return { left: `${from}%`, width: `calc(${width}% - 4px)`, backgroundColor: bar.color };
}

/** The lines and tints that selection, copying and filling draw over a cell, as class names. */
function selectionMarks(
  cell: Area,
  selection: Props["selection"],
  copied: Area | undefined,
  preview: Area | undefined,
) {
  let names = "";
  let selected = false;
  let handle = false;
  selection?.areas.forEach((area, index) => {
    if (!holds(area, cell.top, cell.left)) return;
    selected = true;
    names += edges("sel", area, cell);
    handle =
      index === 0 && selection.areas.length === 1 && cell.bottom >= area.bottom && cell.right >= area.right;
  });
  const active = selection && holds(cell, selection.active.row, selection.active.column);
  if (selected) names += active ? " active" : " selected";
  if (copied && holds(copied, cell.top, cell.left)) names += ` copied${edges("cut", copied, cell)}`;
  if (preview && holds(preview, cell.top, cell.left)) names += edges("pre", preview, cell);
  return { names, selected, handle };
}

function edges(prefix: string, area: Area, cell: Area): string {
  let names = ` ${prefix}`;
  if (cell.top === area.top) names += ` ${prefix}-t`;
  if (cell.bottom >= area.bottom) names += ` ${prefix}-b`;
  if (cell.left === area.left) names += ` ${prefix}-l`;
  if (cell.right >= area.right) names += ` ${prefix}-r`;
  return names;
}

/** What a cell is part of, for the cells that need to be drawn again when the selection moves. */
export function touches(view: SheetView, row: number, selection: GridSelection): boolean {
  return selection.areas.some((area) => {
    const whole = withMerges(area, view.sheet.merges);
    return row >= whole.top && row <= whole.bottom;
  });
}
