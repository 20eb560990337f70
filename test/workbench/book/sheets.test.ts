import { area, desk, openBook, picture, refusal } from "./support";

describe("sheets", () => {
  it("have names by Excel's rules", () => {
    const d = openBook();
    for (const bad of [
      "",
      "  ",
      "x".repeat(32),
      "a/b",
      "a\\b",
      "a?b",
      "a*b",
      "a:b",
      "[a",
      "a]",
      "'a",
      "a'",
      "History",
      "HISTORY",
    ]) {
      expect([bad, refusal(() => d.editor.addSheet(bad, "api"))]).toEqual([bad, "InvalidArgument"]);
    }
    expect(refusal(() => d.editor.addSheet("SHEET1", "api"))).toBe("ItemAlreadyExists");
    expect(d.editor.addSheet("ផែនការ 2025", "api").name).toBe("ផែនការ 2025");
    expect(d.editor.addSheet(null, "api").name).toBe("Sheet3");
    d.editor.renameSheet(d.id, "sheet1");
    expect(d.editor.findSheet("SHEET1")?.id).toBe(d.id);
    expect(refusal(() => d.editor.renameSheet(d.id, "Sheet3"))).toBe("ItemAlreadyExists");
    expect(refusal(() => d.editor.sheet("none"))).toBe("ItemNotFound");
  });

  it("are renamed and deleted with all formulas", () => {
    const d = openBook();
    const other = desk(d.editor, d.editor.addSheet("Plan 1", "api"));
    other.put("A1", 5);
    d.put("A1", "='Plan 1'!A1*2");
    d.editor.addName("First", "='Plan 1'!$A$1", null, "");
    d.editor.addName("Local", "=$A$1", other.id, "");
    d.editor.renameSheet(other.id, "It's");
    expect([d.formula("A1"), d.editor.findName("First")?.formula]).toEqual([
      "='It''s'!A1*2",
      "='It''s'!$A$1",
    ]);
    expect(d.value("A1")).toBe(10);
    const before = picture(d.editor.book);
    d.editor.activate(other.id);
    d.editor.deleteSheet(other.id, "api");
    expect([d.formula("A1"), d.text("A1"), d.editor.book.activeSheet]).toEqual(["=#REF!A1*2", "#REF!", d.id]);
    expect(d.editor.book.names.map((name) => name.name)).toEqual(["First"]);
    d.editor.undo();
    expect([picture(d.editor.book), d.value("A1"), d.editor.book.activeSheet]).toEqual([
      before,
      10,
      other.id,
    ]);
  });

  it("keep one visible, and a very hidden one is not deleted", () => {
    const d = openBook();
    expect(refusal(() => d.editor.deleteSheet(d.id, "api"))).toBe("InvalidOperation");
    expect(refusal(() => d.editor.setSheet(d.id, { visibility: "Hidden" }))).toBe("InvalidOperation");
    const other = d.editor.addSheet("Other", "api");
    d.editor.setSheet(other.id, { visibility: "VeryHidden" });
    expect(refusal(() => d.editor.deleteSheet(other.id, "api"))).toBe("InvalidOperation");
    expect(refusal(() => d.editor.activate(other.id))).toBe("InvalidOperation");
    expect(refusal(() => d.editor.deleteSheet(d.id, "api"))).toBe("InvalidOperation");
    d.editor.setSheet(other.id, { visibility: "Visible" });
    d.editor.setSheet(d.id, { visibility: "Hidden" });
    expect(d.editor.book.activeSheet).toBe(other.id);
  });

  it("move and are copied, with tables under new names and formulas that follow", () => {
    const d = openBook();
    d.put("A1", [
      ["N", "Twice"],
      [1, ""],
      [2, ""],
    ]);
    d.table("A1:B3", "Data");
    d.type("B2", "=[@N]*2");
    d.put("D1", [["=SUM(Data[Twice])", "=Sheet1!A2", "=SUM(A2:A3)"]]);
    d.editor.addName("Local", "=Sheet1!$A$2", d.id, "");
    const copy = desk(d.editor, d.editor.copySheet(d.id, 0, "api"));
    expect(d.editor.book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1 (2)", "Sheet1"]);
    expect(copy.sheet.tables[0]).toMatchObject({ name: "Data_1", area: area("A1:B3") });
    expect(["D1", "E1", "F1", "B3"].map(copy.formula)).toEqual([
      "=SUM(Data_1[Twice])",
      "='Sheet1 (2)'!A2",
      "=SUM(A2:A3)",
      "=Data_1[[#This Row],[N]]*2",
    ]);
    copy.put("A2", 10);
    expect([copy.value("D1"), d.value("D1"), copy.value("E1")]).toEqual([24, 6, 10]);
    expect(d.editor.findName("Local", copy.id)?.formula).toBe("='Sheet1 (2)'!$A$2");
    d.editor.moveSheet(copy.id, 1);
    expect(d.editor.book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "Sheet1 (2)"]);
    expect(refusal(() => d.editor.moveSheet(copy.id, 2))).toBe("InvalidArgument");
  });

  it("take page set-up and refuse what Excel refuses", () => {
    const d = openBook();
    d.editor.setSheet(d.id, {
      tabColor: "#112233",
      frozen: { rows: 4, columns: 1 },
      pageLayout: { orientation: "Landscape" },
    });
    expect(d.sheet).toMatchObject({
      tabColor: "#112233",
      frozen: { rows: 4, columns: 1 },
      pageLayout: { orientation: "Landscape", paperSize: "A4" },
    });
    expect(refusal(() => d.editor.setSheet(d.id, { pageLayout: { zoom: { scale: 5 } } }))).toBe(
      "InvalidArgument",
    );
    expect(refusal(() => d.editor.setSheet(d.id, { customProperties: { k: "x".repeat(256) } }))).toBe(
      "InvalidArgument",
    );
  });
});

