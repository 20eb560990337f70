/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { axe } from "jest-axe";
import { act } from "react";
import { openGrid } from "./support/openGrid";

const at = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

describe("what cells show", () => {
  it("puts numbers right, text left, booleans and errors in the middle", () => {
    const grid = openGrid([["text", 12.5, true, "=1/0"]]);
    const sides = [0, 1, 2, 3].map((column) => grid.cell(0, column).style.justifyContent);
    expect(sides).toEqual(["flex-start", "flex-end", "center", "center"]);
    expect(grid.cell(0, 3)).toHaveTextContent("#DIV/0!");
  });

  it("applies number formats, fonts, fills, borders and indents", () => {
    const grid = openGrid([[0.256]], (editor, sheet) =>
      editor.setStyle(
        sheet,
        at(0, 0),
        {
          numberFormat: "0.0%",
          fill: "#FFEEAA",
          indent: 2,
          font: { bold: true, color: "#1F3864", name: "Khmer OS Siemreap", size: 12 },
          borders: { bottom: { style: "Continuous", weight: "Medium", color: "#C00000" } },
        },
        "api",
      ),
    );
    const cell = grid.cell(0, 0);
    expect(cell).toHaveTextContent("25.6%");
    expect(cell).toHaveStyle({
      backgroundColor: "#FFEEAA",
      fontWeight: "700",
      fontSize: "16px",
      color: "#1F3864",
    });
    expect(cell.style.fontFamily).toContain('"Khmer OS Siemreap"');
    expect(cell.style.fontFamily).toContain('"Noto Sans Khmer"');
    expect(cell.style.borderBottom).toBe("2px solid rgb(192, 0, 0)");
    expect(cell.style.paddingRight).toBe("21px");
  });

  it("shows ### instead of part of a number, and rounds General to fit", () => {
    const grid = openGrid([[1234567, 0.123456789]], (editor, sheet) => {
      editor.setNumberFormats(sheet, 0, 0, [["#,##0.00"]], "api");
      editor.setColumns(sheet, 0, 1, { size: 36 });
    });
    expect(grid.cell(0, 0)).toHaveTextContent(/^#+$/);
    expect(grid.cell(0, 1)).toHaveTextContent(/^0\.12\d*$/);
  });

  it("lets long text run on over empty neighbours, up to the next filled one", () => {
    const long = "A long heading that needs several columns to be read in full";
    const grid = openGrid([
      [long, "", "", ""],
      [long, "", "stop", ""],
    ]);
    const free = parseFloat(grid.cell(0, 0).querySelector<HTMLElement>(".over")?.style.width ?? "0");
    const stopped = parseFloat(grid.cell(1, 0).querySelector<HTMLElement>(".over")?.style.width ?? "0");
    expect(free).toBeGreaterThan(128);
    expect(stopped).toBe(2 * 64 - 4);
  });

  it("draws a merged block once, with its size and span", () => {
    const grid = openGrid([["Title"]], (editor, sheet) =>
      editor.merge(sheet, { top: 0, left: 0, bottom: 1, right: 2 }, false),
    );
    expect(grid.cell(0, 0)).toHaveStyle({ width: "193px", height: "41px" });
    expect(grid.cell(0, 0)).toHaveAttribute("aria-colspan", "3");
    expect(grid.container.querySelector('[data-row="1"][data-column="1"]')).toBeNull();
  });

  it("keeps frozen rows in the head and frozen columns in the part that stays", () => {
    const grid = openGrid([["a", "b"]], (editor, sheet) =>
      editor.setSheet(sheet, { frozen: { rows: 1, columns: 1 } }),
    );
    expect(grid.cell(0, 1).closest(".head")).not.toBeNull();
    expect(grid.cell(3, 0).closest(".stuck")).not.toBeNull();
    expect(grid.cell(3, 1).closest(".stuck")).toBeNull();
  });

  it("colours tables by their style and offers a filter in each heading", () => {
    const grid = openGrid(
      [
        ["Code", "Cost"],
        ["A", 1],
        ["B", 2],
      ],
      (editor, sheet) => {
        const table = editor.addTable(sheet, { top: 0, left: 0, bottom: 2, right: 1 }, true, "api");
        editor.setTable(table.id, { style: "TableStyleMedium2" });
      },
    );
    expect(grid.cell(0, 0)).toHaveStyle({ backgroundColor: "#4472C4", color: "#FFFFFF" });
    expect(grid.cell(1, 0)).toHaveStyle({ backgroundColor: "#dae3f3" });
    expect(grid.cell(2, 0).style.backgroundColor).toBe("");
    expect(grid.cell(0, 1)).toContainElement(screen.getByRole("button", { name: "Filter and sort by Cost" }));
  });

  it("paints conditional formats over styles, and again after an edit", () => {
    const grid = openGrid([["Done"], ["Late"]], (editor, sheet) => {
      const rule = editor.addConditionalFormat(
        sheet,
        [{ top: 0, left: 0, bottom: 1, right: 0 }],
        "CellValue",
      );
      editor.setConditionalFormat(sheet, rule.id, {
        rule: { operator: "EqualTo", formula1: '="Done"' },
        style: { fill: "#C6EFCE" },
      });
    });
    expect(grid.cell(0, 0)).toHaveStyle({ backgroundColor: "#C6EFCE" });
    expect(grid.cell(1, 0).style.backgroundColor).toBe("");
    act(() => grid.editor.setCells(grid.sheet, 1, 0, [["Done"]], "api"));
    expect(grid.cell(1, 0)).toHaveStyle({ backgroundColor: "#C6EFCE" });
  });

  it("follows changes that Excel has no event for", () => {
    const grid = openGrid([["a", "b"]]);
    act(() => grid.editor.setSheet(grid.sheet, { frozen: { rows: 1, columns: 0 } }));
    expect(grid.cell(0, 1).closest(".head")).not.toBeNull();
    act(() => grid.editor.setNote(grid.sheet, 0, 0, "Ask finance."));
    expect(grid.cell(0, 0)).toHaveAccessibleDescription("Note: Ask finance.");
  });

  it("marks a note and shows it under the mouse", async () => {
    const grid = openGrid([["x"]], (editor, sheet) => editor.setNote(sheet, 0, 0, "Ask finance."));
    await grid.user.hover(grid.cell(0, 0));
    expect(screen.getByRole("note")).toHaveTextContent("Ask finance.");
    await grid.user.hover(grid.cell(3, 0));
    expect(screen.queryByRole("note")).toBeNull();
  });

  it("draws only what is in sight of 10,000 rows", () => {
    const grid = openGrid(Array.from({ length: 10_000 }, (_, n) => [`Row ${n + 1}`, n]));
    expect(grid.container.querySelectorAll("[role=gridcell]").length).toBeLessThan(700);
    expect(screen.getByRole("grid")).toHaveAttribute("aria-rowcount", "1048576");
  });

  it("has no accessibility faults that axe finds", async () => {
    const grid = openGrid(
      [
        ["Code", "Cost"],
        ["A", 1],
      ],
      (editor, sheet) => {
        editor.addTable(sheet, { top: 0, left: 0, bottom: 1, right: 1 }, true, "api");
      },
    );
    const found = await axe(grid.container);
    expect(found.violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
  });
});
