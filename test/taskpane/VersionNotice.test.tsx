/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { NoticeBar } from "../../src/taskpane/frame/NoticeBar";
import { VersionNotice } from "../../src/taskpane/start/VersionNotice";
import { templateNames } from "../../src/taskpane/state/templateName";
import { accessibilityProblems } from "./support/accessibilityProblems";
import { renderInPane } from "./support/renderInPane";
import { settings } from "./support/settings";

const names = (...ids: string[]): string => templateNames(ids, "en");
const workbook = { recognised: true, settings, templates: [], summaries: [], bilingual: false };

describe("T26 the pane offers to bring older sheets up to date", () => {
  it("T26.6 says what happens and that it can't be undone, then does it and says so", async () => {
    const view = (
      <>
        <NoticeBar />
        <VersionNotice workbook={{ ...workbook, older: ["plan", "trainings"] }} />
      </>
    );
    const { container, asked, tell } = renderInPane(view, {});
    expect(screen.getByText(new RegExp(`${names("plan", "trainings")}.*can't be undone`))).toBeVisible();
    expect(await accessibilityProblems(container)).toEqual([]);
    const lift = screen.getByRole("button", { name: "Bring up to date" });
    await userEvent.click(lift);
    expect(asked).toEqual([["lift"]]);
    tell({ type: "jobStarted", job: "add" });
    await userEvent.click(lift);
    expect(lift).toHaveFocus();
    expect(asked).toEqual([["lift"]]);
    tell({ type: "lifted", lifted: ["plan"] });
    expect(screen.getByText(`Up to date now: ${names("plan")}.`)).toBeVisible();
  });

  it("T27.2 names newer sheets, without a button", () => {
    renderInPane(<VersionNotice workbook={{ ...workbook, newer: ["plan", "later"] }} />, {});
    expect(
      screen.getByText(new RegExp(`${names("plan", "later")}\\. They are left as they are`)),
    ).toBeVisible();
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("T26.7 is silent where all is up to date", () => {
    renderInPane(<VersionNotice workbook={workbook} />, {});
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.queryByText(/tracker made/)).toBeNull();
  });
});
