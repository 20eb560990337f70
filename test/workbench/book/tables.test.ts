import { names, place, planDesk } from "./planDesk";
import { area, openBook, picture, refusal } from "./support";

describe("making a table", () => {
  it("makes headings texts that are unique and not empty", () => {
    const d = openBook();
    d.put("A1", [
      ["Name", "name", "", 2025, "2025-03-08"],
      [1, 2, 3, 4, 5],
    ]);
    d.table("A1:E2");
    expect(names(d)).toEqual(["Name", "name2", "Column1", "2025", "3/8/2025"]);
    expect(["A1", "B1", "C1", "D1", "E1"].map(d.value)).toEqual([
      "Name",
      "name2",
      "Column1",
      "2025",
      "3/8/2025",
    ]);
  });

  it("moves the data down where there are no headings, and gives one row of headings a data row", () => {
    const d = openBook();
    d.put("A1", [
      [1, 2],
      [3, 4],
      ["below", ""],
    ]);
    d.editor.addTable(d.id, area("A1:B2"), false, "api");
    expect(["A1", "B1", "A2", "B3", "A4"].map(d.value)).toEqual(["Column1", "Column2", 1, 4, "below"]);
    expect(place(d)).toEqual(area("A1:B3"));
    d.put("D1", [["Only", "Headings"]]);
    expect(d.table("D1:E1").area).toEqual(area("D1:E2"));
  });

  it("refuses to overlap a table, merged cells or the sheet's filter", () => {
    const d = planDesk();
    expect(refusal(() => d.table("C3:D5"))).toBe("InvalidArgument");
    d.editor.merge(d.id, area("F1:G1"), false);
    expect(refusal(() => d.table("F1:G3"))).toBe("MergedRangeConflict");
    d.editor.setSheetFilter(d.id, area("I1:J4"));
    expect(refusal(() => d.table("I1:J4"))).toBe("InvalidOperation");
    expect(refusal(() => d.editor.merge(d.id, area("A2:B2"), false))).toBe("InvalidOperation");
  });

  it("keeps to the rules of names", () => {
    const d = planDesk();
    const { id } = d.sheet.tables[0] ?? { id: "" };
    for (const bad of ["", "R", "c", "A1", "FY2024", "R1C1", "2nd", "my plan", "true", "x".repeat(256)]) {
      expect([bad, refusal(() => d.editor.setTable(id, { name: bad }))]).toEqual([bad, "InvalidArgument"]);
    }
    d.editor.addName("Total", "=1", null, "");
    expect(refusal(() => d.editor.setTable(id, { name: "TOTAL" }))).toBe("ItemAlreadyExists");
    expect(refusal(() => d.editor.addName("plan", "=1", null, ""))).toBe("ItemAlreadyExists");
    d.editor.setTable(id, { name: "PLAN" });
    expect(d.editor.findTable("plan")?.table.name).toBe("PLAN");
  });
});

