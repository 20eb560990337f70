import type { Area } from "../../book/Book";
import { COLUMNS, ROWS } from "../geometry/SheetView";
import { currentSelection, type Session } from "../state/Session";
import type { MenuItem } from "../state/UiState";
import { attempt } from "./attempt";

/** What can be done to the rows that the selection touches. */
export function rowItems(session: Session, area: Area): MenuItem[] {
  const { editor } = session;
  const sheet = editor.book.activeSheet;
  const count = Math.min(area.bottom, ROWS - 1) - area.top + 1;
  const rows = count === 1 ? "row" : `${count} rows`;
  if (area.top === 0 && area.bottom === ROWS - 1) return [];
  return [
    {
      label: `Insert ${rows} above`,
      run: () => attempt(session, () => editor.insertRows(sheet, area.top, count, "user")),
      separated: true,
    },
    {
      label: `Delete ${rows}`,
      run: () => attempt(session, () => editor.deleteRows(sheet, area.top, count, "user")),
    },
    {
      label: `Hide ${rows}`,
      run: () => attempt(session, () => editor.setRows(sheet, area.top, area.bottom, { hidden: true })),
    },
    {
      label: "Unhide rows",
      run: () =>
        attempt(session, () =>
          editor.setRows(sheet, Math.max(0, area.top - 1), Math.min(ROWS - 1, area.bottom + 1), {
            hidden: false,
          }),
        ),
    },
  ];
}

/** What can be done to the columns that the selection touches. */
export function columnItems(session: Session, area: Area): MenuItem[] {
  const { editor } = session;
  const sheet = editor.book.activeSheet;
  const count = Math.min(area.right, COLUMNS - 1) - area.left + 1;
  const columns = count === 1 ? "column" : `${count} columns`;
  if (area.left === 0 && area.right === COLUMNS - 1) return [];
  return [
    {
      label: `Insert ${columns} to the left`,
      run: () => attempt(session, () => editor.insertColumns(sheet, area.left, count, "user")),
      separated: true,
    },
    {
      label: `Delete ${columns}`,
      run: () => attempt(session, () => editor.deleteColumns(sheet, area.left, count, "user")),
    },
    {
      label: `Hide ${columns}`,
      run: () => attempt(session, () => editor.setColumns(sheet, area.left, area.right, { hidden: true })),
    },
    {
      label: "Unhide columns",
      run: () =>
        attempt(session, () =>
          editor.setColumns(sheet, Math.max(0, area.left - 1), Math.min(COLUMNS - 1, area.right + 1), {
            hidden: false,
          }),
        ),
    },
    {
      label: "Fit width to content",
      run: () => attempt(session, () => editor.autofit(sheet, area, "columns")),
    },
  ];
}

/** Rows of the table that the active cell is in. */
export function tableItems(session: Session): MenuItem[] {
  const { editor } = session;
  const sheet = editor.book.activeSheet;
  const { active, areas } = currentSelection(session);
  const table = editor.table(sheet, active.row, active.column);
  const area = areas[0];
  if (!table || !area) return [];
  const first = table.area.top + (table.showHeaders ? 1 : 0);
  const last = table.area.bottom - (table.showTotals ? 1 : 0);
  const top = Math.max(first, area.top);
  const count = Math.min(last, area.bottom) - top + 1;
  if (count < 1) return [];
  const rows = count === 1 ? "table row" : `${count} table rows`;
  const blank = Array.from({ length: count }, () => table.columns.map(() => null));
  return [
    {
      label: `Insert ${rows} above`,
      run: () => attempt(session, () => editor.addTableRows(table.id, top - first, blank, "user")),
      separated: true,
    },
    {
      label: `Delete ${rows}`,
      run: () => attempt(session, () => editor.deleteTableRows(table.id, top - first, count, "user")),
    },
  ];
}
