import fc from "fast-check";
import { isBlank } from "../../../src/domain/record/isBlank";
import { plainText } from "../../../src/domain/record/plainText";

describe("V4 one way to compare text", () => {
  it.each([
    ["  In   Progress ", "in progress"],
    ["\u00A0Plan\u200B\uFEFF", "plan"],
    ["ទីស្ដីការ", "ទីស្តីការ"],
    ["យុទ្ធសាស្រ្ត", "យុទ្ធសាស្ត្រ"],
    ["ឆ្នាំ២០២៥", "ឆ្នាំ2025"],
    ["E\u0301te\u0301", "été"],
    ["a\u200Db\u200C", "ab"],
    ["", ""],
  ])("V4.1 %j is compared as %j", (text, plain) => {
    expect(plainText(text)).toBe(plainText(plain));
    expect(plainText(plain)).toBe(plain.normalize("NFC"));
  });

  it("V4.2 comparing twice changes nothing, and lengths never grow", () => {
    const khmer = fc.string({
      unit: fc.constantFrom("\u17D2", "\u179A", "\u178A", "\u178F", "ក", " ", "\u200B", "៥", "A"),
    });
    fc.assert(
      fc.property(khmer, (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
        expect(plainText(text).length).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("V4.3 cells of spaces and invisible signs are blank, 0 and false are not", () => {
    for (const blank of [null, undefined, "", "  ", "\u200B", "\u00A0\n\uFEFF"])
      expect(isBlank(blank)).toBe(true);
    for (const filled of [0, false, "x", "\u200Bx", "ក"]) expect(isBlank(filled)).toBe(false);
  });
});
