/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import "./support/textCoding";
import { configure, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { addTemplates } from "../../src/jobs/addTemplates";
import { addOptions } from "../support/openWorkbook";
import { cellOf, openPane } from "./support/openPane";

// Other tests share the processor; nothing here is measured.
configure({ asyncUtilTimeout: 30_000 });
jest.setTimeout(120_000);
beforeAll(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));

let pane: ReturnType<typeof openPane>;
afterEach(() => {
  pane.close();
  localStorage.clear();
});

/** The pane over a plan without first rows: nothing is wrong in it. */
async function openPlan(): Promise<void> {
  pane = openPane("en-US");
  await addTemplates(addOptions({ templates: ["plan", "trainings"], seed: false }));
  await screen.findByText(/^Plan 2024–2028 · /);
}

const next = () => pane.ask({ step: 1 });
const previous = () => pane.ask({ step: -1 });

/** A code typed alone leaves the other required cells of its row blank. */
function typeCodes(): void {
  const code = cellOf(pane.editor, "GmspPlan", "Code", 0);
  pane.editor.setCells(code.sheet, code.row, code.column, [["SO1"]], "user");
}

describe("V287 next and previous finding from the ribbon", () => {
  it("V287.1 checks first where nothing was checked, stays in the open view, and goes around", async () => {
    await openPlan();
    typeCodes();
    expect(screen.getByRole("tab", { name: "Start" })).toHaveAttribute("aria-selected", "true");
    next();
    await screen.findByText(/^Finding 1 of (\d+)\. Plan, /);
    const first = selected();
    previous();
    const told = await screen.findByText(/^That was the first finding, so it goes on with the last: Plan, /);
    expect(told).toBeVisible();
    expect(selected()).not.toEqual(first);
    next();
    await screen.findByText(/^That was the last finding, so it starts again with the first: Plan, /);
    expect(selected()).toEqual(first);
    expect(screen.getByRole("tab", { name: "Start" })).toHaveAttribute("aria-selected", "true");
  });

  it("V287.2 says so where there is none, and where none is shown", async () => {
    await openPlan();
    next();
    expect(await screen.findByText(/^There is no finding to go to: nothing is open/)).toBeVisible();
    typeCodes();
    await userEvent.click(screen.getByRole("tab", { name: "Check" }));
    await userEvent.type(await screen.findByRole("searchbox"), "nowhere");
    await screen.findByText("No finding holds “nowhere” among those that are shown.");
    next();
    expect(await screen.findByText(/among those that are shown\. Show all under Check\.$/)).toBeVisible();
  });

  it("V287.3 F8 in the pane follows the list as it is shown", async () => {
    await openPlan();
    typeCodes();
    await userEvent.click(screen.getByRole("tab", { name: "Check" }));
    const list = await screen.findByRole("group", { name: "Findings" });
    await waitFor(() => expect(list.querySelectorAll("[data-finding]").length).toBeGreaterThan(2));
    await userEvent.keyboard("{F8}");
    await waitFor(() => expect(list.querySelector("[aria-current]")).not.toBeNull());
    const at = () =>
      [...list.querySelectorAll("[data-finding]")].findIndex((one) => one.matches("[aria-current]"));
    expect(at()).toBe(0);
    await userEvent.keyboard("{F8}");
    await waitFor(() => expect(at()).toBeGreaterThan(0));
    await userEvent.keyboard("{Shift>}{F8}{/Shift}");
    await waitFor(() => expect(at()).toBe(0));
  });
});

const selected = () => {
  const { activeSheet, selection } = pane.editor.book;
  const { row, column } = selection[activeSheet] ?? {};
  return [pane.editor.sheet(activeSheet).name, row, column];
};
