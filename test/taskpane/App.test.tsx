/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { configure, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { templates } from "../../src/domain/schema/templates";
import { summaries } from "../../src/domain/summarize/summaries";
import { speak } from "../../src/text/speak";
import { formatCell } from "../../src/workbench/book/address";
import { accessibilityProblems } from "./support/accessibilityProblems";
import { cellOf, openPane } from "./support/openPane";

// Other tests share the processor; nothing here is measured.
configure({ asyncUtilTimeout: 30_000 });
jest.setTimeout(120_000);

const plan = templates.find((template) => template.id === "plan");
const heading = (field: string, language: "en" | "km"): string =>
  plan?.fields.find(({ id }) => id === field)?.label[language] ?? field;

// Jobs answer in their own time, between the steps of a test, as they do in Excel.
beforeAll(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));

let pane: ReturnType<typeof openPane>;
afterEach(() => {
  pane.close();
  localStorage.clear();
});

const sheetNames = () => pane.editor.book.sheets.map((sheet) => sheet.name);
const findings = () => screen.getByRole("group", { name: "Findings" });

/** From a blank workbook to one with all templates and without example rows, in English. */
async function createAll(): Promise<void> {
  await userEvent.click(await screen.findByRole("switch", { name: "With example rows" }));
  await userEvent.click(screen.getByRole("button", { name: "Create" }));
  await screen.findByText(/^Added: /);
}

describe.each([
  ["en", "en-US"],
  ["km", "km-KH"],
] as const)("the whole way in %s", (language, displayLanguage) => {
  const say = speak(language);

  it("sets up a plan, checks it and summarises it", async () => {
    pane = openPane(displayLanguage);
    expect(await screen.findByText(say("state.unknown"))).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: say("start.create") }));

    const [one, two, three] = templates.map(({ label }) => label[language]);
    const names = say("app.andMore", { names: `${one}, ${two}, ${three}`, n: templates.length - 3 });
    const added = say("start.added", { names });
    expect(await screen.findByText(added)).toBeVisible();
    const state = [
      say("state.plan", { first: 2024, last: 2028 }),
      say(`state.language.${language}`),
      say("count.templates", { n: templates.length }),
    ];
    expect(screen.getByText(state.join(" · "))).toBeVisible();
    expect(sheetNames()).toEqual(
      expect.arrayContaining(templates.map(({ sheetName }) => sheetName[language])),
    );
    expect(await accessibilityProblems(pane.container)).toEqual([]);

    await userEvent.click(screen.getByRole("tab", { name: say("view.check") }));
    await screen.findByRole("group", { name: say("check.severity") });
    expect(await accessibilityProblems(pane.container)).toEqual([]);

    await userEvent.click(screen.getByRole("tab", { name: say("view.summaries") }));
    await userEvent.click(await screen.findByRole("button", { name: say("summaries.build") }));
    const built = say("summaries.built", { names: summaries.map(({ label }) => label[language]).join(", ") });
    expect(await screen.findByText(built)).toBeVisible();
    expect(screen.getByRole("button", { name: say("summaries.buildAgain") })).toBeVisible();
    expect(await accessibilityProblems(pane.container)).toEqual([]);

    const links = screen.getAllByRole("button", { name: new RegExp(say("summaries.goTo")) });
    expect(links).toHaveLength(summaries.length);
    const link = links.at(-1);
    if (link) await userEvent.click(link);
    const named = (id: string) => pane.editor.sheet(id).name;
    await waitFor(() =>
      expect(link).toHaveAccessibleName(
        say("summaries.goToNamed", { sheet: named(pane.editor.book.activeSheet) }),
      ),
    );
  });
});

