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

describe("T95.15 the focus of what a part of the pane removes", () => {
  it("goes to the view's tab, though nothing above that part renders", async () => {
    render(<Pane />);
    await userEvent.click(screen.getByRole("button", { name: "Show all" }));
    expect(screen.getByText("all")).toBeVisible();
    await waitFor(() => expect(screen.getByRole("button", { name: "Check" })).toHaveFocus());
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
