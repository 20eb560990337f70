import { memo } from "react";
import { HEADER_HEIGHT, ROWS, type SheetView } from "../geometry/SheetView";
import { columnName } from "../state/cellAddress";
import type { GridSelection } from "../state/GridSelection";
import { frozenColumns } from "./GridRow";

interface Props {
  view: SheetView;
  columns: readonly number[];
  selection: GridSelection;
}

/** Column letters: a press selects the column, a drag of its right edge sets its width. */
export const HeaderRow = memo(function HeaderRow({ view, columns, selection }: Props) {
  const { rowHeaderWidth } = view;
  const header = (column: number) => (
    <div
      key={column}
      role="columnheader"
      data-header-column={column}
      aria-colindex={column + 1}
      className={`column-header${mark(selection, column)}`}
      style={{
        left: rowHeaderWidth + view.columns.offset(column),
        width: view.columns.size(column),
        height: HEADER_HEIGHT,
      }}
    >
      {columnName(column)}
      <span className="column-grip" data-grip-column={column} />
    </div>
  );
  return (
    <div role="row" className="row header-row" style={{ top: 0, height: HEADER_HEIGHT }}>
      <div className="stuck" role="presentation" style={{ width: rowHeaderWidth + view.frozenWidth }}>
        <div
          role="columnheader"
          className="corner"
          data-corner=""
          style={{ width: rowHeaderWidth, height: HEADER_HEIGHT }}
        >
          <span className="unseen">Select all</span>
        </div>
        {frozenColumns(view).map(header)}
        {view.frozenWidth > 0 && <span className="freeze-line-v" />}
      </div>
      {columns.map(header)}
    </div>
  );
});

function mark(selection: GridSelection, column: number): string {
  const lit = selection.areas.filter((a) => column >= a.left && column <= a.right);
  if (lit.length === 0) return "";
  return lit.some((a) => a.top === 0 && a.bottom === ROWS - 1) ? " lit whole" : " lit";
}
