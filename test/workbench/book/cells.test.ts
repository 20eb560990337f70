import { area, openBook, refusal } from "./support";

describe("styles", () => {
  it("merge member by member and are interned", () => {
    const d = openBook();
    d.editor.setStyle(d.id, area("A1:B2"), { font: { bold: true, size: 14 }, fill: "#EEEEEE" }, "api");
    d.editor.setStyle(d.id, area("B2"), { font: { size: undefined, color: "#FF0000" } }, "api");
    expect(d.editor.style(d.id, 0, 0)).toEqual({ font: { bold: true, size: 14 }, fill: "#EEEEEE" });
    expect(d.editor.style(d.id, 1, 1)).toEqual({ font: { bold: true, color: "#FF0000" }, fill: "#EEEEEE" });
    d.editor.setStyle(d.id, area("A1:B2"), { font: undefined, fill: undefined }, "api");
    expect(d.editor.style(d.id, 1, 1)).toEqual({});
    expect(d.editor.usedArea(d.id, false)).toBeUndefined();
    expect(d.editor.book.styles).toHaveLength(3);
  });

  it("of whole columns and rows hold for cells to come, where they cross too", () => {
    const d = openBook();
    d.put("B2", "x");
    d.editor.setStyle(d.id, area("2:2"), { fill: "#111111" }, "api");
    d.editor.setStyle(d.id, area("B:C"), { numberFormat: "0%" }, "api");
    expect(d.editor.style(d.id, 1, 2)).toEqual({ fill: "#111111", numberFormat: "0%" });
    expect(d.editor.style(d.id, 1, 5)).toEqual({ fill: "#111111" });
    expect(d.editor.style(d.id, 900_000, 2)).toEqual({ numberFormat: "0%" });
    d.type("C5", "7");
    expect([d.value("C5"), d.text("C5")]).toEqual([0.07, "7%"]);
    expect(d.sheet.columns.flat().filter(Boolean)).toHaveLength(3);
  });

  it("takes number formats by cell", () => {
    const d = openBook();
    d.put("A1", [
      [1, 2],
      [3, 4],
    ]);
    d.editor.setNumberFormats(
      d.id,
      0,
      0,
      [
        ["0.0", null],
        [null, "0%"],
      ],
      "api",
    );
    expect(["A1", "B1", "A2", "B2"].map(d.text)).toEqual(["1.0", "2", "3", "400%"]);
  });
});

describe("clearing", () => {
  it("takes contents, formats, rules or all", () => {
    const d = openBook();
    d.put("A1", [["12%", "b"]]);
    d.editor.clear(d.id, area("A1"), "Contents", "user");
    expect([d.value("A1"), d.format("A1")]).toEqual([null, "0%"]);
    d.editor.clear(d.id, area("A1"), "Formats", "user");
    expect(d.format("A1")).toBe("General");
    d.editor.setHyperlink(d.id, area("B1"), { address: "https://example.org/", textToDisplay: "=cmd" });
    expect([d.value("B1"), d.sheet.hyperlinks.length, d.editor.style(d.id, 0, 1).font?.underline]).toEqual([
      "=cmd",
      1,
      "Single",
    ]);
    d.editor.clear(d.id, area("B1"), "Hyperlinks", "user");
    expect([d.sheet.hyperlinks, d.editor.style(d.id, 0, 1).font?.underline]).toEqual([[], "Single"]);
    d.editor.setNote(d.id, 0, 1, "note");
    d.editor.clear(d.id, area("A:XFD"), "All", "user");
    expect([d.sheet.notes, d.editor.usedArea(d.id, false), d.editor.usedArea(d.id, true)]).toEqual([
      [],
      undefined,
      undefined,
    ]);
  });
});