describe("typing around a table", () => {
  it("grows below and fills calculated columns, formats, validations and conditional formats", () => {
    const d = planDesk();
    d.put("D1", "Left", "user");
    d.put("D2", "=[@Budget]-[@Spent]", "user");
    expect([d.formula("D2"), d.value("D3")]).toEqual([
      "=Plan[[#This Row],[Budget]]-Plan[[#This Row],[Spent]]",
      140,
    ]);
    d.editor.setStyle(d.id, area("B2:B3"), { numberFormat: "#,##0" }, "api");
    d.editor.setValidation(d.id, area("B2:B3"), {
      type: "Decimal",
      operator: "GreaterThan",
      formula1: 0,
      inCellDropDown: true,
      ignoreBlanks: true,
      prompt: { showPrompt: false, title: "", message: "" },
      errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
    });
    const format = d.editor.addConditionalFormat(d.id, [area("A2:D3")], "Custom");
    d.editor.setConditionalFormat(d.id, format.id, { formula: "=$B2>150", style: { fill: "#FF0000" } });
    d.type("A4", "Radio");
    expect(place(d)).toEqual(area("A1:D4"));
    expect(d.formula("D4")).toBe("=Plan[[#This Row],[Budget]]-Plan[[#This Row],[Spent]]");
    expect(d.value("D4")).toBe(0);
    expect(d.format("B4")).toBe("#,##0");
    expect(d.editor.validation(d.id, 3, 1)?.type).toBe("Decimal");
    expect(format.areas).toEqual([area("A2:D4")]);
    d.type("B4", 500);
    expect(d.value("D4")).toBe(500);
    expect(d.editor.conditional(d.id, 3, 0)).toEqual({ fill: "#FF0000" });
  });

  it("grows over a pasted block, down and right", () => {
    const d = planDesk();
    d.editor.pasteText(d.id, 3, 0, "Radio\t1\t2\nTV\t3\t4\n");
    expect(place(d)).toEqual(area("A1:C5"));
    d.editor.pasteText(d.id, 0, 3, "Unit\nHR\nIT\n");
    expect(place(d)).toEqual(area("A1:D5"));
    expect(names(d)).toEqual(["Activity", "Budget", "Spent", "Unit"]);
    d.type("E3", "note");
    expect(names(d)).toEqual(["Activity", "Budget", "Spent", "Unit", "Column1"]);
    expect(d.value("E1")).toBe("Column1");
  });

  it("does not grow for the API, over data, under a total row, or for blanks", () => {
    const d = planDesk();
    d.put("A4", "api");
    expect(place(d)).toEqual(area("A1:C3"));
    d.type("B4", 5);
    expect(place(d)).toEqual(area("A1:C3"));
    const e = planDesk();
    e.type("A4", "");
    expect(place(e)).toEqual(area("A1:C3"));
    e.editor.setTable(e.sheet.tables[0]?.id ?? "", { showTotals: true });
    expect([place(e), e.value("A4")]).toEqual([area("A1:C4"), "Total"]);
    e.type("A5", "below");
    expect(place(e)).toEqual(area("A1:C4"));
  });

  it("renames a column when its heading is typed over, in formulas everywhere", () => {
    const d = planDesk();
    const other = d.editor.addSheet("Other", "api");
    d.editor.setCells(other.id, 0, 0, [["=SUM(Plan[Budget])"]], "api");
    d.editor.addName("Money", "=Plan[Budget]", null, "");
    d.type("B1", "Cost 2025");
    expect(d.editor.formula(other.id, 0, 0)).toBe("=SUM(Plan[Cost 2025])");
    expect(d.editor.findName("Money")?.formula).toBe("=Plan[Cost 2025]");
    expect(d.editor.value(other.id, 0, 0)).toBe(300);
    d.type("C1", "COST 2025");
    expect(names(d)).toEqual(["Activity", "Cost 2025", "COST 20252"]);
    d.type("A1", 7);
    d.editor.clear(d.id, area("C1"), "Contents", "user");
    expect(names(d)).toEqual(["7", "Cost 2025", "Column1"]);
    expect(d.value("C1")).toBe("Column1");
  });

  it("lets two headings swap", () => {
    const d = planDesk();
    d.put("E1", "=SUM(Plan[Budget])");
    d.put("E2", "=SUM(Plan[Spent])");
    d.put("B1", [["Spent", "Budget"]]);
    expect(names(d)).toEqual(["Activity", "Spent", "Budget"]);
    expect([d.formula("E1"), d.formula("E2")]).toEqual(["=SUM(Plan[Spent])", "=SUM(Plan[Budget])"]);
    expect([d.value("E1"), d.value("E2")]).toEqual([300, 100]);
  });

  it("fills a formula down an empty column only", () => {
    const d = planDesk();
    d.type("D1", "Share");
    d.type("D3", "=C3/B3");
    expect([d.formula("D2"), d.formula("D3")]).toEqual(["=C2/B2", "=C3/B3"]);
    d.type("C2", "=1+1");
    expect(d.formula("C3")).toBe(60);
    d.type("D2", "=C2/B2*100");
    expect(d.formula("D3")).toBe("=C3/B3*100");
  });
});

