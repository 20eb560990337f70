/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { dayFromIso } from "../../src/domain/record/day";
import { templates } from "../../src/domain/schema/templates";
import { today } from "../../src/jobs/today";
import { StartView } from "../../src/taskpane/start/StartView";
import { accessibilityProblems } from "./support/accessibilityProblems";
import { renderInPane } from "./support/renderInPane";
import { settings } from "./support/settings";

const at = (iso: string): number => dayFromIso(iso) ?? NaN;
const ours = {
  ...settings,
  language: "km" as const,
  currency: "USD" as const,
  planStart: at("2025-01-01"),
  planEnd: at("2029-12-31"),
};
const holding = (count: number) => ({
  recognised: true,
  settings: ours,
  templates: templates
    .slice(0, count)
    .map(({ id }, index) => ({ id, sheet: `Sheet ${id}`, rows: index === 0 ? 1 : 1200 })),
  summaries: [],
});
const name = (index: number): string => templates[index]?.label.en ?? "";

describe("Start, in a workbook with a plan", () => {
  it("shows what is in it, counts first, and goes to a sheet", async () => {
    const { asked } = renderInPane(<StartView />, { workbook: holding(2) });
    expect(screen.getByText("2 templates · 1,201 rows")).toBeVisible();
    expect(screen.getByRole("button", { name: `${name(0)}: go to the sheet, 1 row` })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: `${name(1)}: go to the sheet, 1,200 rows` }));
    expect(asked).toEqual([["showSheet", `Sheet ${templates[1]?.id}`]]);
  });

  it("adds the templates that are missing, with the workbook's own settings", async () => {
    const { asked } = renderInPane(<StartView />, { workbook: holding(2) });
    expect(screen.queryByRole("checkbox", { name: name(0) })).toBeNull();
    await userEvent.click(screen.getByRole("checkbox", { name: name(2) }));
    await userEvent.click(screen.getByRole("button", { name: "Add" }));
    expect(asked).toEqual([
      [
        "add",
        {
          templates: templates.slice(3).map(({ id }) => id),
          language: "km",
          firstYear: 2025,
          lastYear: 2029,
          currency: "USD",
          seed: true,
          asOfDate: today(),
        },
      ],
    ]);
  });

  it("goes on to the check when nothing is missing", async () => {
    const { pane } = renderInPane(<StartView />, { workbook: holding(templates.length) });
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(screen.getByText("All templates are here. Fill in the sheets, then check them.")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Check the workbook" }));
    expect(pane.state.view).toBe("check");
  });

  it("shows a template that this version doesn't know by its id", () => {
    const workbook = holding(1);
    const later = {
      ...workbook,
      templates: [...workbook.templates, { id: "laterTemplate", sheet: "X", rows: 2 }],
    };
    renderInPane(<StartView />, { workbook: later });
    expect(screen.getByRole("button", { name: "laterTemplate: go to the sheet, 2 rows" })).toBeVisible();
  });

  it("shows neither form nor contents before the workbook was read", () => {
    renderInPane(<StartView />, {});
    expect(screen.getByRole("progressbar")).toHaveAccessibleName("Reading the workbook…");
    expect(screen.queryByRole("button")).toBeNull();
  });

  it.each(["en", "km"] as const)("is accessible in %s", async (language) => {
    const { container } = renderInPane(<StartView />, { workbook: holding(2), language });
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
