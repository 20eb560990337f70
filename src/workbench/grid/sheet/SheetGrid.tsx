import { useLayoutEffect, useMemo, useRef } from "react";
import { COLUMNS, HEADER_HEIGHT, ROWS } from "../geometry/SheetView";
import { visibleWindow } from "../geometry/visibleWindow";
import { currentSelection } from "../state/Session";
import { useSession } from "../state/SessionContext";
import { useStore } from "../state/useStore";
import { touches } from "./CellView";
import { CellInput } from "./CellInput";
import { ChartLayer } from "../charts/ChartLayer";
import { GridRow } from "./GridRow";
import { HeaderRow } from "./HeaderRow";
import { NotePopover } from "./NotePopover";
import { scrollToCell } from "./scrollToCell";
import { useGridMouse } from "./useGridMouse";
import { useViewport } from "./useViewport";

/** Empty lines offered beyond the last used one. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;

/** The active sheet: headings, the cells in sight, charts, and the input of the active cell. */
export function SheetGrid() {
  const session = useSession();
  useStore(session.version, (n) => n);
  const view = session.view();
  const id = view.sheet.id;
  useStore(session.ui, (s) => s.selections);
  const selection = currentSelection(session, id);
  const copied = useStore(session.ui, (s) => s.copied);
  const preview = useStore(session.ui, (s) => s.fillPreview) ?? undefined;
  const { scroller, port, read } = useViewport();
  const { active, end } = selection;
  const window = useMemo(() => visibleWindow(view, port, active), [view, port, active]);
  const key = window.columns.join(",");
  // Rows compare their columns by identity.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const columns = useMemo(() => window.columns, [key]);
  /** What the last scroll was for: a block that is selected at once is seen from its active cell. */
  const lastActive = useRef(active);
  const mouse = useGridMouse(view, scroller);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element) element.scrollTop = element.scrollLeft = 0;
    read();
  }, [id, scroller, read]);
  useLayoutEffect(() => {
    const moved = lastActive.current !== active;
    lastActive.current = active;
    if (scroller.current) scrollToCell(scroller.current, view, moved ? active : end);
    read();
    // Only when the selection moves: not when the sheet is painted again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [active, end, id]);

  const rowCount = Math.min(
    ROWS,
    Math.max(view.last.row, window.lastRow, end.row < ROWS - 1 ? end.row : 0) + SPARE_ROWS,
  );
  const columnCount = Math.min(COLUMNS, Math.max(view.last.column, window.lastColumn) + SPARE_COLUMNS);
  const width = view.rowHeaderWidth + view.columns.offset(columnCount);
  const copiedHere = copied?.sheet === id ? copied.area : undefined;
  const headHeight = view.sheet.showHeadings ? HEADER_HEIGHT : 0;
  const frozenRows = Array.from({ length: view.sheet.frozen.rows }, (_, r) => r).filter(
    (r) => view.rows.size(r) > 0,
  );
  const row = (r: number, top: number) => (
    <GridRow
      key={r}
      view={view}
      row={r}
      top={top}
      columns={columns}
      selection={touches(view, r, selection) ? selection : undefined}
      copied={copiedHere && r >= copiedHere.top && r <= copiedHere.bottom ? copiedHere : undefined}
      preview={preview && r >= preview.top && r <= preview.bottom ? preview : undefined}
    />
  );
  return (
    <div className="sheet-frame">
      <div ref={scroller} className="scroller" onScroll={read} {...mouse}>
        <div
          className="grid"
          role="grid"
          tabIndex={0}
          aria-label={view.sheet.name}
          aria-rowcount={ROWS}
          aria-colcount={COLUMNS}
          aria-multiselectable="true"
          aria-readonly={view.sheet.protection ? true : undefined}
          onFocus={(event) => event.target === event.currentTarget && session.focusGrid()}
        >
          <div className="head" role="rowgroup" style={{ width, height: headHeight + view.frozenHeight }}>
            {view.sheet.showHeadings && <HeaderRow view={view} columns={columns} selection={selection} />}
            {frozenRows.map((r) => row(r, headHeight + view.rows.offset(r)))}
            {view.frozenHeight > 0 && <span className="freeze-line-h" />}
          </div>
          <div
            className="body"
            role="rowgroup"
            style={{ width, height: view.rows.offset(rowCount) - view.frozenHeight }}
          >
            {window.rows.map((r) => row(r, view.rows.offset(r) - view.frozenHeight))}
          </div>
        </div>
        <ChartLayer view={view} />
      </div>
      <CellInput view={view} scroller={scroller} />
      <NotePopover scroller={scroller} view={view} />
    </div>
  );
}
