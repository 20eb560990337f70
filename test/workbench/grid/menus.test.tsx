/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { fireEvent, screen, within } from "@testing-library/react";
import { openGrid } from "./support/openGrid";

const TABLE = [
  ["Code", "Unit", "Cost"],
  ["A1", "Finance", 30],
  ["A2", "Trade", 10],
  ["A3", "Finance", 20],
];

function withTable() {
  return openGrid(TABLE, (editor, sheet) => {
    const table = editor.addTable(sheet, { top: 0, left: 0, bottom: 3, right: 2 }, true, "api");
    editor.setTable(table.id, { name: "Plan" });
  });
}

describe("the filter of a heading", () => {
  it("hides the rows whose value is not chosen, and shows them again when cleared", async () => {
    const grid = withTable();
    await grid.user.click(screen.getByRole("button", { name: "Filter and sort by Unit" }));
    const menu = screen.getByRole("dialog", { name: "Sort and filter: Unit" });
    await grid.user.click(within(menu).getByRole("checkbox", { name: "Trade" }));
    await grid.user.click(within(menu).getByRole("button", { name: "OK" }));
    expect([...grid.editor.sheet(grid.sheet).filteredRows]).toEqual([2]);
    expect(grid.container.querySelector('[data-row="2"]')).toBeNull();
    expect(screen.getByRole("status")).toHaveTextContent("1 row hidden by a filter");

    await grid.user.click(screen.getByRole("button", { name: "Filter and sort by Unit" }));
    await grid.user.click(screen.getByRole("button", { name: "Clear the filter" }));
    expect(grid.cell(2, 1)).toHaveTextContent("Trade");
  });

  it("sorts the rows and leaves the headings", async () => {
    const grid = withTable();
    await grid.user.keyboard("{ArrowRight}{ArrowRight}{Alt>}{ArrowDown}{/Alt}");
    await grid.user.click(screen.getByRole("button", { name: "Sort A to Z" }));
    expect([0, 1, 2, 3].map((row) => grid.texts(row, 3)[2])).toEqual(["Cost", "10", "20", "30"]);
    expect(grid.texts(1, 1)).toEqual(["A2"]);
  });
});

describe("the menu of cells", () => {
  it("inserts and deletes rows; the selection stays where it is", async () => {
    const grid = openGrid(TABLE);
    await grid.user.pointer({ target: grid.cell(1, 0), keys: "[MouseRight]" });
    await grid.user.click(screen.getByRole("menuitem", { name: "Insert row above" }));
    expect(grid.texts(2, 1)).toEqual(["A1"]);
    await grid.user.pointer({ target: grid.cell(1, 0), keys: "[MouseRight]" });
    await grid.user.click(screen.getByRole("menuitem", { name: "Delete row" }));
    expect(grid.texts(1, 1)).toEqual(["A1"]);
    expect(grid.active()).toBe("A2");
  });

  it("hides columns picked by their letters, and brings them back", async () => {
    const grid = openGrid(TABLE);
    await grid.user.click(screen.getByRole("columnheader", { name: "B" }));
    await grid.user.pointer({
      target: screen.getByRole("columnheader", { name: "B" }),
      keys: "[MouseRight]",
    });
    await grid.user.click(screen.getByRole("menuitem", { name: "Hide column" }));
    expect(screen.queryByRole("columnheader", { name: "B" })).toBeNull();
    await grid.user.pointer({
      target: screen.getByRole("columnheader", { name: "C" }),
      keys: "[MouseLeft][MouseRight]",
    });
    await grid.user.click(screen.getByRole("menuitem", { name: "Unhide columns" }));
    expect(screen.getByRole("columnheader", { name: "B" })).toBeInTheDocument();
  });

  it("adds and removes rows of a table", async () => {
    const grid = withTable();
    await grid.user.pointer({ target: grid.cell(2, 1), keys: "[MouseRight]" });
    await grid.user.click(screen.getByRole("menuitem", { name: "Insert table row above" }));
    expect(grid.editor.findTable("Plan")?.table.area.bottom).toBe(4);
    expect(grid.texts(3, 1)).toEqual(["A2"]);
    await grid.user.pointer({ target: grid.cell(2, 1), keys: "[MouseRight]" });
    await grid.user.click(screen.getByRole("menuitem", { name: "Delete table row" }));
    expect(grid.texts(2, 1)).toEqual(["A2"]);
  });

  it("is walked by arrow keys and left with Escape", async () => {
    const grid = openGrid(TABLE);
    await grid.user.pointer({ target: grid.cell(0, 0), keys: "[MouseRight]" });
    expect(screen.getByRole("menuitem", { name: "Cut" })).toHaveFocus();
    await grid.user.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}{Enter}");
    expect(grid.texts(0, 1)).toEqual([""]);
    await grid.user.pointer({ target: grid.cell(0, 0), keys: "[MouseRight]" });
    await grid.user.keyboard("{Escape}");
    expect(screen.queryByRole("menu")).toBeNull();
    expect(screen.getByRole("textbox", { name: "Cell A1" })).toHaveFocus();
  });
});

describe("the mouse", () => {
  it("selects by dragging, more with Ctrl, and up to a cell with Shift", async () => {
    const grid = openGrid(TABLE);
    await grid.user.pointer([
      { target: grid.cell(1, 0), keys: "[MouseLeft>]" },
      { target: grid.cell(2, 2) },
      { keys: "[/MouseLeft]" },
    ]);
    expect(grid.selected()).toEqual(["A2:C3"]);
    await grid.user.keyboard("{Control>}");
    await grid.user.pointer({ target: grid.cell(5, 1), keys: "[MouseLeft]" });
    await grid.user.keyboard("{/Control}");
    expect(grid.selected()).toEqual(["B6", "A2:C3"]);
    await grid.user.keyboard("{Shift>}");
    await grid.user.pointer({ target: grid.cell(6, 2), keys: "[MouseLeft]" });
    await grid.user.keyboard("{/Shift}");
    expect(grid.selected()).toEqual(["B6:C7", "A2:C3"]);
  });

  it("sets the width of a column by its edge", () => {
    const grid = openGrid(TABLE);
    const grip = grid.container.querySelector('[data-grip-column="1"]');
    if (!grip) throw new Error("no grip");
    fireEvent.mouseDown(grip, { clientX: 100 });
    fireEvent.mouseMove(window, { clientX: 140, buttons: 1 });
    fireEvent.mouseUp(window, { clientX: 140 });
    expect(grid.editor.columnWidth(grid.sheet, 1)).toBe(78);
    expect(grid.cell(0, 1)).toHaveStyle({ width: "105px" });
  });

  it("follows links to places of the book with Ctrl, and refuses other protocols", async () => {
    const grid = openGrid([["there", "run"]], (editor, sheet) => {
      editor.setHyperlink(
        sheet,
        { top: 0, left: 0, bottom: 0, right: 0 },
        { documentReference: "Sheet1!C9" },
      );
      editor.setHyperlink(sheet, { top: 0, left: 1, bottom: 0, right: 1 }, { address: "file:///etc/passwd" });
    });
    await grid.user.keyboard("{Control>}");
    await grid.user.pointer({ target: grid.cell(0, 0), keys: "[MouseLeft]" });
    expect(grid.active()).toBe("C9");
    await grid.user.pointer({ target: grid.cell(0, 1), keys: "[MouseLeft]" });
    await grid.user.keyboard("{/Control}");
    expect(await screen.findByRole("alertdialog")).toHaveTextContent("The link was not opened");
  });
});
