import { area, openBook, type Desk } from "../book/support";

const shown = (d: Desk, address: string): unknown[][] => d.editor.values(d.id, area(address));

describe("editing", () => {
  it("W20 typing below a table and its growth are one undo step", () => {
    const d = openBook();
    d.put("A1", [["Unit"], ["HR"]]);
    const table = d.table("A1:A2");
    d.type("A3", "IT");
    expect(table.area.bottom).toBe(2);
    d.editor.undo();
    expect([table.area.bottom, d.value("A3")]).toEqual([1, null]);
  });

  it("W21 changes of sheets and protection can be undone", () => {
    const d = openBook();
    const added = d.editor.addSheet("More", "user");
    d.editor.renameSheet(added.id, "Other");
    d.editor.deleteSheet(added.id, "user");
    d.editor.protect(d.id, {});
    d.editor.undo();
    expect(d.sheet.protection).toBeNull();
    d.editor.undo();
    expect(d.editor.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Other"]);
    d.editor.undo();
    d.editor.undo();
    expect(d.editor.book.sheets).toHaveLength(1);
  });

  it("W22 text that begins with @ stays text", () => {
    const d = openBook();
    d.type("A1", "@SUM(1,2)");
    expect([d.value("A1"), d.formula("A1")]).toEqual(["@SUM(1,2)", "@SUM(1,2)"]);
  });

  it("W23 filling does not go on with names of months and weekdays", () => {
    const d = openBook();
    d.put("A1", [["Jan", "Monday", "Item 1"]]);
    d.editor.fill(d.id, area("A1:C1"), area("A1:C3"));
    expect(shown(d, "A1:C3")).toEqual([
      ["Jan", "Monday", "Item 1"],
      ["Jan", "Monday", "Item 2"],
      ["Jan", "Monday", "Item 3"],
    ]);
  });

  it("W24 automatic widths are estimated: every Latin letter is as wide as a digit", () => {
    const d = openBook();
    d.put("A1", [["iiiiiiiiiiiiiiiiiiii", "WWWWWWWWWWWWWWWWWWWW"]]);
    d.editor.autofit(d.id, area("A:B"), "columns");
    expect(d.editor.columnWidth(d.id, 0)).toBe(d.editor.columnWidth(d.id, 1));
    expect(d.editor.columnWidth(d.id, 0)).toBeGreaterThan(100);
  });

  it("W26 text pasted from other programs brings no formats", () => {
    const d = openBook();
    d.editor.pasteText(d.id, 0, 0, "Unit\t12%\nHR\t0.5");
    expect(shown(d, "A1:B2")).toEqual([
      ["Unit", 0.12],
      ["HR", 0.5],
    ]);
    expect([d.editor.style(d.id, 0, 0), d.format("B1"), d.format("B2")]).toEqual([{}, "0%", "General"]);
  });

  it("W27 a date typed where the day stands first is read day first, elsewhere month first", () => {
    const d = openBook();
    d.editor.setNumberFormats(d.id, 0, 0, [["dd/mm/yyyy"]], "api");
    d.editor.setCells(d.id, 0, 0, [["01/03/2025", "01/03/2025"]], "user");
    expect([d.text("A1"), d.text("B1")]).toEqual(["01/03/2025", "1/3/2025"]);
    expect([d.editor.value(d.id, 0, 0), d.editor.value(d.id, 0, 1)]).toEqual([45717, 45660]);
    d.editor.setCells(d.id, 0, 0, [["31/01/2025"]], "user");
    expect(d.editor.value(d.id, 0, 0)).toBe(45688);
    d.editor.setCells(d.id, 0, 0, [["31/13/2025"]], "user");
    expect(d.editor.value(d.id, 0, 0)).toBe("31/13/2025");
  });
});