describe("rows and columns of tables", () => {
  it("adds rows at the end and in between, moving what is below only where it must", () => {
    const d = planDesk();
    d.put("A6", "below");
    d.editor.addTableRows(d.sheet.tables[0]?.id ?? "", null, [["Radio", 1, 2]], "api");
    expect([place(d), d.value("A6")]).toEqual([area("A1:C4"), "below"]);
    d.editor.addTableRows(
      d.sheet.tables[0]?.id ?? "",
      0,
      [
        ["First", 9, 9],
        ["Second", 8, 8],
      ],
      "api",
    );
    expect([place(d), d.value("A2"), d.value("A4"), d.value("A8")]).toEqual([
      area("A1:C6"),
      "First",
      "Training",
      "below",
    ]);
    d.editor.addTableRows(
      d.sheet.tables[0]?.id ?? "",
      null,
      [
        ["a", 1, 1],
        ["b", 1, 1],
      ],
      "api",
    );
    expect([place(d), d.value("A8"), d.value("A10")]).toEqual([area("A1:C8"), "b", "below"]);
    expect(refusal(() => d.editor.addTableRows(d.sheet.tables[0]?.id ?? "", null, [[1]], "api"))).toBe(
      "InvalidArgument",
    );
  });

  it("keeps one blank row when all are deleted", () => {
    const d = planDesk();
    d.put("A5", "below");
    d.editor.deleteTableRows(d.sheet.tables[0]?.id ?? "", 0, 2, "api");
    expect(place(d)).toEqual(area("A1:C2"));
    expect([d.value("A2"), d.value("B2"), d.value("A4")]).toEqual([null, null, "below"]);
    expect(refusal(() => d.editor.deleteTableRows(d.sheet.tables[0]?.id ?? "", 1, 1, "api"))).toBe(
      "InvalidArgument",
    );
    const e = planDesk();
    e.put("A5", "below");
    e.editor.deleteRows(e.id, 1, 2, "user");
    expect([place(e), e.value("A2"), e.value("A4")]).toEqual([area("A1:C2"), null, "below"]);
  });

  it("adds and deletes columns, with formulas that use them", () => {
    const d = planDesk();
    d.put("F1", "=SUM(Plan[Spent])");
    const { id } = d.sheet.tables[0] ?? { id: "" };
    d.editor.addTableColumn(id, 1, ["Unit", "HR", "IT"], null, "api");
    expect(names(d)).toEqual(["Activity", "Unit", "Budget", "Spent"]);
    expect(["B1", "B3", "C2", "D3"].map(d.value)).toEqual(["Unit", "IT", 100, 60]);
    expect(d.value("G1")).toBe(100);
    d.editor.addTableColumn(id, null, null, "End", "api");
    expect(names(d)).toEqual(["Activity", "Unit", "Budget", "Spent", "End"]);
    d.editor.addTableColumn(id, 0, null, null, "api");
    expect(names(d)).toEqual(["Column1", "Activity", "Unit", "Budget", "Spent", "End"]);
    expect(d.value("B2")).toBe("Training");
    d.editor.deleteTableColumn(id, 4, "api");
    expect(names(d)).toEqual(["Column1", "Activity", "Unit", "Budget", "End"]);
    expect(d.editor.findTable("Plan")?.table.area).toEqual(area("A1:E3"));
  });

  it("resizes: over new rows and columns, and back", () => {
    const d = planDesk();
    const { id } = d.sheet.tables[0] ?? { id: "" };
    d.put("A4", [["Radio", 5, 6]]);
    d.editor.resizeTable(id, area("A1:D4"));
    expect([names(d), place(d)]).toEqual([["Activity", "Budget", "Spent", "Column1"], area("A1:D4")]);
    d.editor.resizeTable(id, area("A1:B2"));
    expect([names(d), place(d), d.value("C1"), d.value("A4")]).toEqual([
      ["Activity", "Budget"],
      area("A1:B2"),
      "Spent",
      "Radio",
    ]);
    expect(refusal(() => d.editor.resizeTable(id, area("A2:B5")))).toBe("InvalidArgument");
    expect(refusal(() => d.editor.resizeTable(id, area("A1:B1")))).toBe("InvalidArgument");
    expect(refusal(() => d.editor.resizeTable(id, area("F1:G5")))).toBe("InvalidArgument");
  });

  it("refuses to split a table", () => {
    const d = planDesk();
    expect(refusal(() => d.editor.insertCells(d.id, area("A2:A2"), "Down", "api"))).toBe(
      "InsertDeleteConflict",
    );
    expect(refusal(() => d.editor.deleteCells(d.id, area("B1:B1"), "Up", "api"))).toBe(
      "InsertDeleteConflict",
    );
    expect(refusal(() => d.editor.insertCells(d.id, area("A2:A2"), "Right", "api"))).toBe(
      "InsertDeleteConflict",
    );
    expect(refusal(() => d.editor.deleteRows(d.id, 0, 2, "api"))).toBe("InsertDeleteConflict");
    expect(refusal(() => d.editor.insertCells(d.id, area("A6:A6"), "Down", "api"))).toBe("none");
    d.editor.deleteRows(d.id, 0, 3, "api");
    expect(d.sheet.tables).toEqual([]);
  });

  it("grows with rows inserted through it, and fills them", () => {
    const d = planDesk();
    d.put("D1", "Left", "user");
    d.put("D2", "=[@Budget]-[@Spent]", "user");
    d.editor.setStyle(d.id, area("A2:D3"), { fill: "#EEEEEE" }, "api");
    d.editor.insertRows(d.id, 2, 2, "user");
    expect(place(d)).toEqual(area("A1:D5"));
    expect([d.formula("D3"), d.formula("D4")]).toEqual([
      "=Plan[[#This Row],[Budget]]-Plan[[#This Row],[Spent]]",
      "=Plan[[#This Row],[Budget]]-Plan[[#This Row],[Spent]]",
    ]);
    expect(d.editor.style(d.id, 3, 0).fill).toBe("#EEEEEE");
  });

  it("turns into a range with plain references, or goes with #REF!", () => {
    const d = planDesk();
    d.put("E1", "=SUM(Plan[Budget])");
    d.put("F1", "=ROWS(Plan)");
    const before = picture(d.editor.book);
    d.editor.convertTableToRange(d.sheet.tables[0]?.id ?? "");
    expect([d.formula("E1"), d.value("E1"), d.formula("F1")]).toEqual([
      "=SUM(Sheet1!$B$2:$B$3)",
      300,
      "=ROWS(Sheet1!$A$2:$C$3)",
    ]);
    expect(d.value("A2")).toBe("Training");
    d.editor.undo();
    expect(picture(d.editor.book)).toEqual(before);
    d.editor.deleteTable(d.sheet.tables[0]?.id ?? "", "api");
    expect([d.formula("E1"), d.value("A2")]).toEqual(["=SUM(#REF!)", null]);
  });
});
