import { act, cleanup, render } from "@testing-library/react";
import { createPaneRequests, type PaneRequest } from "../../../src/commands/PaneRequests";
import { App } from "../../../src/taskpane/App";
import { createBook } from "../../../src/workbench/book/createBook";
import { createEditor } from "../../../src/workbench/book/createEditor";
import type { Editor } from "../../../src/workbench/book/Editor";
import { connectNode } from "../../../src/workbench/host/connectNode";

/** Opens the whole pane over a workbook on the workbench; jobs and Office.js are the real ones. */
export function openPane(displayLanguage: string, editor: Editor = createEditor(createBook("plan.xlsx"))) {
  const connection = connectNode(editor);
  const requests = createPaneRequests();
  const surroundings = { displayLanguage, partitionKey: "", isDark: () => false };
  const { container } = render(<App requests={requests} surroundings={surroundings} />);
  return {
    editor,
    /** Presses a button of the ribbon. */
    ask: (request: PaneRequest) => act(() => requests.ask(request)),
    container,
    connection,
    close: () => {
      cleanup();
      connection.close();
    },
  };
}

/** Where a field of a table's row stands on its sheet; rows are counted from 0 below the headings. */
export function cellOf(editor: Editor, tableName: string, heading: string, row: number) {
  const found = editor.findTable(tableName);
  if (!found) throw new Error(`no table ${tableName}`);
  const column = found.table.columns.findIndex(({ name }) => name === heading);
  if (column < 0) throw new Error(`${tableName} has no column ${heading}`);
  const { top, left } = found.table.area;
  return { sheet: found.sheet.id, row: top + 1 + row, column: left + column };
}