describe("protection", () => {
  it("refuses locked cells to everyone, leaves unlocked ones, and obeys its options", () => {
    const d = openBook();
    d.put("A1", [["a", "b"]]);
    d.editor.setStyle(d.id, area("B1:B5"), { locked: false }, "api");
    d.editor.protect(d.id, { allowFormatCells: true }, "secret");
    expect(refusal(() => d.put("A1", "x"))).toBe("AccessDenied");
    expect(refusal(() => d.type("A1", "x"))).toBe("AccessDenied");
    expect(refusal(() => d.put("A1", [[null, "free"]]))).toBe("none");
    expect([d.value("A1"), d.value("B1")]).toEqual(["a", "free"]);
    expect(refusal(() => d.editor.clear(d.id, area("A1:B1"), "Contents", "api"))).toBe("AccessDenied");
    expect(refusal(() => d.editor.insertRows(d.id, 0, 1, "api"))).toBe("AccessDenied");
    expect(refusal(() => d.editor.setStyle(d.id, area("A1"), { fill: "#FF0000" }, "api"))).toBe("none");
    expect(refusal(() => d.table("A1:B2"))).toBe("AccessDenied");
    expect(refusal(() => d.editor.protect(d.id, {}))).toBe("AccessDenied");
    expect(refusal(() => d.editor.unprotect(d.id, "wrong"))).toBe("AccessDenied");
    d.editor.unprotect(d.id, "secret");
    d.put("A1", "x");
    expect(d.value("A1")).toBe("x");
  });

  it("of the structure keeps sheets as they are", () => {
    const d = openBook();
    const hidden = d.editor.addSheet("Hidden", "api");
    d.editor.setSheet(hidden.id, { visibility: "Hidden" });
    d.editor.protectStructure("secret");
    const attempts: (() => unknown)[] = [
      () => d.editor.addSheet(null, "api"),
      () => d.editor.deleteSheet(hidden.id, "api"),
      () => d.editor.renameSheet(d.id, "x"),
      () => d.editor.moveSheet(d.id, 1),
      () => d.editor.copySheet(d.id, 0, "api"),
      () => d.editor.setSheet(hidden.id, { visibility: "Visible" }),
      () => d.editor.protectStructure(),
      () => d.editor.unprotectStructure("wrong"),
      () => d.editor.unprotectStructure(),
    ];
    expect(attempts.map(refusal)).toEqual(attempts.map(() => "AccessDenied"));
    d.put("A1", "cells stay free");
    d.editor.setSheet(d.id, { tabColor: "#FF0000", visibility: "Visible" });
    d.editor.unprotectStructure("secret");
    d.editor.renameSheet(d.id, "Plan");
    expect([d.sheet.name, d.value("A1")]).toEqual(["Plan", "cells stay free"]);
  });
});