describe("copying", () => {
  it("moves formulas along and brings formats, rules, merges and notes; or only a part", () => {
    const d = openBook();
    d.put("A1", [
      [1, "=A1+$A$1"],
      [2, "=A2+$A$1"],
    ]);
    d.editor.setStyle(d.id, area("B1:B2"), { fill: "#00FF00" }, "api");
    d.editor.setNote(d.id, 0, 0, "n");
    const other = d.editor.addSheet("Other", "api");
    d.editor.copy({ sheet: d.id, area: area("A1:B2") }, { sheet: other.id, row: 2, column: 1 }, "All", "api");
    expect([d.editor.formula(other.id, 2, 2), d.editor.formula(other.id, 3, 2)]).toEqual([
      "=B3+$A$1",
      "=B4+$A$1",
    ]);
    expect([d.editor.style(other.id, 2, 2).fill, other.notes]).toEqual([
      "#00FF00",
      [{ row: 2, column: 1, author: "", text: "n" }],
    ]);
    d.editor.copy({ sheet: d.id, area: area("A1:B2") }, { sheet: d.id, row: 0, column: 3 }, "Values", "api");
    expect([d.formula("E2"), d.editor.style(d.id, 0, 4)]).toEqual([3, {}]);
    d.editor.copy({ sheet: d.id, area: area("B1") }, { sheet: d.id, row: 0, column: 3 }, "Formats", "api");
    expect([d.value("D1"), d.editor.style(d.id, 0, 3).fill]).toEqual([1, "#00FF00"]);
    d.editor.copy(
      { sheet: d.id, area: area("B1:B2") },
      { sheet: d.id, row: 1, column: 1 },
      "Formulas",
      "api",
    );
    expect([d.formula("B2"), d.formula("B3")]).toEqual(["=A2+$A$1", "=A3+$A$1"]);
    expect(
      refusal(() =>
        d.editor.copy(
          { sheet: d.id, area: area("A1:B2") },
          { sheet: d.id, row: 0, column: 16383 },
          "All",
          "api",
        ),
      ),
    ).toBe("InvalidArgument");
  });

  it("takes the text of other programs, with quotes, and keeps what is no formula as text", () => {
    const d = openBook();
    const pasted = d.editor.pasteText(
      d.id,
      1,
      1,
      'a\t"two\nlines, ""quoted"""\t1,000\r\n=1+1\t- see (annex\t+855 12\r\n',
    );
    expect(pasted).toEqual(area("B2:D3"));
    expect(["B2", "C2", "D2", "B3", "C3", "D3"].map(d.value)).toEqual([
      "a",
      'two\nlines, "quoted"',
      1000,
      2,
      "- see (annex",
      "+855 12",
    ]);
  });
});

describe("filling", () => {
  it("repeats, counts on and moves formulas", () => {
    const d = openBook();
    d.put("A1", [
      [1, 7, "Item 9", "2025-01-30", "=A1*2", "x"],
      [3, "", "", "", "", ""],
    ]);
    d.editor.fill(d.id, area("A1:A2"), area("A1:A5"));
    d.editor.fill(d.id, area("B1:F1"), area("B1:F4"));
    expect(["A3", "A4", "A5", "B4", "C2", "C4", "F4"].map(d.value)).toEqual([
      5,
      7,
      9,
      7,
      "Item 10",
      "Item 12",
      "x",
    ]);
    expect([d.text("D3"), d.formula("E4"), d.value("E4")]).toEqual(["2/1/2025", "=A4*2", 14]);
    d.put("H5", [[10]]);
    d.editor.fill(d.id, area("H5"), area("H5:J5"));
    expect(d.value("J5")).toBe(10);
    expect(refusal(() => d.editor.fill(d.id, area("A1"), area("B1:B2")))).toBe("InvalidArgument");
  });
});

describe("merging", () => {
  it("keeps the first content and refuses to cut merged cells", () => {
    const d = openBook();
    d.put("A1", [
      ["", "b"],
      ["c", "d"],
    ]);
    d.editor.merge(d.id, area("A1:B2"), false);
    expect(["A1", "B1", "A2"].map(d.value)).toEqual(["b", null, null]);
    d.put("A1", [
      ["x", "lost"],
      ["lost", "lost"],
    ]);
    expect(["A1", "B1", "A2"].map(d.value)).toEqual(["x", null, null]);
    expect(refusal(() => d.editor.merge(d.id, area("B2:C3"), false))).toBe("MergedRangeConflict");
    d.editor.unmerge(d.id, area("B2"));
    d.editor.merge(d.id, area("A1:C2"), true);
    expect(d.sheet.merges).toEqual([area("A1:C1"), area("A2:C2")]);
  });
});

describe("arrays", () => {
  it("fill cells, which edits and undo leave to them", () => {
    const d = openBook();
    d.put("A1", "=SEQUENCE(3)");
    expect(d.editor.values(d.id, area("A1:A4"))).toEqual([[1], [2], [3], [null]]);
    d.editor.setStyle(d.id, area("A1:A3"), { fill: "#FF0000" }, "api");
    expect(d.value("A3")).toBe(3);
    d.editor.undo();
    expect(d.editor.values(d.id, area("A1:A3"))).toEqual([[1], [2], [3]]);
    d.put("A2", "x");
    expect([d.text("A1"), d.value("A3")]).toEqual(["#SPILL!", null]);
    d.editor.undo();
    expect(d.editor.values(d.id, area("A1:A3"))).toEqual([[1], [2], [3]]);
    d.editor.insertRows(d.id, 0, 1, "user");
    expect(d.editor.values(d.id, area("A1:A5"))).toEqual([[null], [1], [2], [3], [null]]);
    d.editor.clear(d.id, area("A2"), "Contents", "user");
    expect(d.editor.usedArea(d.id, true)).toBeUndefined();
  });
});