describe("the open workbook", () => {
  it("is followed while people type: findings come, lead to their cells, and go", async () => {
    pane = openPane("en-US");
    await createAll();
    await userEvent.click(screen.getByRole("tab", { name: "Check" }));
    await screen.findByRole("group", { name: "Show by severity" });

    const end = cellOf(pane.editor, "GmspPlan", heading("endDate", "en"), 0);
    pane.editor.setCells(end.sheet, end.row, end.column, [["soon"]], "api");
    const place = new RegExp(`\\b${formatCell(end.row, end.column)}\\b`);
    const [button] = await screen.findAllByRole("button", { name: place });
    if (!button) throw new Error("no finding of the cell");
    expect(findings()).toContainElement(button);

    const first = pane.editor.book.sheets[0]?.id ?? "";
    pane.editor.activate(pane.editor.book.sheets.find(({ id }) => id !== end.sheet)?.id ?? first);
    button.focus();
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(pane.editor.book.activeSheet).toBe(end.sheet));
    expect(pane.editor.book.selection[end.sheet]).toMatchObject({ row: end.row, column: end.column });

    pane.editor.setCells(end.sheet, end.row, end.column, [[""]], "api");
    await waitFor(() => expect(screen.queryByRole("button", { name: place })).toBeNull());
  });

  it("is waited for while a cell is being typed in", async () => {
    pane = openPane("en-US");
    await createAll();
    await userEvent.click(screen.getByRole("tab", { name: "Check" }));
    await screen.findByRole("group", { name: "Show by severity" });
    pane.editor.cellEditing = true;
    await userEvent.click(screen.getByRole("button", { name: "Check again" }));
    const waiting = await screen.findAllByText(/^Waiting until you finish typing in the cell/);
    expect(waiting.length).toBeGreaterThan(0);
    pane.editor.cellEditing = false;
    // Leaving with Escape changes nothing in the workbook; the pane asks again by itself.
    await waitFor(() => expect(screen.queryByText(/^Waiting until/)).toBeNull());
  });

  it("keeps what was asked for from being done while a cell is being typed in, and says so", async () => {
    pane = openPane("en-US");
    const create = await screen.findByRole("button", { name: "Create" });
    pane.editor.cellEditing = true;
    await userEvent.click(create);
    const alert = await screen.findByText(/^Excel is waiting for you to finish typing in a cell/);
    expect(screen.getByRole("alert")).toContainElement(alert);
    expect(sheetNames()).toEqual(["Sheet1"]);
    pane.editor.cellEditing = false;
    await userEvent.click(screen.getByRole("button", { name: "Create" }));
    expect(await screen.findByText(/^Added: /)).toBeVisible();
  });

  it("is looked at again when a sheet of the plan is deleted", async () => {
    pane = openPane("en-US");
    await createAll();
    expect(await screen.findByRole("button", { name: "Check the workbook" })).toBeVisible();
    const trainings = pane.editor.findTable("GmspTrainings");
    pane.editor.deleteSheet(trainings?.sheet.id ?? "", "user");
    expect(await screen.findByRole("button", { name: "Add" })).toBeVisible();
    expect(screen.getAllByRole("checkbox")).toHaveLength(1);
  });

  it("is recognised when the pane opens again, in the language chosen last", async () => {
    pane = openPane("en-US");
    await createAll();
    await userEvent.click(screen.getByRole("button", { name: "ខ្មែរ" }));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("កម្មវិធីតាមដាន GMSP");
    expect(document.documentElement).toHaveAttribute("lang", "km");
    const { editor } = pane;
    pane.close();
    pane = openPane("en-US", editor);
    expect(
      await screen.findByText(`ផែនការ 2024–2028 · សៀវភៅការងារភាសាអង់គ្លេស · ${templates.length} គំរូ`),
    ).toBeVisible();
  });
});

describe("the ribbon", () => {
  it("opens a view, and starts its job where asked", async () => {
    pane = openPane("en-US");
    await createAll();
    pane.ask({ view: "check", run: true });
    expect(await screen.findByRole("group", { name: "Show by severity" })).toBeVisible();
    expect(screen.getByRole("tab", { name: "Check" })).toHaveAttribute("aria-selected", "true");
    pane.ask({ view: "summaries", run: true });
    expect(await screen.findByText(/^Ready: /)).toBeVisible();
    pane.ask({ view: "start", run: false });
    expect(await screen.findByRole("heading", { name: "In this workbook" })).toBeVisible();
  });

  it("shows what to do first in a workbook without a plan", async () => {
    pane = openPane("en-US");
    pane.ask({ view: "summaries", run: true });
    expect(await screen.findByText(/^There is nothing to summarise yet/)).toBeVisible();
    expect(sheetNames()).toEqual(["Sheet1"]);
  });
});

describe("the tabs", () => {
  it("open their view by Enter and by the space bar", async () => {
    pane = openPane("en-US");
    await screen.findByRole("button", { name: "Create" });
    screen.getByRole("tab", { name: "Check" }).focus();
    await userEvent.keyboard("{Enter}");
    expect(screen.getByRole("tabpanel", { name: "Check" })).toBeVisible();
    screen.getByRole("tab", { name: "Summarise" }).focus();
    await userEvent.keyboard(" ");
    expect(screen.getByRole("tabpanel", { name: "Summarise" })).toBeVisible();
  });
});
