/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createPaneRequests } from "../../src/commands/PaneRequests";
import { Boot } from "../../src/taskpane/Boot";
import { PaneErrorBoundary } from "../../src/taskpane/PaneErrorBoundary";
import { speak } from "../../src/text/speak";
import { accessibilityProblems } from "./support/accessibilityProblems";

describe("the pane before Excel answers", () => {
  it("says in plain words that Office.js did not load", async () => {
    const ready = jest.fn();
    const { container } = render(<Boot requests={createPaneRequests()} onExcel={ready} />);
    expect(await screen.findByRole("heading", { name: "Excel does not answer" })).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("Check the network, then try again.");
    expect(screen.getByRole("button", { name: "Try again" })).toBeEnabled();
    expect(document.documentElement).toHaveAttribute("lang", "en");
    expect(ready).not.toHaveBeenCalled();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it("says it in Khmer where the browser is Khmer", async () => {
    const language = jest.spyOn(navigator, "language", "get").mockReturnValue("km-KH");
    render(<Boot requests={createPaneRequests()} onExcel={() => undefined} />);
    expect(await screen.findByRole("heading", { name: "Excel មិនឆ្លើយតប" })).toBeVisible();
    expect(document.documentElement).toHaveAttribute("lang", "km");
    language.mockRestore();
  });
});

describe("a mistake in the pane", () => {
  it("leaves a message and a way on", async () => {
    const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
    let broken = true;
    const Part = () => {
      if (broken) throw new Error("no such thing");
      return <p>all is well</p>;
    };
    render(
      <PaneErrorBoundary say={speak("en")}>
        <Part />
      </PaneErrorBoundary>,
    );
    expect(screen.getByRole("alert")).toHaveTextContent("The pane stopped");
    expect(screen.getByRole("alert")).toHaveTextContent("(no such thing)");
    broken = false;
    await userEvent.click(screen.getByRole("button", { name: "Open again" }));
    expect(screen.getByText("all is well")).toBeVisible();
    quiet.mockRestore();
  });
});
