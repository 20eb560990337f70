/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { WorkbookLanguage } from "../../src/taskpane/start/WorkbookLanguage";
import type { WorkbookState } from "../../src/jobs/WorkbookState";
import { accessibilityProblems } from "./support/accessibilityProblems";
import { renderInPane } from "./support/renderInPane";
import { settings } from "./support/settings";

const workbook = (change: Partial<WorkbookState>): WorkbookState => ({
  recognised: true,
  settings: { ...settings, language: "en" },
  templates: [],
  summaries: [],
  ...change,
});

describe("The workbook's language, in the pane", () => {
  it("says what it is and what switching does, then switches to the other one", async () => {
    const { asked } = renderInPane(<WorkbookLanguage workbook={workbook({})} />, {});
    expect(screen.getByText("Its sheets are in English.")).toBeVisible();
    expect(screen.getByText(/Your rows, columns, formulas, filters and notes stay/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Switch the workbook to Khmer" }));
    expect(asked).toEqual([["switchLanguage", { language: "km" }]]);
  });

  it("offers English in a Khmer workbook, in the pane's own language", async () => {
    const khmer = workbook({ settings: { ...settings, language: "km" } });
    const { asked } = renderInPane(<WorkbookLanguage workbook={khmer} />, {});
    await userEvent.click(screen.getByRole("button", { name: "Switch the workbook to English" }));
    expect(asked).toEqual([["switchLanguage", { language: "en" }]]);
  });

  it("switches the second language of the headings on and off", async () => {
    const { asked } = renderInPane(<WorkbookLanguage workbook={workbook({ bilingual: true })} />, {});
    const both = screen.getByRole("switch", { name: "Show both languages in headings" });
    expect(both).toBeChecked();
    expect(both).toHaveAccessibleDescription(/A row above the headings/);
    await userEvent.click(both);
    expect(asked).toEqual([["switchLanguage", { bilingual: false }]]);
  });

  it("keeps the focus on the switch while a job runs, and takes no press meanwhile", async () => {
    const { asked, tell } = renderInPane(<WorkbookLanguage workbook={workbook({})} />, {});
    const both = screen.getByRole("switch", { name: "Show both languages in headings" });
    both.focus();
    tell({ type: "jobStarted", job: "add" });
    expect(both).toHaveFocus();
    expect(both).toHaveAttribute("aria-disabled", "true");
    await userEvent.click(both);
    await userEvent.keyboard(" ");
    expect(asked).toEqual([]);
    expect(both).not.toBeChecked();
    tell({ type: "jobEnded" });
    await userEvent.keyboard(" ");
    expect(asked).toEqual([["switchLanguage", { bilingual: true }]]);
  });

  it("renews the look", async () => {
    const { asked } = renderInPane(<WorkbookLanguage workbook={workbook({})} />, {});
    await userEvent.click(screen.getByRole("button", { name: "Renew the look" }));
    expect(asked).toEqual([["renewLook"]]);
  });

  it("can be used by everyone", async () => {
    const { container } = renderInPane(<WorkbookLanguage workbook={workbook({})} />, {});
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
