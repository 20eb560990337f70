import { columnLetters } from "../../../src/domain/record/columnLetters";
import { cellAddress, fixedCell, rangeAddress } from "../../../src/domain/sheet/cellAddress";
import { clipText } from "../../../src/domain/sheet/clipText";
import { nameSheet, nameSheets } from "../../../src/domain/sheet/nameSheets";
import { cellPlace } from "../../../src/domain/sheet/planArea";
import { escapeHeading } from "../../../src/domain/sheet/structuredReference";
import { columnWidth, rowHeight, visibleLength } from "../../../src/domain/sheet/textSize";

describe("T18 tab names are free, legal and at most 31 characters", () => {
  it.each([
    ["Plan", [], "Plan"],
    ["Plan", ["plan"], "Plan (2)"],
    ["Plan", ["Plan", "PLAN (2)"], "Plan (3)"],
    ["a/b\\c?d*e:f[g]", [], "a b c d e f g"],
    ["'quoted'", [], "quoted"],
    ["History", [], "History (2)"],
    ["  ", [], "Sheet"],
    ["x".repeat(40), [], "x".repeat(31)],
    ["x".repeat(40), ["x".repeat(31)], `${"x".repeat(27)} (2)`],
  ])("%j with %j taken becomes %j", (wanted, taken, name) => {
    expect(nameSheet(wanted, taken)).toBe(name);
  });

  it("keeps several new names apart", () => {
    expect(nameSheets(["A", "a", "B"], ["b"])).toEqual(["A", "a (2)", "B (2)"]);
  });

  it("never cuts a Khmer letter from its marks", () => {
    const name = nameSheet("ស្ត្រី".repeat(6), []);
    expect(name.length).toBeLessThanOrEqual(31);
    expect("ស្ត្រី".repeat(6).startsWith(name)).toBe(true);
    expect(name).toBe("ស្ត្រី".repeat(5));
  });
});

describe("T19 texts that are too long end at a word, with a sign that something is missing", () => {
  it.each([
    ["short", 10, "short"],
    ["one two three four", 15, "one two three…"],
    ["abcdefghij", 5, "abcd…"],
    ["ស្ត្រីស្ត្រី", 8, "ស្ត្រី…"],
    ["ab😀cd", 4, "ab…"],
  ])("%j in %i is %j", (text, limit, clipped) => {
    expect(clipText(text, limit)).toBe(clipped);
    expect(clipped.length).toBeLessThanOrEqual(limit);
  });
});

describe("addresses and sizes", () => {
  it("writes A1", () => {
    expect([1, 26, 27, 52, 703, 16384].map(columnLetters)).toEqual(["A", "Z", "AA", "AZ", "AAA", "XFD"]);
    expect([cellAddress(4, 2), fixedCell(4, 2), rangeAddress(1, 1, 3, 2), rangeAddress(2, 2, 2, 2)]).toEqual([
      "B4",
      "$B$4",
      "A1:B3",
      "B2",
    ]);
    expect([cellPlace("AB12"), cellPlace("$C$3"), cellPlace("D5:E6")]).toEqual([
      [12, 28],
      [3, 3],
      [5, 4],
    ]);
  });

  it("escapes headings for structured references", () => {
    expect(escapeHeading("Cost [x] #1's")).toBe("Cost '[x'] '#1''s");
  });

  it("measures Khmer by its letters, not by marks and subscripts", () => {
    expect(visibleLength("ស្ត្រី")).toBe(1);
    expect(visibleLength("women")).toBe(5);
  });

  it("gives wrapped rows room, Khmer ones more, and never more than eight lines", () => {
    expect(rowHeight([{ text: "short", width: 20 }], false)).toBe(15);
    expect(rowHeight([{ text: "ខ្មែរ", width: 20 }], true)).toBe(20);
    expect(rowHeight([{ text: "x".repeat(50), width: 20 }], false)).toBe(3 * 15 + 4);
    expect(rowHeight([{ text: "a\nb", width: 20 }], false)).toBe(34);
    expect(rowHeight([{ text: "x".repeat(5000), width: 20 }], false)).toBe(8 * 15 + 4);
    expect([columnWidth(4, false), columnWidth(20, true), columnWidth(400, true)]).toEqual([10, 26, 255]);
  });
});
