/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import { openGrid } from "../grid/support/openGrid";

describe("the grid", () => {
  it("W90 formulas that point at cells do not follow when these are cut and pasted", async () => {
    const grid = openGrid([[5, null, "=A1*2"]]);
    await grid.user.click(grid.cell(0, 0));
    const text = grid.clipboard("cut");
    await grid.user.click(grid.cell(3, 0));
    fireEvent.paste(screen.getByRole("textbox", { name: /^Cell / }), {
      clipboardData: { getData: () => text },
    });
    expect(grid.editor.value(grid.sheet, 3, 0)).toBe(5);
    expect([grid.editor.formula(grid.sheet, 0, 2), grid.editor.value(grid.sheet, 0, 2)]).toEqual([
      "=A1*2",
      0,
    ]);
  });

  it("W91 charts stay where they are when they are dragged", () => {
    const grid = openGrid([["a", 1]], (editor, sheet) => {
      editor.addChart(sheet, {
        name: "Drawn",
        type: "ColumnClustered",
        title: { text: "Drawn", visible: true },
        legend: { visible: false, position: "Bottom" },
        series: [{ name: "n", values: "=Sheet1!$B$1" }],
        left: 100,
        top: 40,
        width: 200,
        height: 120,
        axes: {},
        extra: {},
      });
    });
    const picture = screen.getByRole("img", { name: /Drawn/ });
    fireEvent.mouseDown(picture, { clientX: 150, clientY: 80 });
    fireEvent.mouseMove(picture, { clientX: 250, clientY: 180 });
    fireEvent.mouseUp(picture, { clientX: 250, clientY: 180 });
    const [chart] = grid.editor.sheet(grid.sheet).charts;
    expect([chart?.left, chart?.top]).toEqual([100, 40]);
  });

  it("W92 clicking a cell ends the formula that is being typed", async () => {
    const grid = openGrid([[5]]);
    await grid.user.click(grid.cell(0, 1));
    await grid.user.keyboard("=1+1");
    await grid.user.click(grid.cell(0, 0));
    expect(grid.editor.formula(grid.sheet, 0, 1)).toBe("=1+1");
  });
});
