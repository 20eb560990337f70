/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { openGrid } from "./support/openGrid";

const BLOCK = [
  ["Code", "Name", "Cost"],
  ["A1", "Train", 10],
  ["A2", "Survey", 20],
  ["", "", ""],
  ["A4", "Report", 40],
];

describe("typing into cells", () => {
  it("replaces what is in the cell, and Enter goes down", async () => {
    const grid = openGrid(BLOCK);
    await grid.user.keyboard("New{Enter}");
    expect(grid.texts(0, 3)).toEqual(["New", "Name", "Cost"]);
    expect(grid.active()).toBe("A2");
  });

  it("goes back to the column where a run of Tabs began", async () => {
    const grid = openGrid();
    await grid.user.keyboard("a{Tab}b{Tab}c{Enter}d{Enter}");
    expect(grid.texts(0, 3)).toEqual(["a", "b", "c"]);
    expect(grid.texts(1, 3)).toEqual(["d", "", ""]);
    expect(grid.active()).toBe("A3");
  });

  it("opens the content with F2, where the arrows move in the text", async () => {
    const grid = openGrid(BLOCK);
    await grid.user.keyboard("{F2}X{ArrowLeft}-{Enter}");
    expect(grid.texts(0, 1)).toEqual(["Code-X"]);
  });

  it("takes an entry with an arrow key and gives it up with Escape", async () => {
    const grid = openGrid(BLOCK);
    await grid.user.keyboard("x{ArrowRight}y{Escape}");
    expect(grid.texts(0, 2)).toEqual(["x", "Name"]);
    expect(grid.editor.cellEditing).toBe(false);
    expect(grid.active()).toBe("B1");
  });

  it("tells the editor while a cell is open, and shows the text in the formula bar", async () => {
    const grid = openGrid();
    await grid.user.keyboard("=1+");
    expect(grid.editor.cellEditing).toBe(true);
    expect(grid.bar()).toHaveValue("=1+");
    await grid.user.keyboard("2{Enter}");
    expect(grid.editor.cellEditing).toBe(false);
    expect(grid.cell(0, 0)).toHaveTextContent("3");
  });

  it("breaks lines with Alt+Enter and fills the selection with Ctrl+Enter", async () => {
    const grid = openGrid();
    await grid.user.keyboard("a{Alt>}{Enter}{/Alt}b{Enter}");
    expect(grid.texts(0, 1)).toEqual(["a\nb"]);
    await grid.user.keyboard("{Shift>}{ArrowDown}{ArrowRight}{/Shift}7{Control>}{Enter}{/Control}");
    expect([grid.texts(1, 2), grid.texts(2, 2)]).toEqual([
      ["7", "7"],
      ["7", "7"],
    ]);
  });

  it("types the same through the formula bar", async () => {
    const grid = openGrid(BLOCK);
    await grid.user.click(grid.bar());
    await grid.user.keyboard("s{Enter}");
    expect(grid.texts(0, 1)).toEqual(["Codes"]);
    expect(screen.getByRole("textbox", { name: "Cell A2" })).toHaveFocus();
  });

  it("shows a refusal politely and leaves the cell open", async () => {
    const grid = openGrid();
    await grid.user.keyboard("=1+({Enter}");
    expect(await screen.findByRole("alertdialog")).toHaveTextContent("This entry can't be taken");
    await grid.user.keyboard("{Enter}");
    expect(grid.bar()).toHaveValue("=1+(");
    await grid.user.keyboard("{Escape}");
    expect(grid.editor.cellEditing).toBe(false);
  });

  it("keeps letters out of a protected cell", async () => {
    const grid = openGrid(BLOCK, (editor, sheet) => editor.protect(sheet, {}));
    await grid.user.keyboard("x");
    expect(await screen.findByRole("alertdialog")).toHaveTextContent("The cell is protected");
    expect(grid.texts(0, 1)).toEqual(["Code"]);
  });
});

