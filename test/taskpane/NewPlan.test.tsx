/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { templates } from "../../src/domain/schema/templates";
import { today } from "../../src/jobs/today";
import { StartView } from "../../src/taskpane/start/StartView";
import { accessibilityProblems } from "./support/accessibilityProblems";
import { renderInPane } from "./support/renderInPane";
import { settings } from "./support/settings";

const workbook = { recognised: false, settings, templates: [], summaries: [] };
const all = templates.map((template) => template.id);
const plan = templates.find((template) => template.id === "plan");

describe("Start, in a workbook without a plan", () => {
  it("creates everything with the usual plan period when one just presses Create", async () => {
    const { asked } = renderInPane(<StartView />, { workbook });
    expect(screen.getByText(`${all.length} of ${all.length} chosen`)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Create" }));
    expect(asked).toEqual([
      [
        "add",
        {
          templates: all,
          language: "en",
          firstYear: 2024,
          lastYear: 2028,
          currency: "KHR",
          seed: true,
          asOfDate: today(),
        },
      ],
    ]);
  });

  it("creates what was chosen, in the product's order", async () => {
    const { asked } = renderInPane(<StartView />, { workbook });
    const user = userEvent.setup();
    await user.click(screen.getByRole("checkbox", { name: "All templates" }));
    await user.click(screen.getByRole("checkbox", { name: templates.at(-1)?.label.en }));
    const card = screen.getByRole("checkbox", { name: plan?.label.en });
    expect(card).toHaveAccessibleDescription(plan?.purpose.en);
    await user.click(card);
    expect(screen.getByRole("checkbox", { name: "All templates" })).toBePartiallyChecked();
    await user.click(screen.getByRole("radio", { name: "Khmer" }));
    await user.click(screen.getByRole("radio", { name: "US dollar" }));
    await user.click(screen.getByRole("switch", { name: "With example rows" }));
    const last = screen.getByRole("textbox", { name: "Last year" });
    await user.clear(last);
    await user.type(last, "២០៣០");
    await user.click(screen.getByRole("button", { name: "Create" }));
    expect(asked).toEqual([
      [
        "add",
        {
          templates: [all[0], all.at(-1)],
          language: "km",
          firstYear: 2024,
          lastYear: 2030,
          currency: "USD",
          seed: false,
          asOfDate: today(),
        },
      ],
    ]);
  });

  it("says what is missing and creates nothing without a template", async () => {
    const { asked } = renderInPane(<StartView />, { workbook });
    await userEvent.click(screen.getByRole("checkbox", { name: "All templates" }));
    const create = screen.getByRole("button", { name: "Create" });
    expect(create).toHaveAccessibleDescription("Choose at least one template.");
    expect(create).toHaveAttribute("aria-disabled", "true");
    await userEvent.click(create);
    expect(asked).toEqual([]);
  });

  it("says what is wrong with a year, at the year and at the button", async () => {
    const { asked } = renderInPane(<StartView />, { workbook });
    const first = screen.getByRole("textbox", { name: "First year" });
    await userEvent.clear(first);
    await userEvent.type(first, "2029");
    const last = screen.getByRole("textbox", { name: "Last year" });
    expect(last).toBeInvalid();
    expect(last).toHaveAccessibleDescription("The last year must not be before the first.");
    await userEvent.click(screen.getByRole("button", { name: "Create" }));
    expect(asked).toEqual([]);
  });

  it("takes the pane's language for the workbook until another is chosen", async () => {
    const { asked, tell } = renderInPane(<StartView />, { workbook });
    tell({ type: "languageChosen", language: "km" });
    expect(screen.getByRole("radio", { name: "ខ្មែរ" })).toBeChecked();
    await userEvent.click(screen.getByRole("radio", { name: "អង់គ្លេស" }));
    tell({ type: "languageChosen", language: "en" }, { type: "languageChosen", language: "km" });
    await userEvent.click(screen.getByRole("button", { name: "បង្កើត" }));
    expect(asked).toMatchObject([["add", { language: "en" }]]);
  });

  it("can be done by keyboard alone", async () => {
    const { asked } = renderInPane(<StartView />, { workbook });
    const user = userEvent.setup();
    await user.tab();
    expect(screen.getByRole("checkbox", { name: "All templates" })).toHaveFocus();
    await user.keyboard(" ");
    await user.tab();
    await user.keyboard(" ");
    for (
      let step = 0;
      step < all.length + 20 && !screen.getByRole("button", { name: "Create" }).matches(":focus");
      step++
    ) {
      await user.tab();
    }
    await user.keyboard("{Enter}");
    expect(asked).toMatchObject([["add", { templates: [all[0]] }]]);
  });

  it("shows that it works, keeps the focus on the button, and can't be pressed twice", async () => {
    const { asked, tell } = renderInPane(<StartView />, { workbook });
    const create = screen.getByRole("button", { name: "Create" });
    await userEvent.click(create);
    tell({ type: "jobStarted", job: "add" });
    const busy = screen.getByRole("button", { name: "Creating the sheets…" });
    expect(busy).toHaveFocus();
    await userEvent.click(busy);
    await userEvent.keyboard("{Enter}");
    expect(asked).toHaveLength(1);
    expect(
      within(screen.getByRole("group", { name: /^Templates/ })).getAllByRole("checkbox")[1],
    ).toBeDisabled();
  });

  it.each(["en", "km"] as const)("is accessible in %s", async (language) => {
    const { container } = renderInPane(<StartView />, { workbook, language });
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
