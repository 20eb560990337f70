import { memo } from "react";
import type { Area } from "../../book/Book";
import type { SheetView } from "../geometry/SheetView";
import { holds, type GridSelection } from "../state/GridSelection";
import { CellView } from "./CellView";

interface Props {
  view: SheetView;
  row: number;
  /** Pixels from the top of the part that it stands in. */
  top: number;
  /** Columns beside the frozen ones. */
  columns: readonly number[];
  /** Given only where they touch the row, so that the other rows are not drawn again. */
  selection: GridSelection | undefined;
  copied: Area | undefined;
  preview: Area | undefined;
}

/** One `row`: its number and the frozen cells stick to the left, the others scroll. */
export const GridRow = memo(function GridRow({ view, row, top, columns, selection, copied, preview }: Props) {
  const { sheet, rows, rowHeaderWidth } = view;
  const height = rows.size(row);
  const cell = (column: number, left: number) => (
    <CellView
      key={column}
      view={view}
      row={row}
      column={column}
      left={left}
      selection={selection && touchesColumn(selection, column) ? selection : undefined}
      copied={copied}
      preview={preview}
    />
  );
  const frozen = frozenColumns(view);
  return (
    <div role="row" aria-rowindex={row + 1} className="row" style={{ top, height }}>
      <div className="stuck" role="presentation" style={{ width: rowHeaderWidth + view.frozenWidth }}>
        {sheet.showHeadings && (
          <div
            role="rowheader"
            data-header-row={row}
            aria-colindex={1}
            className={`row-header${headerMark(selection, row)}`}
            style={{ width: rowHeaderWidth, height }}
          >
            {row + 1}
            <span className="row-grip" data-grip-row={row} />
          </div>
        )}
        {frozen.map((column) => cell(column, rowHeaderWidth + view.columns.offset(column)))}
        {frozen.length > 0 && <span className="freeze-line-v" />}
      </div>
      {columns.map((column) => cell(column, rowHeaderWidth + view.columns.offset(column)))}
    </div>
  );
});

export function frozenColumns(view: SheetView): number[] {
  const list: number[] = [];
  for (let c = 0; c < view.sheet.frozen.columns; c += 1) if (view.columns.size(c) > 0) list.push(c);
  return list;
}

function touchesColumn(selection: GridSelection, column: number): boolean {
  return selection.areas.some((area) => column >= area.left && column <= area.right);
}

function headerMark(selection: GridSelection | undefined, row: number): string {
  if (!selection) return "";
  const whole = selection.areas.some((a) => a.left === 0 && a.right > 16_000 && holds(a, row, 0));
  return whole ? " lit whole" : " lit";
}
