/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { act } from "react";
import type { Chart } from "../../../src/workbench/book/Book";
import { niceScale } from "../../../src/workbench/grid/charts/niceScale";
import { openGrid } from "./support/openGrid";

const CELLS = [
  ["Unit", "Done", "Late"],
  ["Finance", 4, 2],
  ["Trade", 6, "=B3/2"],
];

function withChart(type: string, change: Partial<Chart> = {}) {
  return openGrid(CELLS, (editor, sheet) => {
    editor.addChart(sheet, {
      name: "Chart 1",
      type,
      title: { text: "Progress", visible: true },
      legend: { visible: true, position: "Bottom" },
      series: ["B", "C"].map((column) => ({
        name: `=Sheet1!$${column}$1`,
        values: `=Sheet1!$${column}$2:$${column}$3`,
        categories: "=Sheet1!$A$2:$A$3",
        hasDataLabels: true,
      })),
      left: 0,
      top: 100,
      width: 300,
      height: 200,
      axes: {},
      extra: {},
      ...change,
    });
  });
}

const values = () =>
  [...document.querySelectorAll<SVGElement>("[data-value]")].map((e) => Number(e.dataset.value));

describe("charts over the grid", () => {
  it.each(["ColumnClustered", "ColumnStacked", "BarClustered", "BarStacked", "BarStacked100"])(
    "%s draws a bar for each value, with title, legend and categories",
    (type) => {
      withChart(type);
      const chart = screen.getByRole("img", { name: "Progress" });
      expect(values()).toEqual([4, 2, 6, 3]);
      for (const text of ["Progress", "Done", "Late", "Finance", "Trade"])
        expect(chart).toHaveTextContent(text);
    },
  );

  it("follows the cells", () => {
    const grid = withChart("ColumnClustered");
    act(() => grid.editor.setCells(grid.sheet, 2, 1, [[10]], "user"));
    expect(values()).toEqual([4, 2, 10, 5]);
  });

  it("draws lines with a gap at a cell that holds no number", () => {
    const grid = withChart("LineMarkers");
    act(() => grid.editor.setCells(grid.sheet, 1, 1, [["none"]], "user"));
    expect(values()).toEqual([6, 2, 3]);
  });

  it("shares a ring between the values of the first series, in the colours of its points", () => {
    withChart("Doughnut", { extra: { "series/0/points/1/format/fill/color": "#C00000" } });
    expect(values()).toEqual([4, 6]);
    const slices = [...document.querySelectorAll("path[data-value]")];
    expect(slices.map((slice) => slice.getAttribute("fill"))).toEqual(["#4472C4", "#C00000"]);
  });

  it("stays empty where its cells are gone", () => {
    const grid = withChart("Pie");
    act(() => grid.editor.deleteRows(grid.sheet, 0, 3, "user"));
    expect(screen.getByRole("img", { name: "Progress" })).toBeInTheDocument();
    expect(values()).toEqual([]);
  });
});

describe("niceScale", () => {
  it("takes round steps that hold all values and zero", () => {
    expect(niceScale([3, 17])).toEqual({ from: 0, to: 20, ticks: [0, 5, 10, 15, 20] });
    expect(niceScale([-3, 4]).ticks).toEqual([-4, -2, 0, 2, 4]);
    expect(niceScale([]).ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(niceScale([5], 0, 1).ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  });
});
