/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { CheckView } from "../../src/taskpane/check/CheckView";
import { accessibilityProblems } from "./support/accessibilityProblems";
import { finding, reportOf } from "./support/findings";
import { renderInPane } from "./support/renderInPane";
import { settings } from "./support/settings";

const workbook = { recognised: true, settings, templates: [], summaries: [] };
const many = [
  ...Array.from({ length: 4000 }, (_, row) => finding(row)),
  ...Array.from({ length: 1000 }, (_, row) => finding(row, { templateId: "trainings", sheet: "Trainings" })),
];

describe("Check, with thousands of findings", () => {
  // jsdom lays nothing out: the pane is 600 pixels high, everything else as high as it is estimated.
  beforeAll(() => {
    jest.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(600);
    jest.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(320);
    jest.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(80);
  });
  afterAll(() => jest.restoreAllMocks());

  it("has only those in sight on the page, each knowing its place among all", () => {
    renderInPane(<CheckView />, { view: "check", workbook, report: reportOf(many) });
    const list = screen.getByRole("group", { name: "Findings" });
    const items = within(list).getAllByRole("listitem");
    expect(items.length).toBeGreaterThan(5);
    expect(items.length).toBeLessThan(40);
    expect(items[0]).toHaveAttribute("aria-posinset", "1");
    expect(items[0]).toHaveAttribute("aria-setsize", "4000");
    expect(within(list).getAllByRole("heading")).toHaveLength(1);
    expect(within(list).getByRole("heading")).toHaveTextContent("4,000 findings");
  });

  it("V282.1 End and Home go to the list's last and first finding, which need not be on the page", async () => {
    renderInPane(<CheckView />, { view: "check", workbook, report: reportOf(many) });
    const list = screen.getByRole("group", { name: "Findings" });
    const [first] = within(list)
      .getAllByRole("button")
      .filter((button) => button.hasAttribute("data-finding"));
    act(() => first?.focus());
    await userEvent.keyboard("{End}");
    expect(document.activeElement?.closest("li")).toHaveAttribute("aria-posinset", "1000");
    expect(document.activeElement).toHaveTextContent("Trainings, C1004");
    await userEvent.keyboard("{Home}");
    expect(document.activeElement?.closest("li")).toHaveAttribute("aria-posinset", "1");
    expect(document.activeElement).toHaveTextContent("Plan, C5");
  });

  it("V282.2 thousands of findings are searched once all their words are at hand", async () => {
    renderInPane(<CheckView />, { view: "check", workbook, report: reportOf(many) });
    await userEvent.type(screen.getByRole("searchbox"), "trainings c100");
    expect(await screen.findByText("6 of 5,000 findings")).toBeInTheDocument();
  });

  it("is accessible", async () => {
    const { container } = renderInPane(<CheckView />, { view: "check", workbook, report: reportOf(many) });
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
