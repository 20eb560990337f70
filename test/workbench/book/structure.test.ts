import { area, openBook, picture, refusal, type Desk } from "./support";

const look = {
  type: "WholeNumber",
  operator: "GreaterThan",
  inCellDropDown: true,
  ignoreBlanks: true,
} as const;
const silent = {
  prompt: { showPrompt: false, title: "", message: "" },
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
} as const;

/** A sheet with one of everything that lies on cells. */
function richDesk(): Desk {
  const d = openBook();
  d.put("A1", [
    ["Title", ""],
    ["", ""],
    ["Head", "Value"],
    ["a", 1],
    ["b", 2],
    ["c", 3],
    ["", ""],
    ["Sum", "=SUM(B4:B6)"],
  ]);
  d.table("A3:B6", "Data");
  d.editor.merge(d.id, area("A1:D1"), false);
  d.editor.setValidation(d.id, area("B4:B6"), { ...look, formula1: "=$A$1", ...silent });
  const format = d.editor.addConditionalFormat(d.id, [area("A4:B6")], "Custom");
  d.editor.setConditionalFormat(d.id, format.id, { formula: "=$B4>1", style: { fill: "#FFFF00" } });
  d.editor.addChart(d.id, {
    name: "Chart",
    type: "ColumnClustered",
    title: { text: "", visible: false },
    legend: { visible: false, position: "Bottom" },
    series: [{ name: "=Sheet1!$B$3", values: "=Sheet1!$B$4:$B$6", categories: "=Sheet1!$A$4:$A$6" }],
    left: 200,
    top: 60,
    width: 300,
    height: 150,
    axes: {},
    extra: {},
  });
  d.editor.setNote(d.id, 4, 1, "note");
  d.editor.setHyperlink(d.id, area("A8"), { address: "https://example.org/" });
  d.editor.setSheet(d.id, {
    pageLayout: { printArea: [area("A1:D8")], titleRows: { first: 2, last: 2 }, rowBreaks: [6] },
  });
  d.editor.addName("Values", "=Sheet1!$B$4:$B$6", null, "");
  d.editor.setRows(d.id, 4, 4, { size: 40 });
  d.editor.setRows(d.id, 7, 7, { hidden: true });
  return d;
}

describe("inserting rows", () => {
  it("moves cells, heights, tables, merges, rules, charts, notes, links, print set-up, names and formulas", () => {
    const d = richDesk();
    d.editor.insertRows(d.id, 4, 2, "user");
    const { sheet, editor } = d;
    expect([d.value("A4"), d.value("A7"), d.formula("B10"), d.value("B10")]).toEqual([
      "a",
      "b",
      "=SUM(B4:B8)",
      6,
    ]);
    expect(sheet.tables[0]?.area).toEqual(area("A3:B8"));
    expect(sheet.merges).toEqual([area("A1:D1")]);
    expect(sheet.validations[0]?.areas).toEqual([area("B4:B8")]);
    expect(sheet.conditionalFormats[0]).toMatchObject({ areas: [area("A4:B8")], formula: "=$B4>1" });
    expect(sheet.charts[0]).toMatchObject({ top: 90, height: 150 });
    expect(sheet.charts[0]?.series[0]).toMatchObject({
      values: "=Sheet1!$B$4:$B$8",
      categories: "=Sheet1!$A$4:$A$8",
    });
    expect(sheet.notes[0]).toMatchObject({ row: 6, column: 1 });
    expect(sheet.hyperlinks[0]?.area).toEqual(area("A10"));
    expect(sheet.pageLayout).toMatchObject({
      printArea: [area("A1:D10")],
      titleRows: { first: 2, last: 2 },
      rowBreaks: [8],
    });
    expect(editor.findName("Values")?.formula).toBe("=Sheet1!$B$4:$B$8");
    expect([editor.rowHeight(d.id, 4), editor.rowHeight(d.id, 6), editor.rowHeight(d.id, 9)]).toEqual([
      15, 40, 0,
    ]);
  });

  it("and deleting them again gives the same book", () => {
    const d = richDesk();
    const before = picture(d.editor.book);
    for (const [at, count] of [
      [0, 1],
      [2, 3],
      [3, 1],
      [4, 2],
      [5, 1],
      [6, 4],
      [7, 1],
      [20, 5],
    ] as const) {
      d.editor.insertRows(d.id, at, count, "user");
      d.editor.deleteRows(d.id, at, count, "user");
      expect(picture(d.editor.book)).toEqual(before);
    }
    for (const [at, count] of [
      [0, 1],
      [1, 2],
      [2, 1],
      [5, 3],
    ] as const) {
      if (at === 1) continue; // the new table column would get and lose a heading: see below
      d.editor.insertColumns(d.id, at, count, "user");
      d.editor.deleteColumns(d.id, at, count, "user");
      expect(picture(d.editor.book)).toEqual(before);
    }
    d.editor.insertColumns(d.id, 1, 2, "user");
    expect(d.sheet.tables[0]?.columns.map((column) => column.name)).toEqual([
      "Head",
      "Column1",
      "Column2",
      "Value",
    ]);
    d.editor.deleteColumns(d.id, 1, 2, "user");
    expect(picture(d.editor.book)).toEqual(before);
  });

  it("refuses to push contents off the sheet", () => {
    const d = openBook();
    d.put("A1048576", "last");
    expect(refusal(() => d.editor.insertRows(d.id, 0, 1, "user"))).toBe("InvalidOperation");
    d.put("XFD1", "last");
    expect(refusal(() => d.editor.insertColumns(d.id, 0, 1, "user"))).toBe("InvalidOperation");
  });
});

