import { errorValue } from "../../../src/workbench/calc/errorValue";
import { area, openBook, refusal } from "./support";

describe("what an input means", () => {
  it.each([
    ["12", 12, "General"],
    ["1,234", 1234, "#,##0"],
    ["1,234.50", 1234.5, "#,##0.00"],
    ["12%", 0.12, "0%"],
    ["12.5%", 0.125, "0.00%"],
    ["$12.50", 12.5, "$#,##0.00_);[Red]($#,##0.00)"],
    ["(12)", -12, "General"],
    ["1e5", 100000, "0.00E+00"],
    ["2025-03-08", 45724, "m/d/yyyy"],
    ["3/8/2025", 45724, "m/d/yyyy"],
    ["8-Mar-2025", 45724, "d-mmm-yy"],
    ["2025-03-08 12:00", 45724.5, "m/d/yyyy h:mm"],
    ["10:30", 0.4375, "h:mm"],
    ["10:30 PM", 0.9375, "h:mm AM/PM"],
    ["true", true, "General"],
    ["#N/A", errorValue("#N/A"), "General"],
    ["#div/0!", errorValue("#DIV/0!"), "General"],
    ["-5", -5, "General"],
    ["+5", 5, "General"],
    ["00123", 123, "General"],
    ["12345678901234567890", 12345678901234500000, "General"],
    ["31/12/2018", "31/12/2018", "General"],
    ["19-8-2025", "19-8-2025", "General"],
    ["1,23", "1,23", "General"],
    ["៥", "៥", "General"],
    ["-", "-", "General"],
    ["=", "=", "General"],
    ["@name", "@name", "General"],
    ["plan", "plan", "General"],
  ])("%p in a General cell is %p, format %s", (input, value, format) => {
    const d = openBook();
    d.put("A1", input);
    expect(d.value("A1")).toBe(value);
    expect(d.format("A1")).toBe(format);
  });

  it("keeps the format of a cell that has one", () => {
    const d = openBook();
    d.editor.setStyle(d.id, area("A1"), { numberFormat: "dd/MM/yyyy" }, "api");
    d.put("A1", "2025-03-08");
    expect(d.value("A1")).toBe(45724);
    expect(d.text("A1")).toBe("08/03/2025");
  });

  it("takes everything as text in a text cell, and after an apostrophe", () => {
    const d = openBook();
    d.editor.setStyle(d.id, area("A1:A9"), { numberFormat: "@" }, "api");
    d.put("A1", [["00123"], ["=1+1"], ["12%"], ["-x"]]);
    expect(["A1", "A2", "A3", "A4"].map(d.value)).toEqual(["00123", "=1+1", "12%", "-x"]);
    d.put("B1", [["'=1+1"], ["'00123"], ["''quoted'"]]);
    expect(["B1", "B2", "B3"].map(d.value)).toEqual(["=1+1", "00123", "'quoted'"]);
    expect(d.sheet.columns[1]?.[0]?.quotePrefix).toBe(true);
    expect(d.formula("B1")).toBe("=1+1");
    expect(d.sheet.columns[1]?.[0]?.formula).toBeUndefined();
  });

  it("reads formulas after =, + and -", () => {
    const d = openBook();
    d.put("A1", 7);
    d.put("B1", [["=sum(a1,1)", "+A1*2", "-A1"]]);
    expect([d.formula("B1"), d.formula("C1"), d.formula("D1")]).toEqual(["=SUM(A1,1)", "=+A1*2", "=-A1"]);
    expect([d.value("B1"), d.value("C1"), d.value("D1")]).toEqual([8, 14, -7]);
  });

  it("refuses what starts like a formula and is none, and leaves the cells as they were", () => {
    const d = openBook();
    d.put("A1", [["kept", "kept"]]);
    expect(refusal(() => d.put("A1", [["new", "=SUM("]]))).toBe("InvalidArgument");
    expect(refusal(() => d.type("A1", "- see annex 2"))).toBe("InvalidArgument");
    expect([d.value("A1"), d.value("B1")]).toEqual(["kept", "kept"]);
    expect(d.editor.canUndo).toBe(true);
    d.editor.undo();
    expect(d.editor.canUndo).toBe(false);
  });

  it("refuses texts, formulas and numbers beyond Excel's limits, and shapes that are no block", () => {
    const d = openBook();
    d.put("A1", "x".repeat(32767));
    expect(refusal(() => d.put("A1", "x".repeat(32768)))).toBe("InvalidArgument");
    expect(refusal(() => d.put("A1", `=${"1+".repeat(4200)}1`))).toBe("FormulaLengthExceedsLimit");
    expect(refusal(() => d.put("A1", Number.NaN))).toBe("InvalidArgument");
    expect(refusal(() => d.put("A1", [["a", "b"], ["c"]]))).toBe("InvalidArgument");
    expect(refusal(() => d.put("XFD1048576", [["a", "b"]]))).toBe("InvalidArgument");
  });

  it("turns a number typed into a percent cell into percents, but not one that the API writes", () => {
    const d = openBook();
    d.editor.setStyle(d.id, area("A1:A3"), { numberFormat: "0%" }, "api");
    d.type("A1", "7");
    d.type("A2", "0.5");
    d.put("A3", "50");
    expect(["A1", "A2", "A3"].map(d.value)).toEqual([0.07, 0.5, 50]);
  });

  it("leaves cells alone for null and empties them for an empty text, keeping their format", () => {
    const d = openBook();
    d.put("A1", [["12%", "b"]]);
    d.put("A1", [["", null]]);
    expect([d.value("A1"), d.value("B1")]).toEqual([null, "b"]);
    expect(d.format("A1")).toBe("0%");
  });
});

describe("what a cell shows", () => {
  it.each([
    [1 / 3, "General", "0.333333333"],
    [123456789012, "General", "1.23457E+11"],
    [12345678901, "General", "12345678901"],
    [45724, "dd/MM/yyyy", "08/03/2025"],
    [0.125, "0%", "13%"],
    [1234.5, "#,##0.00", "1,234.50"],
    [1234, "[$-12000453]#,##0", "១,២៣៤"],
    [45724, "[$-12000453]dd/mm/yyyy", "០៨/០៣/២០២៥"],
    [45724, "[$-453]d mmmm yyyy", "8 មីនា 2025"],
    [-1, "dd/MM/yyyy", "-1"],
    ["=text", "0.00", "=text"],
    [true, "0.00", "TRUE"],
  ])("%p as %s is %s", (value, format, shown) => {
    const d = openBook();
    d.editor.setStyle(d.id, area("A1"), { numberFormat: format }, "api");
    d.put("A1", typeof value === "string" ? `'${value}` : value);
    expect(d.text("A1")).toBe(shown);
  });

  it("refuses a number format that can't be read", () => {
    const d = openBook();
    expect(refusal(() => d.editor.setStyle(d.id, area("A1"), { numberFormat: '0"open' }, "api"))).toBe(
      "InvalidArgument",
    );
  });
});