describe("names", () => {
  it("keep Excel's rules, live in scopes and follow their cells", () => {
    const d = openBook();
    d.put("A1", [[1], [2]]);
    for (const bad of ["", "1a", "a b", "A1", "r", "R2C3", "FALSE", "a-b"]) {
      expect([bad, refusal(() => d.editor.addName(bad, "=1", null, ""))]).toEqual([bad, "InvalidArgument"]);
    }
    d.editor.addName("Both", "=Sheet1!$A$1:$A$2", null, "note");
    expect(refusal(() => d.editor.addName("BOTH", "=1", null, ""))).toBe("ItemAlreadyExists");
    d.editor.addName("Both", "=Sheet1!$A$1", d.id, "");
    expect(d.editor.findName("both")?.comment).toBe("note");
    expect(d.editor.findName("both", d.id)?.formula).toBe("=Sheet1!$A$1");
    expect(refusal(() => d.editor.addName("Bad", "=SUM(", null, ""))).toBe("InvalidArgument");
    d.editor.insertRows(d.id, 0, 1, "user");
    expect(d.editor.findName("both")?.formula).toBe("=Sheet1!$A$2:$A$3");
    expect(d.editor.resolve("=Both", d.id)).toEqual({ sheet: d.id, area: area("A2") });
    d.editor.deleteName("Both", d.id);
    expect(d.editor.evaluate("=SUM(Both)", d.id, 5, 5)).toBe(3);
    expect(refusal(() => d.editor.deleteName("Both", d.id))).toBe("ItemNotFound");
  });
});

describe("parts, properties and settings", () => {
  it("are kept and undone", () => {
    const d = openBook();
    const id = d.editor.addCustomXmlPart(
      '<?xml version="1.0"?>\n<p:base xmlns:p="urn:plan"><p:row a="1>0"/></p:base>',
    );
    expect(d.editor.book.customXmlParts).toMatchObject([{ id, namespaceUri: "urn:plan" }]);
    d.editor.setCustomXmlPart(id, "<base><x xmlns='urn:other'/></base>");
    expect(d.editor.book.customXmlParts[0]?.namespaceUri).toBe("");
    for (const bad of ["", "text", "<a>", "<a></b>", "<a/>tail"]) {
      expect([bad, refusal(() => d.editor.addCustomXmlPart(bad))]).toEqual([bad, "InvalidArgument"]);
    }
    d.editor.setProperties({ title: "Plan" });
    d.editor.setSettings({ a: "1" });
    expect([d.editor.book.properties.title, d.editor.book.settings["a"]]).toEqual(["Plan", "1"]);
    for (let i = 0; i < 4; i++) d.editor.undo();
    expect([d.editor.book.customXmlParts, d.editor.book.properties.title]).toEqual([[], ""]);
  });
});

describe("charts", () => {
  it("are added, changed and deleted, under names of their own", () => {
    const d = openBook();
    const chart = {
      name: "",
      type: "Line",
      title: { text: "Budget", visible: true },
      legend: { visible: true, position: "Bottom" },
      series: [{ name: "Budget", values: "=Sheet1!$A$1:$A$3" }],
      left: 0,
      top: 0,
      width: 300,
      height: 200,
      axes: {},
      extra: {},
    };
    const first = d.editor.addChart(d.id, chart);
    const second = d.editor.addChart(d.id, chart);
    expect([first.name, second.name]).toEqual(["Chart 1", "Chart 2"]);
    d.editor.setChart(d.id, first.id, { type: "Pie", width: 400 });
    d.editor.renameSheet(d.id, "Plan 2025");
    expect(d.sheet.charts[0]).toMatchObject({
      type: "Pie",
      width: 400,
      series: [{ values: "='Plan 2025'!$A$1:$A$3" }],
    });
    d.editor.deleteChart(d.id, first.id);
    expect(d.sheet.charts.map(({ id }) => id)).toEqual([second.id]);
    expect(refusal(() => d.editor.setChart(d.id, first.id, { width: 1 }))).toBe("ItemNotFound");
    d.editor.undo();
    expect(d.sheet.charts.map(({ type }) => type)).toEqual(["Pie", "Line"]);
  });
});
