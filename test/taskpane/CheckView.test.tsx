/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { templates } from "../../src/domain/schema/templates";
import { CheckView } from "../../src/taskpane/check/CheckView";
import { sayFinding } from "../../src/text/sayFinding";
import { accessibilityProblems } from "./support/accessibilityProblems";
import { finding, reportOf } from "./support/findings";
import { renderInPane } from "./support/renderInPane";
import { settings } from "./support/settings";

const workbook = {
  recognised: true,
  settings,
  templates: [{ id: "plan", sheet: "Plan", rows: 40 }],
  summaries: [],
};
const label = (id: string) => templates.find((template) => template.id === id)?.label.en ?? "";
const findings = [
  finding(0),
  finding(1, { severity: "warning" }),
  finding(2),
  finding(0, { templateId: "trainings", sheet: "Trainings", table: "GmspTrainings", severity: "note" }),
];
const open = (report = reportOf(findings)) =>
  renderInPane(<CheckView />, { view: "check", workbook, report });
const list = () => screen.getByRole("group", { name: "Findings" });
/** The findings themselves, without the buttons that accept them. */
const findingButtons = () =>
  within(list())
    .getAllByRole("button")
    .filter((button) => button.hasAttribute("data-finding"));
const shown = () => within(list()).getAllByRole("listitem");

