/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { useLostFocus } from "../../src/taskpane/frame/useLostFocus";

function Part() {
  const [isOpen, setOpen] = useState(true);
  return isOpen ? <button onClick={() => setOpen(false)}>Show all</button> : <p>all</p>;
}

function Pane() {
  useLostFocus("tab");
  return (
    <main>
      <button id="tab">Check</button>
      <input aria-label="Remarks" />
      <Part />
    </main>
  );
}

function Views() {
  const [view, setView] = useState("check");
  useLostFocus(view);
  return (
    <main>
      <button id="check">Check</button>
      <button id="start">Start</button>
      {view === "check" && <button onClick={() => setView("start")}>Go to Start</button>}
    </main>
  );
}

describe("T95.15 the focus of what a part of the pane removes", () => {
  it("goes to the view's tab, though nothing above that part renders", async () => {
    render(<Pane />);
    await userEvent.click(screen.getByRole("button", { name: "Show all" }));
    expect(screen.getByText("all")).toBeVisible();
    await waitFor(() => expect(screen.getByRole("button", { name: "Check" })).toHaveFocus());
  });

  it("goes to the tab of the view that was opened by what is gone", async () => {
    render(<Views />);
    await userEvent.click(screen.getByRole("button", { name: "Go to Start" }));
    await waitFor(() => expect(screen.getByRole("button", { name: "Start" })).toHaveFocus());
  });

  it("stays where it is when something else is removed", async () => {
    render(<Pane />);
    const field = screen.getByRole("textbox");
    field.focus();
    fireEvent.click(screen.getByRole("button", { name: "Show all" }));
    expect(screen.getByText("all")).toBeVisible();
    await Promise.resolve();
    expect(field).toHaveFocus();
  });
});
