import { place, planDesk } from "./planDesk";
import { area, type Desk } from "./support";

describe("calculated columns", () => {
  /** A table with a column whose formula looks at cells, not at the table. */
  function shareDesk(): Desk {
    const d = planDesk();
    d.type("D1", "Share");
    d.type("D2", "=C2/B2");
    return d;
  }

  it("stand right when rows come in first or last, or the first row goes", () => {
    const d = shareDesk();
    d.editor.insertRows(d.id, 1, 1, "user");
    expect(["D2", "D3", "D4"].map(d.formula)).toEqual(["=C2/B2", "=C3/B3", "=C4/B4"]);
    d.editor.deleteRows(d.id, 1, 2, "user");
    d.type("A3", "Radio");
    expect(["D2", "D3"].map(d.formula)).toEqual(["=C2/B2", "=C3/B3"]);
    d.editor.setTable(d.sheet.tables[0]?.id ?? "", { showTotals: true });
    d.editor.addTableRows(d.sheet.tables[0]?.id ?? "", null, [["TV", 4, 1, ""]], "api");
    expect([d.formula("D4"), d.value("D4"), d.value("A5")]).toEqual(["=C4/B4", 0.25, "Total"]);
  });

  it("keep rules for rows that come in first or last", () => {
    const d = shareDesk();
    const format = d.editor.addConditionalFormat(d.id, [area("A2:D3")], "Custom");
    d.editor.setConditionalFormat(d.id, format.id, { formula: "=$B2>150" });
    d.editor.insertRows(d.id, 1, 1, "user");
    expect([format.areas, format.formula]).toEqual([[area("A2:D4")], "=$B2>150"]);
    d.editor.setTable(d.sheet.tables[0]?.id ?? "", { showTotals: true });
    d.editor.insertRows(d.id, 4, 2, "user");
    expect([format.areas, place(d)]).toEqual([[area("A2:D6")], area("A1:D7")]);
  });

  it("come back to a table that was emptied, and outlive an exception in its only row", () => {
    const d = shareDesk();
    d.editor.deleteTableRows(d.sheet.tables[0]?.id ?? "", 0, 2, "api");
    expect(["A2", "D2"].map(d.value)).toEqual([null, null]);
    d.type("A2", "Radio");
    expect(d.formula("D2")).toBe("=C2/B2");
    d.type("D2", 0.5);
    d.type("A3", "TV");
    expect([d.value("D2"), d.formula("D3")]).toEqual([0.5, "=C3/B3"]);
  });

  it("end when the column is written over, and begin when it is filled with one formula", () => {
    const d = shareDesk();
    d.put("D2", [[1], [2]]);
    d.type("A4", "Radio");
    expect(d.formula("D4")).toBe("");
    d.put("D2", [["=B2"], ["=B3"], ["=B4"]]);
    d.type("A5", "TV");
    expect(d.formula("D5")).toBe("=B5");
  });

  it("belong to the block that a paste over the corner makes the table grow to", () => {
    const d = shareDesk();
    d.editor.pasteText(d.id, 2, 2, "1\t2\t3\n4\t5\t6\n\t\t\n");
    expect(place(d)).toEqual(area("A1:E4"));
    expect([d.value("E1"), d.value("E4"), d.value("C4")]).toEqual(["Column1", 6, 4]);
  });
});

describe("total rows", () => {
  it("take labels and formulas as typed, and come and go", () => {
    const d = planDesk();
    const { id } = d.sheet.tables[0] ?? { id: "" };
    d.put("A4", "below");
    d.editor.setTable(id, { showTotals: true });
    expect([place(d), d.value("A4"), d.value("A5")]).toEqual([area("A1:C4"), "Total", "below"]);
    d.type("B4", "=SUBTOTAL(109,[Budget])");
    d.type("A4", "Sum");
    expect(
      d.sheet.tables[0]?.columns.map(({ totalLabel, totalFormula }) => [totalLabel, totalFormula]),
    ).toEqual([
      ["Sum", undefined],
      [undefined, "=SUBTOTAL(109,Plan[Budget])"],
      [undefined, undefined],
    ]);
    expect(d.value("B4")).toBe(300);
    d.editor.setTable(id, { showTotals: false });
    expect([place(d), d.value("B4")]).toEqual([area("A1:C3"), null]);
    d.editor.setTable(id, { showTotals: true });
    expect([d.value("A4"), d.value("B4")]).toEqual(["Sum", 300]);
  });
});