describe("Check", () => {
  it("counts by severity before it lists", () => {
    open();
    const counts = within(screen.getByRole("group", { name: "Show by severity" })).getAllByRole("button");
    expect(counts.map((count) => count.getAttribute("aria-label"))).toEqual([
      "Errors: 2",
      "Warnings: 1",
      "Notes: 1",
    ]);
  });

  it("groups findings by template, each with its count", () => {
    open();
    const headings = within(list()).getAllByRole("heading", { level: 2 });
    expect(headings.map((heading) => heading.textContent)).toEqual([
      `${label("plan")}3 findings`,
      `${label("trainings")}1 finding`,
    ]);
    expect(
      within(list())
        .getAllByRole("list")
        .map((each) => within(each).getAllByRole("listitem").length),
    ).toEqual([3, 1]);
  });

  it.each(["en", "km"] as const)("says of each finding how bad, where and what, in %s", (language) => {
    renderInPane(<CheckView />, { view: "check", workbook, language, report: reportOf([finding(1)]) });
    const { place, message } = sayFinding(finding(1), language);
    expect(place).toContain("C6");
    expect(message).not.toBe("");
    const button = within(screen.getByRole("listitem")).getByRole("button");
    expect(button).toHaveTextContent(`${language === "en" ? "Error" : "កំហុស"} · ${place}`);
    expect(button).toHaveTextContent(message);
  });

  it("goes to the cell of a finding by click and by Enter", async () => {
    const { asked } = open();
    const [first, second] = findingButtons();
    if (first) await userEvent.click(first);
    second?.focus();
    await userEvent.keyboard("{Enter}");
    expect(asked).toEqual([
      ["showFinding", findings[0]],
      ["showFinding", findings[1]],
    ]);
  });

  it("has nothing to press where the workbook as a whole is meant", () => {
    open(
      reportOf([finding(0, { templateId: null, sheet: "", cell: "", rowId: "", field: null, row: null })]),
    );
    expect(within(list()).getByRole("heading")).toHaveTextContent("The workbook as a whole");
    expect(within(list()).queryByRole("button")).toBeNull();
  });

  it("moves through the findings with the arrow keys, across templates", async () => {
    open();
    const buttons = findingButtons();
    buttons[0]?.focus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}");
    expect(buttons[3]).toHaveFocus();
    await userEvent.keyboard("{ArrowDown}");
    expect(buttons[3]).toHaveFocus();
    await userEvent.keyboard("{ArrowUp}");
    expect(buttons[2]).toHaveFocus();
    await userEvent.keyboard("{Home}");
    expect(buttons[0]).toHaveFocus();
    await userEvent.keyboard("{End}");
    expect(buttons[3]).toHaveFocus();
  });

  it("shows one severity when its count is pressed, and all when pressed again", async () => {
    open();
    const errors = screen.getByRole("button", { name: "Errors: 2" });
    await userEvent.click(errors);
    expect(errors).toHaveAttribute("aria-pressed", "true");
    expect(shown()).toHaveLength(2);
    await userEvent.click(errors);
    expect(shown()).toHaveLength(4);
  });

  const openChoice = () => userEvent.click(screen.getByRole("button", { name: "Group and filter" }));
  // Without a layout the popover's focus trap takes nothing in it for visible.
  const only = () => screen.getByRole("combobox", { name: "Show only", hidden: true });
  const options = () =>
    within(only())
      .getAllByRole("option", { hidden: true })
      .map((option) => option.textContent);
  const headings = () =>
    within(screen.getByRole("group", { name: "Findings", hidden: true }))
      .getAllByRole("heading", { level: 2, hidden: true })
      .map((heading) => heading.textContent);

  it("V281.1 shows one template, and says so when none of its findings is of the severity", async () => {
    open();
    await openChoice();
    expect(options()).toEqual(["All templates (4)", `${label("plan")} (3)`, `${label("trainings")} (1)`]);
    await userEvent.selectOptions(only(), `${label("trainings")} (1)`);
    await userEvent.keyboard("{Escape}");
    expect(shown()).toHaveLength(1);
    expect(screen.getByText("1 of 4 findings")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Errors: 2" }));
    expect(screen.getByText("No finding is of this kind.")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Show all" }));
    expect(shown()).toHaveLength(4);
  });

  it("V281.2 keeps a chosen template after its last finding was mended", async () => {
    const { tell } = open();
    await openChoice();
    await userEvent.selectOptions(only(), `${label("trainings")} (1)`);
    tell({ type: "checked", report: reportOf(findings.slice(0, 3)) });
    expect(only()).toHaveDisplayValue(`${label("trainings")} (0)`);
    expect(screen.getByText("No finding is of this kind.")).toBeInTheDocument();
  });

  it("V281.3 groups by rule and by unit, with counts, and tells the grouping", async () => {
    const unit = { id: "GDDT", label: { en: "Domestic Trade", km: "ពាណិជ្ជកម្ម" }, order: 0 };
    open(reportOf([finding(0, { unit }), finding(1, { code: "G12" }), finding(2)]));
    await openChoice();
    await userEvent.click(screen.getByRole("radio", { name: "Rule", hidden: true }));
    expect(headings()).toEqual([
      "G2 · Required cells are filled2 findings",
      expect.stringMatching(/^G12 · .*1 finding$/),
    ]);
    expect(options()[0]).toBe("All rules (3)");
    await userEvent.click(screen.getByRole("radio", { name: "Unit", hidden: true }));
    expect(headings()).toEqual(["Domestic Trade1 finding", "Without a unit2 findings"]);
    expect(screen.getByText("3 findings · Grouped by Unit.")).toBeInTheDocument();
  });

  it("V281.4 finds by words, tells how many, and says when there are none", async () => {
    open();
    const search = screen.getByRole("searchbox", { name: "Search place, rule or words" });
    // In a narrow pane there is room for no more.
    expect(search).toHaveAttribute("placeholder", "Search findings");
    await userEvent.type(search, "trainings");
    expect(shown()).toHaveLength(1);
    expect(screen.getByText("1 of 4 findings")).toBeVisible();
    let leftToExcel = fireEvent.keyDown(search, { key: "Escape" });
    expect(leftToExcel).toBe(false);
    expect(search).toHaveValue("");
    expect(shown()).toHaveLength(4);
    leftToExcel = fireEvent.keyDown(search, { key: "Escape" });
    expect(leftToExcel).toBe(true);
    await userEvent.type(search, "nowhere");
    expect(screen.getByText("No finding holds “nowhere” among those that are shown.")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Show all" }));
    expect(search).toHaveValue("");
    expect(shown()).toHaveLength(4);
  });

  it("V281.5 keeps what is shown while another view is open", async () => {
    const { pane } = open();
    await userEvent.type(screen.getByRole("searchbox"), "g2");
    await openChoice();
    await userEvent.click(screen.getByRole("radio", { name: "Rule", hidden: true }));
    expect(pane.state.filter).toEqual({ by: "rule", severity: null, group: null, text: "g2" });
  });

  it("V281.6 goes to the next and previous finding; the one that was gone to is marked", async () => {
    const { asked, tell } = open();
    await userEvent.click(screen.getByRole("button", { name: "Next finding (F8)" }));
    await userEvent.click(screen.getByRole("button", { name: "Previous finding (Shift+F8)" }));
    expect(asked).toEqual([
      ["step", 1],
      ["step", -1],
    ]);
    const [, second] = findings;
    if (second) tell({ type: "wentTo", finding: second });
    const marked = findingButtons().filter((button) => button.getAttribute("aria-current") === "true");
    expect(marked).toEqual([findingButtons()[1]]);
    // The report of the next check has the same finding anew.
    tell({ type: "checked", report: reportOf(findings.map((one) => ({ ...one }))) });
    expect(findingButtons()[1]).toHaveAttribute("aria-current", "true");
  });

  it("V281.7 is accessible while one chooses", async () => {
    const { container } = open();
    await openChoice();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it("keeps the focus on a finding when those around it are mended", () => {
    const { tell } = open();
    const third = findingButtons()[2];
    third?.focus();
    tell({ type: "checked", report: reportOf(findings.slice(2)) });
    expect(findingButtons()).toHaveLength(2);
    expect(third).toHaveFocus();
    expect(findingButtons()[0]).toBe(third);
  });

  it.each([
    ["puts the focus on the list", true],
    ["doesn't take the focus from the sheet", false],
  ])("%s when the finding that had it is mended", (_, paneHasFocus) => {
    const hasFocus = jest.spyOn(document, "hasFocus").mockReturnValue(paneHasFocus);
    const { tell } = open();
    findingButtons()[0]?.focus();
    tell({ type: "checked", report: reportOf(findings.slice(1)) });
    expect(paneHasFocus ? list() : document.body).toHaveFocus();
    hasFocus.mockRestore();
  });

  it("leaves the focus alone when it was elsewhere", async () => {
    const { tell } = open();
    findingButtons()[0]?.focus();
    const again = screen.getByRole("button", { name: "Check again" });
    again.focus();
    tell({ type: "checked", report: reportOf(findings.slice(1)) });
    expect(again).toHaveFocus();
  });

  it("checks again on demand", async () => {
    const { asked } = open();
    await userEvent.click(screen.getByRole("button", { name: "Check again" }));
    expect(asked).toEqual([["look", true]]);
  });

  it("is glad when there is nothing to mend", () => {
    open(reportOf([], 1246));
    expect(screen.getByRole("heading", { name: "Nothing to mend" })).toBeVisible();
    expect(screen.getByText("All is in order in 1,246 rows. This page follows what you type.")).toBeVisible();
    expect(screen.queryByRole("combobox")).toBeNull();
  });

  it("shows the way to Start in a workbook without a plan", async () => {
    const { pane } = renderInPane(<CheckView />, {
      view: "check",
      workbook: { ...workbook, recognised: false },
    });
    await userEvent.click(screen.getByRole("button", { name: "Choose templates" }));
    expect(pane.state.view).toBe("start");
  });

  it("says that it waits while a cell is typed in, and keeps what it knew", () => {
    const { tell } = open();
    tell({ type: "cellBusy" });
    expect(screen.getByText(/^Waiting until you finish typing in the cell/)).toBeVisible();
    expect(shown()).toHaveLength(4);
    tell({ type: "checked", report: reportOf(findings) });
    expect(screen.queryByText(/^Waiting until/)).toBeNull();
  });

  it.each(["en", "km"] as const)("is accessible in %s", async (language) => {
    const { container } = renderInPane(<CheckView />, {
      view: "check",
      workbook,
      language,
      report: reportOf(findings),
    });
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
