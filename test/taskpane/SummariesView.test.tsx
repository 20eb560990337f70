/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { templates } from "../../src/domain/schema/templates";
import { summaries } from "../../src/domain/summarize/summaries";
import { SummariesView } from "../../src/taskpane/summaries/SummariesView";
import { accessibilityProblems } from "./support/accessibilityProblems";
import { renderInPane } from "./support/renderInPane";
import { settings } from "./support/settings";

const holding = (ids: readonly string[], built: readonly string[] = []) => ({
  recognised: true,
  settings,
  templates: ids.map((id) => ({ id, sheet: `Sheet ${id}`, rows: 3 })),
  summaries: built.map((id) => ({ id, sheet: `Summary ${id}` })),
});
const everything = templates.map((template) => template.id);
const ids = summaries.map((summary) => summary.id);
const open = (workbook: ReturnType<typeof holding>) =>
  renderInPane(<SummariesView />, { view: "summaries", workbook });
const box = (index: number) => screen.getByRole("checkbox", { name: summaries[index]?.label.en });

describe("Summarise", () => {
  it("builds all of them when one just presses Build", async () => {
    const { asked } = open(holding(everything));
    expect(screen.getAllByRole("checkbox")).toHaveLength(ids.length);
    await userEvent.click(screen.getByRole("button", { name: "Build" }));
    expect(asked).toEqual([["build", ids]]);
  });

  it("says what each shows and needs", () => {
    open(holding(everything));
    expect(box(0)).toHaveAccessibleDescription(expect.stringContaining(summaries[0]?.description.en ?? "?"));
    expect(box(0)).toHaveAccessibleDescription(expect.stringMatching(/Needs: .+\.$/));
  });

  it("builds those that were left chosen", async () => {
    const { asked } = open(holding(everything));
    await userEvent.click(box(0));
    await userEvent.click(screen.getByRole("button", { name: "Build" }));
    expect(asked).toEqual([["build", ids.slice(1)]]);
  });

  it("offers no summary whose template is missing, and says which that is", () => {
    const trainings = summaries.findIndex((summary) => summary.templates.includes("trainings"));
    const others = everything.filter((id) => id !== "trainings");
    open(holding(others));
    expect(box(trainings)).toBeDisabled();
    expect(box(trainings)).not.toBeChecked();
    const name = templates.find((template) => template.id === "trainings")?.label.en;
    expect(box(trainings)).toHaveAccessibleDescription(
      expect.stringContaining(`Needs what is not in this workbook yet: ${name}.`),
    );
  });

  it("does not build nothing", async () => {
    const { asked } = open(holding(["nothingKnown"]));
    const build = screen.getByRole("button", { name: "Build" });
    expect(build).toHaveAccessibleDescription("Choose at least one summary.");
    await userEvent.click(build);
    expect(asked).toEqual([]);
  });

  it("builds again and goes to the sheets, once they are there", async () => {
    const { asked } = open(holding(everything, ids));
    await userEvent.click(screen.getByRole("button", { name: `Go to sheet “Summary ${ids[0]}”` }));
    await userEvent.click(screen.getByRole("button", { name: "Build again" }));
    expect(asked).toEqual([
      ["showSheet", `Summary ${ids[0]}`],
      ["build", ids],
    ]);
  });

  it("shows the way to Start in a workbook without a plan", async () => {
    const { pane } = open({ ...holding([]), recognised: false });
    await userEvent.click(screen.getByRole("button", { name: "Choose templates" }));
    expect(pane.state.view).toBe("start");
  });

  it.each(["en", "km"] as const)("is accessible in %s", async (language) => {
    const workbook = holding(everything.slice(1), ids.slice(-1));
    const { container } = renderInPane(<SummariesView />, { view: "summaries", workbook, language });
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