describe("deleting rows", () => {
  it("leaves #REF! where all is gone, and rules that read from the rows that stay", () => {
    const d = richDesk();
    d.put("F1", [["=B4", "=SUM(B4:B6)", "=Values"]]);
    d.editor.deleteRows(d.id, 3, 1, "user");
    expect([d.formula("F1"), d.formula("G1")]).toEqual(["=#REF!", "=SUM(B4:B5)"]);
    expect(d.sheet.conditionalFormats[0]).toMatchObject({ areas: [area("A4:B5")], formula: "=$B4>1" });
    expect(d.editor.conditional(d.id, 3, 0)).toEqual({ fill: "#FFFF00" });
    expect(d.sheet.tables[0]?.area).toEqual(area("A3:B5"));
    expect(d.editor.findName("Values")?.formula).toBe("=Sheet1!$B$4:$B$5");
  });
});

describe("blocks of cells", () => {
  it("shift down, right, up and left, with formulas of other sheets", () => {
    const d = openBook();
    d.put("A1", [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ]);
    const other = d.editor.addSheet(null, "api");
    d.editor.setCells(other.id, 0, 0, [["=Sheet1!B2", "=SUM(Sheet1!A1:C1)"]], "api");
    d.editor.insertCells(d.id, area("B1:B1"), "Down", "user");
    expect(["A1", "B1", "C1", "B2", "B3", "B4", "A4"].map(d.value)).toEqual([1, null, 3, 2, 5, 8, null]);
    expect(d.editor.formula(other.id, 0, 0)).toBe("=Sheet1!B3");
    d.editor.deleteCells(d.id, area("B1:B1"), "Up", "user");
    d.editor.insertCells(d.id, area("A2:A3"), "Right", "user");
    expect(["A2", "B2", "C2", "D2", "D3", "A1"].map(d.value)).toEqual([null, 4, 5, 6, 9, 1]);
    expect(d.editor.formula(other.id, 0, 0)).toBe("=Sheet1!C2");
    d.editor.deleteCells(d.id, area("A2:A3"), "Left", "user");
    expect(["A2", "B2", "C2", "D2"].map(d.value)).toEqual([4, 5, 6, null]);
    expect(d.editor.formula(other.id, 0, 0)).toBe("=Sheet1!B2");
    expect(
      refusal(() => d.editor.deleteCells(d.id, { top: 3, left: 0, bottom: 2, right: 0 }, "Up", "user")),
    ).toBe("InvalidArgument");
  });

  it("refuse to split merged cells", () => {
    const d = openBook();
    d.editor.merge(d.id, area("B2:C3"), false);
    expect(refusal(() => d.editor.insertCells(d.id, area("B1:B1"), "Down", "user"))).toBe(
      "MergedRangeConflict",
    );
    d.editor.insertCells(d.id, area("B1:C1"), "Down", "user");
    expect(d.sheet.merges).toEqual([area("B3:C4")]);
  });
});

