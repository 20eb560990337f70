/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { useEscape } from "../../src/taskpane/frame/useEscape";

/** A pane with its first button, a field, and a part that Escape closes. */
function Pane() {
  useEscape();
  const [open, setOpen] = useState(true);
  return (
    <div>
      <button>EN</button>
      <input aria-label="Remarks" />
      {open && (
        <div
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.preventDefault();
            setOpen(false);
            screen.getByRole("textbox", { name: "Remarks" }).focus();
          }}
        >
          <button>In the pop-up</button>
        </div>
      )}
    </div>
  );
}

describe("T95.14 Escape in the pane", () => {
  const told: string[] = [];
  /** As Office.js does: the first button takes the focus, and Excel is told. */
  const onWindowKey = ({ key }: KeyboardEvent): void => {
    if (key !== "Escape") return;
    screen.getByRole("button", { name: "EN" }).focus();
    told.push(key);
  };
  beforeEach(() => {
    told.length = 0;
    window.addEventListener("keydown", onWindowKey);
  });
  afterEach(() => window.removeEventListener("keydown", onWindowKey));

  it("stays in the pane where something used it", async () => {
    render(<Pane />);
    screen.getByRole("button", { name: "In the pop-up" }).focus();
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("button", { name: "In the pop-up" })).toBeNull();
    expect(screen.getByRole("textbox")).toHaveFocus();
    expect(told).toEqual([]);
  });

  it("goes to Excel where nothing did, and the field keeps the focus", async () => {
    render(<Pane />);
    screen.getByRole("textbox").focus();
    await userEvent.keyboard("{Escape}");
    expect(told).toEqual(["Escape"]);
    await waitFor(() => expect(screen.getByRole("textbox")).toHaveFocus());
  });
});
