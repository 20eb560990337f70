/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { act } from "react";
import { openGrid } from "./support/openGrid";

const DATA = [
  ["Name", "Cost"],
  ["a", 10],
  ["b", 30],
];

describe("the name box", () => {
  async function go(grid: ReturnType<typeof openGrid>, text: string) {
    await grid.user.click(screen.getByRole("textbox", { name: "Name box" }));
    await grid.user.keyboard(`${text}{Enter}`);
  }

  it("goes to addresses, names, tables and other sheets", async () => {
    const grid = openGrid(DATA, (editor, sheet) => {
      const table = editor.addTable(sheet, { top: 0, left: 0, bottom: 2, right: 1 }, true, "api");
      editor.setTable(table.id, { name: "តារាង" });
      editor.addName("Total", "=Sheet1!$B$3", null, "");
      editor.addSheet("Other", "api");
    });
    await go(grid, "c12");
    expect(grid.active()).toBe("C12");
    await go(grid, "Total");
    expect(grid.active()).toBe("B3");
    expect(screen.getByRole("textbox", { name: "Name box" })).toHaveValue("Total");
    await go(grid, "តារាង");
    expect(grid.selected()).toEqual(["A2:B3"]);
    await go(grid, "Other!B2:C4");
    expect(grid.editor.findSheet("Other")?.id).toBe(grid.editor.book.activeSheet);
    expect(grid.selected()).toEqual(["B2:C4"]);
    await go(grid, "3:5");
    expect(grid.selected()).toEqual(["3:5"]);
  });

  it("says where there is no such place", async () => {
    const grid = openGrid(DATA);
    await go(grid, "Nowhere");
    expect(await screen.findByRole("alertdialog")).toHaveTextContent('"Nowhere" is no cell address');
    expect(grid.active()).toBe("A1");
  });
});

describe("the formula bar", () => {
  it("shows formulas, days as ISO text, percentages, and the apostrophe of text", async () => {
    const grid = openGrid([["=1+1", 45292, 0.125, "'007"]], (editor, sheet) =>
      editor.setNumberFormats(sheet, 0, 1, [["dd/mm/yyyy", "0%"]], "api"),
    );
    const texts: string[] = [];
    for (let column = 0; column < 4; column += 1) {
      texts.push(grid.bar().value);
      await grid.user.keyboard("{ArrowRight}");
    }
    expect(texts).toEqual(["=1+1", "2024-01-01", "12.5%", "'007"]);
  });
});

describe("sheet tabs", () => {
  it("add, rename and delete sheets, with the refusals of the editor", async () => {
    const grid = openGrid(DATA);
    await grid.user.click(screen.getByRole("button", { name: "New sheet" }));
    expect(screen.getByRole("tab", { name: "Sheet2" })).toHaveAttribute("aria-selected", "true");
    await grid.user.dblClick(screen.getByRole("tab", { name: "Sheet2" }));
    await grid.user.keyboard("ផែនការ{Enter}");
    expect(grid.editor.book.sheets.map((s) => s.name)).toEqual(["Sheet1", "ផែនការ"]);
    await grid.user.dblClick(screen.getByRole("tab", { name: "ផែនការ" }));
    await grid.user.keyboard("sheet1{Enter}");
    expect(await screen.findByRole("alertdialog")).toHaveTextContent("This can't be done");
    await grid.user.keyboard("{Enter}");
    await grid.user.pointer({ target: screen.getByRole("tab", { name: "Sheet1" }), keys: "[MouseRight]" });
    await grid.user.click(screen.getByRole("menuitem", { name: "Delete" }));
    await grid.user.click(await screen.findByRole("button", { name: "Delete" }));
    expect(grid.editor.book.sheets.map((s) => s.name)).toEqual(["ផែនការ"]);
  });

  it("hide and show sheets by their menu", async () => {
    const grid = openGrid(DATA, (editor) => void editor.addSheet("Lists", "api"));
    await grid.user.pointer({ target: screen.getByRole("tab", { name: "Lists" }), keys: "[MouseRight]" });
    await grid.user.click(screen.getByRole("menuitem", { name: "Hide" }));
    expect(screen.queryByRole("tab", { name: "Lists" })).toBeNull();
    await grid.user.pointer({ target: screen.getByRole("tab", { name: "Sheet1" }), keys: "[MouseRight]" });
    await grid.user.click(screen.getByRole("menuitem", { name: 'Unhide "Lists"' }));
    expect(screen.getByRole("tab", { name: "Lists" })).toBeInTheDocument();
  });
});

describe("the status bar", () => {
  it("counts, adds and averages what is selected", async () => {
    const grid = openGrid(DATA);
    await grid.user.keyboard("{Shift>}{ArrowDown}{ArrowDown}{ArrowRight}{/Shift}");
    const status = screen.getByRole("status");
    expect(status).toHaveTextContent("Average: 20");
    expect(status).toHaveTextContent("Count: 6");
    expect(status).toHaveTextContent("Sum: 40");
  });
});

describe("a selection made by an add-in", () => {
  it("moves the grid's own", async () => {
    const grid = openGrid(DATA);
    await grid.user.keyboard("{ArrowRight}");
    act(() => grid.editor.select(grid.sheet, [{ top: 4, left: 2, bottom: 6, right: 3 }]));
    expect(grid.selected()).toEqual(["C5:D7"]);
    await grid.user.keyboard("x{Enter}");
    expect(grid.texts(4, 3)).toEqual(["", "", "x"]);
  });
});
