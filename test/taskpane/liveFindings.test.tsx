/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { configure, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { cellOf, openPane } from "./support/openPane";

configure({ asyncUtilTimeout: 60_000 });
jest.setTimeout(180_000);

// Jobs answer in their own time, between the steps of a test, as they do in Excel.
beforeAll(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));

async function openCheck() {
  const pane = openPane("en-US");
  await userEvent.click(await screen.findByRole("button", { name: "Create" }));
  await screen.findByText(/^Added: /);
  await userEvent.click(await screen.findByRole("tab", { name: "Check" }));
  await screen.findByRole("switch", { name: "Show in the sheet" });
  const requests = () => pane.connection.requests().length;
  const settled = async () => {
    let before = -1;
    while (before !== requests()) {
      before = requests();
      await new Promise((done) => setTimeout(done, 700));
    }
    return before;
  };
  const cell = cellOf(pane.editor, "GmspPlan", "Status", 3);
  const type = (text: string) => pane.editor.setCells(cell.sheet, cell.row, cell.column, [[text]], "user");
  return { ...pane, requests, settled, type };
}

const wrongStatus = () => screen.queryByText(/Nearly there/);

describe("V306 the pane's findings follow the sheet", () => {
  it("V306.1 an edit is one request, and no dialog opens; undo takes the finding back", async () => {
    const { settled, requests, type, editor, close } = await openCheck();
    const before = await settled();
    type("Nearly there");
    await waitFor(() => expect(wrongStatus()).toBeInTheDocument());
    await settled();
    expect(requests()).toBe(before + 1);
    expect(screen.queryByRole("dialog")).toBeNull();
    editor.undo();
    await waitFor(() => expect(wrongStatus()).toBeNull());
    await settled();
    expect(requests()).toBe(before + 2);
    close();
  });

  it("V306.2 a row inserted and one deleted are seen by a full look", async () => {
    const { settled, type, editor, close } = await openCheck();
    type("Nearly there");
    await waitFor(() => expect(wrongStatus()).toBeInTheDocument());
    await settled();
    const { sheet, row } = cellOf(editor, "GmspPlan", "Status", 3);
    editor.deleteRows(sheet, row, 1, "user");
    await waitFor(() => expect(wrongStatus()).toBeNull());
    close();
  });

  it("V306.3 while a cell is being typed in the pane waits, says so, and then takes the edit by a small read", async () => {
    const { settled, requests, type, editor, close } = await openCheck();
    const before = await settled();
    type("Nearly there");
    editor.cellEditing = true;
    await screen.findAllByText(/^Waiting until you finish typing/);
    editor.cellEditing = false;
    await waitFor(() => expect(wrongStatus()).toBeInTheDocument());
    expect(within(document.body).queryByRole("dialog")).toBeNull();
    await settled();
    expect(requests()).toBe(before + 1);
    close();
  });

  it("V306.4 what no event told of is seen when the pane is seen again or its view opened", async () => {
    const { settled, type, close } = await openCheck();
    await settled();
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    type("Nearly there");
    await settled();
    expect(wrongStatus()).toBeNull();
    document.dispatchEvent(new Event("visibilitychange"));
    await waitFor(() => expect(wrongStatus()).toBeInTheDocument());
    type("Not started");
    await settled();
    expect(wrongStatus()).toBeInTheDocument();
    await userEvent.click(screen.getByRole("tab", { name: "Start" }));
    await userEvent.click(screen.getByRole("tab", { name: "Check" }));
    await waitFor(() => expect(wrongStatus()).toBeNull());
    close();
  });
});
