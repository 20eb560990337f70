/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { templates } from "../../src/domain/schema/templates";
import { summaries } from "../../src/domain/summarize/summaries";
import { NoticeBar } from "../../src/taskpane/frame/NoticeBar";
import { accessibilityProblems } from "./support/accessibilityProblems";
import { renderInPane } from "./support/renderInPane";

const [first, second] = templates;
const [summary, lacking] = summaries;

describe("how the last job went", () => {
  it("is said in a region that was there before", () => {
    const { tell } = renderInPane(<NoticeBar />, {});
    const alert = screen.getByRole("alert");
    const status = screen.getByRole("status");
    expect(alert).toBeEmptyDOMElement();
    expect(status).toBeEmptyDOMElement();
    tell({ type: "failed", job: "add", problem: { key: "error.missingFeature", values: { detail: "x.y" } } });
    expect(alert).toHaveTextContent("lacks something that is needed here (x.y)");
    expect(status).toBeEmptyDOMElement();
    tell({ type: "added", added: [first?.id ?? ""], present: [second?.id ?? ""] });
    expect(alert).toBeEmptyDOMElement();
    expect(status).toHaveTextContent(
      `Added: ${first?.label.en}. Already there, left as they were: ${second?.label.en}.`,
    );
  });

  it("is said in the pane's language, also when that changes", () => {
    const { tell } = renderInPane(<NoticeBar />, {});
    tell({ type: "built", built: [summary?.id ?? ""], missing: [lacking?.id ?? ""] });
    const status = screen.getByRole("status");
    expect(status).toHaveTextContent(
      `Ready: ${summary?.label.en}. Not built, because a template is missing: ${lacking?.label.en}.`,
    );
    tell({ type: "languageChosen", language: "km" });
    expect(status).toHaveTextContent(
      `រួចរាល់៖ ${summary?.label.km}។ មិនបានបង្កើត ព្រោះខ្វះគំរូ៖ ${lacking?.label.km}។`,
    );
  });

  it("names a few templates and counts the others", () => {
    const { tell } = renderInPane(<NoticeBar />, {});
    const ids = templates.map(({ id }) => id);
    const [one, two, three] = templates.map(({ label }) => label);
    tell({ type: "added", added: ids, present: [] });
    const status = screen.getByRole("status");
    expect(status).toHaveTextContent(`Added: ${one?.en}, ${two?.en}, ${three?.en} and 13 more.`);
    tell({ type: "languageChosen", language: "km" });
    expect(status).toHaveTextContent(`បានបន្ថែម៖ ${one?.km}, ${two?.km}, ${three?.km} និង 13 ទៀត។`);
    tell({ type: "added", added: ids.slice(0, 3), present: [] });
    expect(status).toHaveTextContent(`បានបន្ថែម៖ ${one?.km}, ${two?.km}, ${three?.km}។`);
  });

  it("asks again for a workbook that could not be read once its message is closed", async () => {
    const { tell, asked } = renderInPane(<NoticeBar />, {});
    const failed = {
      type: "failed",
      job: "read",
      problem: { key: "error.missingFeature", values: {} },
    } as const;
    tell(failed);
    await userEvent.click(screen.getByRole("button", { name: "Close this message" }));
    expect(asked).toEqual([["look", false]]);
    tell({ type: "viewOpened", view: "check" }, failed);
    await userEvent.click(screen.getByRole("button", { name: "Close this message" }));
    expect(asked.slice(1)).toEqual([["look", true]]);
  });

  it("says so when there was nothing to add", () => {
    const { tell } = renderInPane(<NoticeBar />, {});
    tell({ type: "added", added: [], present: ["plan"] });
    expect(screen.getByRole("status")).toHaveTextContent(/^Nothing to add/);
  });

  it("is closed by its button", async () => {
    const { tell, container } = renderInPane(<NoticeBar />, {});
    tell({ type: "failed", job: "add", problem: { key: "error.readOnly", values: {} } });
    expect(await accessibilityProblems(container)).toEqual([]);
    await userEvent.click(
      within(screen.getByRole("alert")).getByRole("button", { name: "Close this message" }),
    );
    expect(screen.getByRole("alert")).toBeEmptyDOMElement();
  });
});
