/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { configure, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { speak } from "../../src/text/speak";
import { accessibilityProblems } from "./support/accessibilityProblems";
import { cellOf, openPane } from "./support/openPane";

configure({ asyncUtilTimeout: 30_000 });
jest.setTimeout(180_000);

const say = speak("en");
let pane: ReturnType<typeof openPane>;

// jsdom lays nothing out: the pane is 600 pixels high, everything else as high as it is estimated.
beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  jest.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(600);
  jest.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(320);
  jest.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(80);
});
afterAll(() => jest.restoreAllMocks());
afterEach(() => {
  pane.close();
  localStorage.clear();
});

const type = (heading: string, row: number, input: string | number): void => {
  const cell = cellOf(pane.editor, "GmspPlan", heading, row);
  pane.editor.setCells(cell.sheet, cell.row, cell.column, [[input]], "user");
};
const valueOf = (heading: string, row: number) => {
  const cell = cellOf(pane.editor, "GmspPlan", heading, row);
  return pane.editor.value(cell.sheet, cell.row, cell.column);
};
const list = () => screen.findByRole("list", { name: say("repairs.list") });

/** A plan of ten rows, of which three hold something to repair. */
async function openMessy(): Promise<void> {
  pane = openPane("en-US");
  await userEvent.click(await screen.findByRole("switch", { name: "With example rows" }));
  await userEvent.click(screen.getByRole("button", { name: "Create" }));
  await screen.findByText(/^Added: /);
  const { editor } = pane;
  const { sheet, row } = cellOf(editor, "GmspPlan", "Code", 0);
  const found = editor.findTable("GmspPlan");
  if (!found) throw new Error("no plan");
  editor.resizeTable(found.table.id, { ...found.table.area, bottom: row + 9 });
  const columns: Record<string, (at: number) => string | number> = {
    rowId: (at) => `r${at}`,
    Code: (at) => `SO1.ST1.OP1.A0${at}`,
    "Title (English)": () => "Consultation meeting",
    Start: (at) => 45_300 + at,
    End: (at) => 45_390 + at,
  };
  for (const [heading, value] of Object.entries(columns)) {
    const { column } = cellOf(editor, "GmspPlan", heading, 0);
    const cells = Array.from({ length: 10 }, (_row, at) => [value(at)]);
    editor.setCells(sheet, row, column, cells, "api");
  }
  type("Planned budget", 0, "'៥០០០");
  type("Planned budget", 1, "'៧០០០");
  type("Status", 2, "Completed");
  type("Progress %", 2, 0.5);
  await userEvent.click(screen.getByRole("tab", { name: say("view.check") }));
}