describe("sizes", () => {
  it("hide at 0 and come back", () => {
    const d = openBook();
    d.editor.setRows(d.id, 0, 1, { size: 0 });
    expect([d.editor.isRowHidden(d.id, 0), d.editor.rowHeight(d.id, 1), d.editor.rowHeight(d.id, 2)]).toEqual(
      [true, 0, 15],
    );
    d.editor.setRows(d.id, 0, 0, { hidden: false });
    d.editor.setColumns(d.id, 2, 2, { size: 100 });
    expect([
      d.editor.rowHeight(d.id, 0),
      d.editor.columnWidth(d.id, 2),
      d.editor.columnWidth(d.id, 3),
    ]).toEqual([15, 100, 48]);
    d.editor.setColumns(d.id, 2, 2, { size: undefined });
    expect(d.editor.columnWidth(d.id, 2)).toBe(48);
    expect(refusal(() => d.editor.setRows(d.id, 0, 0, { size: 410 }))).toBe("InvalidArgument");
  });

  it("fit texts: width by letters, height by wrapped lines, Khmer taller; never below the default", () => {
    const d = openBook();
    d.put("A1", [
      ["short", "x".repeat(40)],
      ["ផែនការ", "one\ntwo\nthree"],
    ]);
    d.editor.setStyle(d.id, area("A1:B2"), { wrapText: false }, "api");
    d.editor.autofit(d.id, area("A:C"), "columns");
    expect([
      d.editor.columnWidth(d.id, 0),
      d.editor.columnWidth(d.id, 1),
      d.editor.columnWidth(d.id, 2),
    ]).toEqual([48, 217.5, 48]);
    d.editor.setStyle(d.id, area("B2"), { wrapText: true }, "api");
    d.editor.autofit(d.id, area("1:3"), "rows");
    expect([d.editor.rowHeight(d.id, 0), d.editor.rowHeight(d.id, 1), d.editor.rowHeight(d.id, 2)]).toEqual([
      15, 45, 15,
    ]);
    d.put("B2", "");
    d.editor.autofit(d.id, area("2:2"), "rows");
    expect(d.editor.rowHeight(d.id, 1)).toBe(17.5);
    // A row below all contents that has become blank goes back to the default.
    d.put("A2", "");
    d.editor.setRows(d.id, 7, 7, { size: 60 });
    d.editor.autofit(d.id, area("8:8"), "rows");
    expect(d.editor.rowHeight(d.id, 7)).toBe(15);
  });
});

describe("sorting", () => {
  it("moves whole rows, with formats and relative formulas; blanks last both ways", () => {
    const d = openBook();
    d.put("A1", [
      ["Name", "N", "Twice"],
      ["b", 2, "=B2*2"],
      ["", "", ""],
      ["A", 3, "=B4*2"],
      [true, 1, "=B5*2"],
      [5, 9, "=B6*2"],
    ]);
    d.editor.setStyle(d.id, area("A4"), { fill: "#00FF00" }, "api");
    d.editor.sort(d.id, area("A1:C6"), [{ key: 0, ascending: true }], { matchCase: false, hasHeaders: true });
    expect(["A2", "A3", "A4", "A5", "A6"].map(d.value)).toEqual([5, "A", "b", true, null]);
    expect([d.formula("C3"), d.value("C3"), d.editor.style(d.id, 2, 0).fill]).toEqual([
      "=B3*2",
      6,
      "#00FF00",
    ]);
    d.editor.sort(d.id, area("A1:C6"), [{ key: 0, ascending: false }], {
      matchCase: false,
      hasHeaders: true,
    });
    expect(["A2", "A3", "A4", "A5", "A6"].map(d.value)).toEqual([true, "b", "A", 5, null]);
    d.editor.merge(d.id, area("A2:A3"), false);
    expect(
      refusal(() =>
        d.editor.sort(d.id, area("A2:A4"), [{ key: 0, ascending: true }], {
          matchCase: false,
          hasHeaders: false,
        }),
      ),
    ).toBe("MergedRangeConflict");
  });

  it("leaves the filtered rows where they are", () => {
    const d = openBook();
    d.put("A1", [["N"], [3], [1], [2]]);
    const table = d.table("A1:A4");
    d.editor.setTableFilter(table.id, 0, { filterOn: "Custom", criterion1: "<>1" });
    d.editor.sort(d.id, area("A2:A4"), [{ key: 0, ascending: true }], {
      matchCase: false,
      hasHeaders: false,
    });
    expect(["A2", "A3", "A4"].map(d.value)).toEqual([2, 1, 3]);
    expect(table.sort).toEqual({ fields: [{ key: 0, ascending: true }], matchCase: false });
  });
});
