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
});
