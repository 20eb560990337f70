/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import type { Validation } from "../../../src/workbench/book/Book";
import { openGrid } from "./support/openGrid";

const CELL = { top: 1, left: 0, bottom: 5, right: 0 };

function withRule(
  style: Validation["errorAlert"]["style"],
  rule: Partial<Omit<Validation, "id" | "areas">> = {},
) {
  return openGrid([["Status"], ["Done"]], (editor, sheet) => {
    editor.setValidation(sheet, CELL, {
      type: "List",
      formula1: "Planned,On track,Done,គ្រោង",
      inCellDropDown: true,
      ignoreBlanks: true,
      prompt: { showPrompt: true, title: "Status", message: "Choose how far it is." },
      errorAlert: { showAlert: true, style, title: "Not in the list", message: "Choose a status." },
      ...rule,
    });
    editor.select(sheet, [{ top: 1, left: 0, bottom: 1, right: 0 }]);
  });
}

describe("the drop-down of a list rule", () => {
  it("opens with Alt+Down at the value that is there, and takes another one with Enter", async () => {
    const grid = withRule("Stop");
    await grid.user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    const list = screen.getByRole("listbox");
    expect(
      within(list)
        .getAllByRole("option")
        .map((o) => o.textContent),
    ).toEqual(["Planned", "On track", "Done", "គ្រោង"]);
    expect(screen.getByRole("option", { name: "Done" })).toHaveAttribute("aria-selected", "true");
    await grid.user.keyboard("{ArrowUp}{Enter}");
    expect(grid.texts(1, 1)).toEqual(["On track"]);
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(screen.getByRole("textbox", { name: "Cell A2" })).toHaveFocus();
  });

  it("is searched by typing, and Escape leaves the cell as it was", async () => {
    const grid = withRule("Stop");
    await grid.user.click(screen.getByRole("button", { name: "Choose a value for A2" }));
    await grid.user.keyboard("គ្រ");
    expect(screen.getAllByRole("option").map((o) => o.textContent)).toEqual(["គ្រោង"]);
    await grid.user.keyboard("{Escape}");
    expect(grid.texts(1, 1)).toEqual(["Done"]);
  });

  it("has no button beside a cell without a list", async () => {
    const grid = withRule("Stop");
    await grid.user.keyboard("{ArrowUp}");
    expect(screen.queryByRole("button", { name: /^Choose a value/ })).toBeNull();
  });

  it("shows the prompt of the rule beside the selected cell only", async () => {
    const grid = withRule("Stop");
    expect(screen.getByRole("tooltip")).toHaveTextContent("StatusChoose how far it is.");
    await grid.user.keyboard("{ArrowUp}");
    expect(screen.queryByRole("tooltip")).toBeNull();
  });
});

describe("an entry that breaks a rule", () => {
  it("is stopped: Retry goes on typing, Cancel brings the old value back", async () => {
    const grid = withRule("Stop");
    await grid.user.keyboard("Nonsense{Enter}");
    const alert = await screen.findByRole("alertdialog", { name: /Not in the list/ });
    expect(alert).toHaveTextContent("Choose a status.");
    await grid.user.click(within(alert).getByRole("button", { name: "Retry" }));
    expect(grid.bar()).toHaveValue("Nonsense");
    expect(grid.editor.cellEditing).toBe(true);
    await grid.user.keyboard("{Enter}");
    await grid.user.click(await screen.findByRole("button", { name: "Cancel" }));
    expect(grid.texts(1, 1)).toEqual(["Done"]);
    expect(grid.editor.cellEditing).toBe(false);
  });

  it("may stay after a warning, or be changed", async () => {
    const grid = withRule("Warning");
    await grid.user.keyboard("Soon{Enter}");
    await grid.user.click(await screen.findByRole("button", { name: "No, change it" }));
    expect(grid.texts(1, 1)).toEqual(["Done"]);
    await grid.user.keyboard("{Enter}");
    await grid.user.click(await screen.findByRole("button", { name: "Yes, keep it" }));
    expect(grid.texts(1, 1)).toEqual(["Soon"]);
    expect(grid.active()).toBe("A3");
  });

  it("is only told about where the rule informs", async () => {
    const grid = withRule("Information");
    await grid.user.keyboard("Soon{Enter}");
    expect(await screen.findByRole("dialog")).toHaveTextContent("Choose a status.");
    await grid.user.keyboard("{Enter}");
    expect(grid.texts(1, 1)).toEqual(["Soon"]);
  });
});