describe("moving and selecting", () => {
  it("jumps to the edges of the data with Ctrl", async () => {
    const grid = openGrid(BLOCK);
    await grid.user.keyboard("{Control>}{ArrowDown}{/Control}");
    expect(grid.active()).toBe("A3");
    await grid.user.keyboard("{Control>}{ArrowDown}{/Control}");
    expect(grid.active()).toBe("A5");
    await grid.user.keyboard("{Control>}{ArrowDown}{/Control}");
    expect(grid.active()).toBe("A1048576");
    await grid.user.keyboard("{Control>}{Home}{ArrowRight}{/Control}");
    expect(grid.active()).toBe("C1");
    await grid.user.keyboard("{Control>}{End}{/Control}");
    expect(grid.active()).toBe("C5");
  });

  it("grows and shrinks a block with Shift", async () => {
    const grid = openGrid(BLOCK);
    await grid.user.keyboard("{Shift>}{ArrowDown}{ArrowDown}{ArrowRight}{ArrowUp}{/Shift}");
    expect(grid.selected()).toEqual(["A1:B2"]);
    expect(grid.editor.book.selection[grid.sheet]?.areas).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect(grid.cell(1, 1)).toHaveAttribute("aria-selected", "true");
    expect(grid.cell(2, 1)).toHaveAttribute("aria-selected", "false");
  });

  it("passes over hidden rows", async () => {
    const grid = openGrid(BLOCK, (editor, sheet) => editor.setRows(sheet, 1, 2, { hidden: true }));
    await grid.user.keyboard("{ArrowDown}");
    expect(grid.active()).toBe("A4");
    expect(grid.container.querySelector('[data-row="1"]')).toBeNull();
  });

  it("selects whole lines and everything", async () => {
    const grid = openGrid(BLOCK);
    await grid.user.keyboard("{ArrowRight}{Control>} {/Control}");
    expect(grid.selected()).toEqual(["B:B"]);
    await grid.user.keyboard("{Home}{Shift>} {/Shift}");
    expect(grid.selected()).toEqual(["1:1"]);
    await grid.user.keyboard("{Home}{Control>}a{/Control}");
    expect(grid.selected()).toEqual(["A1:C5"]);
    await grid.user.keyboard("{Control>}a{/Control}");
    expect(grid.selected()).toEqual(["A:XFD"]);
  });

  it("moves to another sheet with Ctrl+PageDown", async () => {
    const grid = openGrid(BLOCK, (editor) => void editor.addSheet("Next", "api"));
    await grid.user.keyboard("{Control>}{PageDown}{/Control}");
    expect(screen.getByRole("tab", { name: "Next" })).toHaveAttribute("aria-selected", "true");
    expect(screen.getByRole("grid", { name: "Next" })).toBeInTheDocument();
  });

  it("walks round a selected block with Enter", async () => {
    const grid = openGrid();
    await grid.user.keyboard("{Shift>}{ArrowDown}{ArrowRight}{/Shift}1{Enter}2{Enter}3{Enter}4{Enter}");
    expect([grid.texts(0, 2), grid.texts(1, 2)]).toEqual([
      ["1", "3"],
      ["2", "4"],
    ]);
    expect(grid.active()).toBe("A1");
  });
});

describe("changing cells by keyboard", () => {
  it("empties with Delete, takes it back with Ctrl+Z and again with Ctrl+Y", async () => {
    const grid = openGrid(BLOCK);
    await grid.user.keyboard("{Delete}");
    expect(grid.cell(0, 0)).toHaveTextContent(/^$/);
    await grid.user.keyboard("{Control>}z{/Control}");
    expect(grid.cell(0, 0)).toHaveTextContent("Code");
    await grid.user.keyboard("{Control>}y{/Control}");
    expect(grid.cell(0, 0)).toHaveTextContent(/^$/);
  });

  it("fills down with Ctrl+D, references moving along", async () => {
    const grid = openGrid([
      [1, "=A1*2"],
      [2, ""],
      [3, ""],
    ]);
    await grid.user.keyboard("{ArrowRight}{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}");
    expect(grid.editor.formula(grid.sheet, 2, 1)).toBe("=A3*2");
    expect(grid.cell(2, 1)).toHaveTextContent("6");
  });

  it("copies cells with formulas and formats, and pastes them where the same text comes back", async () => {
    const grid = openGrid([[1, "=A1*2"]], (editor, sheet) =>
      editor.setStyle(sheet, { top: 0, left: 0, bottom: 0, right: 0 }, { font: { bold: true } }, "api"),
    );
    await grid.user.keyboard("{Shift>}{ArrowRight}{/Shift}");
    const copied = grid.clipboard("copy");
    expect(copied).toBe("1\t2");
    await grid.user.keyboard("{ArrowDown}");
    await grid.user.paste(copied);
    expect(grid.editor.formula(grid.sheet, 1, 1)).toBe("=A2*2");
    expect(grid.editor.style(grid.sheet, 1, 0).font?.bold).toBe(true);
    expect(grid.selected()).toEqual(["A2:B2"]);
  });

  it("pastes other text as a block of values, never as a formula from user text", async () => {
    const grid = openGrid();
    await grid.user.paste("a\t1\nខ្មែរ\t2%");
    expect([grid.texts(0, 2), grid.texts(1, 2)]).toEqual([
      ["a", "1"],
      ["ខ្មែរ", "2%"],
    ]);
  });

  it("moves cut cells: formulas keep their text", async () => {
    const grid = openGrid([[1, "=A1*2"]]);
    await grid.user.keyboard("{ArrowRight}");
    const cut = grid.clipboard("cut");
    await grid.user.keyboard("{ArrowDown}{ArrowDown}");
    await grid.user.paste(cut);
    expect(grid.editor.formula(grid.sheet, 2, 1)).toBe("=A1*2");
    expect(grid.editor.formula(grid.sheet, 0, 1)).toBe("");
  });

  it("quotes a copied cell that holds a line end, so that it comes back as one cell", async () => {
    const grid = openGrid([['say "hi"\nnow']]);
    const copied = grid.clipboard("copy");
    expect(copied).toBe('"say ""hi""\nnow"');
  });
});
