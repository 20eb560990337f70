import {
  columnLetters,
  columnNumber,
  formatAddress,
  parseAddress,
  quoteSheetName,
} from "../../../src/workbench/book/address";

describe("parseAddress", () => {
  it.each([
    ["A1", { areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] }],
    ["$b$2:A1", { areas: [{ top: 0, left: 0, bottom: 1, right: 1 }] }],
    ["A:C", { areas: [{ top: 0, left: 0, bottom: 1048575, right: 2 }] }],
    ["$3:$7", { areas: [{ top: 2, left: 0, bottom: 6, right: 16383 }] }],
    [
      "Sheet1!XFD1048576",
      { sheet: "Sheet1", areas: [{ top: 1048575, left: 16383, bottom: 1048575, right: 16383 }] },
    ],
    ["'It''s, a! plan'!A1", { sheet: "It's, a! plan", areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] }],
    [
      "A1,B2:C3",
      {
        areas: [
          { top: 0, left: 0, bottom: 0, right: 0 },
          { top: 1, left: 1, bottom: 2, right: 2 },
        ],
      },
    ],
    [
      "ផែនការ!A1, ផែនការ!B1",
      {
        sheet: "ផែនការ",
        areas: [
          { top: 0, left: 0, bottom: 0, right: 0 },
          { top: 0, left: 1, bottom: 0, right: 1 },
        ],
      },
    ],
  ])("reads %s", (text, expected) => {
    expect(parseAddress(text)).toEqual(expected);
  });

  it.each([
    "",
    "A",
    "A0",
    "1",
    "XFE1",
    "A1048577",
    "A1:B",
    "A:3",
    "One!A1,Two!A1",
    "!A1",
    "''!A1",
    "A1,",
    "Table1",
  ])("refuses %p", (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });
});

describe("formatAddress", () => {
  it("writes cells, blocks, whole columns and rows, with and without dollars", () => {
    expect(formatAddress({ top: 0, left: 0, bottom: 0, right: 0 })).toBe("A1");
    expect(formatAddress({ top: 0, left: 26, bottom: 9, right: 27 }, "Plan", true)).toBe("Plan!$AA$1:$AB$10");
    expect(formatAddress({ top: 0, left: 0, bottom: 1048575, right: 2 })).toBe("A:C");
    expect(formatAddress({ top: 2, left: 0, bottom: 6, right: 16383 }, undefined, true)).toBe("$3:$7");
    expect(
      formatAddress(
        [
          { top: 0, left: 0, bottom: 0, right: 0 },
          { top: 1, left: 1, bottom: 2, right: 2 },
        ],
        "My plan",
      ),
    ).toBe("'My plan'!A1,'My plan'!B2:C3");
  });

  it("quotes sheet names that would be misread", () => {
    expect(["Plan", "My plan", "2024", "A1", "RC", "It's", "Plan.v2", "ផែនការ"].map(quoteSheetName)).toEqual([
      "Plan",
      "'My plan'",
      "'2024'",
      "'A1'",
      "'RC'",
      "'It''s'",
      "Plan.v2",
      "'ផែនការ'",
    ]);
  });
});

describe("column letters", () => {
  it("go both ways over the whole grid", () => {
    for (let column = 0; column < 16384; column++) expect(columnNumber(columnLetters(column))).toBe(column);
    expect(columnLetters(16383)).toBe("XFD");
    expect(columnNumber("XFE")).toBe(-1);
  });
});
