/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { configure, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { cellOf, openPane } from "./support/openPane";

configure({ asyncUtilTimeout: 60_000 });
jest.setTimeout(180_000);

// Jobs answer in their own time, between the steps of a test, as they do in Excel.
beforeAll(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));

describe("V203 marks in the pane", () => {
  it("V203.5 follow what is typed, and our own writing starts no endless round", async () => {
    const pane = openPane("en-US");
    const { editor } = pane;
    await userEvent.click(await screen.findByRole("button", { name: "Create" }));
    await screen.findByText(/^Added: /);
    await userEvent.click(await screen.findByRole("tab", { name: "Check" }));
    const show = await screen.findByRole("switch", { name: "Show in the sheet" });
    await userEvent.click(show);
    await waitFor(() => expect(show).toBeChecked());
    const cell = cellOf(editor, "GmspPlan", "Status", 3);
    const type = (text: string) => editor.setCells(cell.sheet, cell.row, cell.column, [[text]], "user");
    const isBoxed = () =>
      editor.conditional(cell.sheet, cell.row, cell.column)?.borders?.top?.color === "#C00000";
    expect(isBoxed()).toBe(false);
    type("Nearly there");
    await waitFor(() => expect(isBoxed()).toBe(true));
    type("Not started");
    await waitFor(() => expect(isBoxed()).toBe(false));
    // Each look is three requests; a round that feeds itself would go on asking.
    const asked = () => pane.connection.requests().length;
    let before = -1;
    await waitFor(
      async () => {
        before = asked();
        await new Promise((done) => setTimeout(done, 1_500));
        expect(asked()).toBe(before);
      },
      { timeout: 60_000 },
    );
    pane.close();
  });
});
