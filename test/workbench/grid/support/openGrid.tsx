import "./browserGlobals";
import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createBook } from "../../../../src/workbench/book/createBook";
import { createEditor } from "../../../../src/workbench/book/createEditor";
import type { CellInput, Editor } from "../../../../src/workbench/book/Editor";
import { FormulaBar } from "../../../../src/workbench/grid/frame/FormulaBar";
import { Overlays } from "../../../../src/workbench/grid/frame/Overlays";
import { SheetTabs } from "../../../../src/workbench/grid/frame/SheetTabs";
import { StatusBar } from "../../../../src/workbench/grid/frame/StatusBar";
import { SheetGrid } from "../../../../src/workbench/grid/sheet/SheetGrid";
import { createSession, currentSelection } from "../../../../src/workbench/grid/state/Session";
import { SessionProvider } from "../../../../src/workbench/grid/state/SessionContext";
import { areaAddress, cellAddress } from "../../../../src/workbench/grid/state/cellAddress";

/** A new book with these cells from A1, shown in the grid with its bars; `prepare` may do more to it first. */
export function openGrid(cells: CellInput[][] = [], prepare?: (editor: Editor, sheet: string) => void) {
  const session = createSession(createEditor(createBook("Test.xlsx")));
  const { editor } = session;
  const sheet = editor.book.activeSheet;
  if (cells.length > 0) editor.setCells(sheet, 0, 0, cells, "api");
  prepare?.(editor, sheet);
  const view = render(
    <SessionProvider value={session}>
      <FormulaBar />
      <SheetGrid />
      <SheetTabs />
      <StatusBar />
      <Overlays />
    </SessionProvider>,
  );
  return {
    ...view,
    editor,
    sheet,
    session,
    user: userEvent.setup(),
    cell: (row: number, column: number) => {
      const found = view.container.querySelector<HTMLElement>(
        `[role=gridcell][data-row="${row}"][data-column="${column}"]`,
      );
      if (!found) throw new Error(`No cell ${cellAddress(row, column)} is drawn.`);
      return found;
    },
    active: () => {
      const { row, column } = currentSelection(session).active;
      return cellAddress(row, column);
    },
    selected: () => currentSelection(session).areas.map(areaAddress),
    texts: (row: number, columns: number) =>
      Array.from({ length: columns }, (_, column) => editor.text(editor.book.activeSheet, row, column)),
    /** The text that a copy or cut puts on the clipboard. */
    clipboard: (kind: "copy" | "cut") => {
      let text = "";
      const clipboardData = { setData: (_type: string, value: string) => void (text = value) };
      fireEvent[kind](screen.getByRole("textbox", { name: /^Cell / }), { clipboardData });
      return text;
    },
    bar: () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^Formula bar/ }),
  };
}