describe("V261 repairs in the pane", () => {
  it("V261.1 with keys alone: opened, a way chosen, written, undone, and back to the findings", async () => {
    await openMessy();
    const user = userEvent.setup();
    const open = await screen.findByRole("button", { name: "Repair… (2 sure)" });
    open.focus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("heading", { name: say("repairs.title") })).toHaveFocus();
    const box = within(await list());
    expect(box.getByRole("checkbox", { name: "Numbers kept as text: 2" })).toBeChecked();
    expect(box.getByText("Planned budget: “៥០០០” → “5,000”")).toBeVisible();
    const ways = box.getByRole("radiogroup");
    expect(
      within(ways)
        .getAllByRole("radio")
        .map((radio) => radio.closest("span")?.textContent),
    ).toEqual(["Progress %: “50%” → “100%”", "Status: “Completed” → “In progress”", "Leave it as it is"]);
    expect(within(ways).getByRole("radio", { name: say("repairs.leave") })).toBeChecked();
    expect(await accessibilityProblems(pane.container)).toEqual([]);
    await user.click(within(ways).getByRole("radio", { name: /In progress/ }));
    const apply = screen.getByRole("button", { name: "Repair 3 cells" });
    apply.focus();
    await user.keyboard("{Enter}");
    expect((await screen.findAllByText("Repaired: 3 cells."))[0]).toBeVisible();
    expect([valueOf("Planned budget", 0), valueOf("Status", 2), valueOf("Progress %", 2)]).toEqual([
      5000,
      "In progress",
      0.5,
    ]);
    expect(await accessibilityProblems(pane.container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: say("repairs.undo") }));
    expect((await screen.findAllByText(say("repairs.undone")))[0]).toBeVisible();
    expect([valueOf("Planned budget", 0), valueOf("Status", 2)]).toEqual(["៥០០០", "Completed"]);
    await user.click(screen.getByRole("button", { name: say("repairs.back") }));
    expect(await screen.findByRole("group", { name: say("check.title") })).toBeVisible();
    await waitFor(() => expect(screen.getByRole("button", { name: /^Repair… \(/ })).toHaveFocus());
  });

  it("V261.4 a second click does nothing, and the way back outlives other views", async () => {
    await openMessy();
    const user = userEvent.setup();
    await user.click(await screen.findByRole("button", { name: "Repair… (2 sure)" }));
    await list();
    await user.dblClick(screen.getByRole("button", { name: "Repair 2 cells" }));
    expect((await screen.findAllByText("Repaired: 2 cells."))[0]).toBeVisible();
    await user.click(screen.getByRole("tab", { name: say("view.start") }));
    await user.click(screen.getByRole("tab", { name: say("view.check") }));
    expect((await screen.findAllByText("Repaired: 2 cells."))[0]).toBeVisible();
    await user.click(screen.getByRole("button", { name: say("repairs.back") }));
    await user.click(await screen.findByRole("button", { name: say("repairs.last") }));
    await user.dblClick(screen.getByRole("button", { name: say("repairs.undo") }));
    expect((await screen.findAllByText(say("repairs.undone")))[0]).toBeVisible();
    expect([valueOf("Planned budget", 0), valueOf("Planned budget", 1)]).toEqual(["៥០០០", "៧០០០"]);
    expect(screen.getByRole("alert")).toBeEmptyDOMElement();
    await user.click(screen.getByRole("button", { name: say("repairs.back") }));
    await screen.findByRole("button", { name: "Repair… (2 sure)" });
    expect(screen.queryByRole("button", { name: say("repairs.last") })).toBeNull();
  });

  it("V261.2 from a finding: only its repair, ticked; with nothing ticked there is nothing to press", async () => {
    await openMessy();
    const [action] = await screen.findAllByRole("button", { name: /^Repair: Plan, / });
    if (!action) throw new Error("no repair at a finding");
    await userEvent.click(action);
    const box = within(await list());
    const own = box.getByRole("checkbox", { name: /^Repair Plan, .*“៥០០០” → “5,000”/ });
    expect([own, box.getAllByRole("checkbox").length]).toEqual([expect.anything(), 2]);
    expect(own).toBeChecked();
    await userEvent.click(own);
    expect(screen.getByText(say("repairs.needChoice"))).toBeVisible();
    expect(screen.getByRole("button", { name: say("repairs.applyNone") })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    await userEvent.click(own);
    await userEvent.click(screen.getByRole("button", { name: "Repair 1 cell" }));
    expect((await screen.findAllByText("Repaired: 1 cell."))[0]).toBeVisible();
    expect([valueOf("Planned budget", 0), valueOf("Planned budget", 1)]).toEqual([5000, "៧០០០"]);
  });

  it("V261.3 what was changed meanwhile is named, and nothing is written over it", async () => {
    await openMessy();
    await userEvent.click(await screen.findByRole("button", { name: "Repair… (2 sure)" }));
    await list();
    const apply = screen.getByRole("button", { name: "Repair 2 cells" });
    // The cell changes before the pane has heard of it.
    type("Planned budget", 1, 9);
    await userEvent.click(apply);
    expect((await screen.findAllByText("Repaired: 1 cell."))[0]).toBeVisible();
    expect(valueOf("Planned budget", 1)).toBe(9);
  });
});
