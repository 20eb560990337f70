import fc from "fast-check";
import { isoFromDay } from "../../../src/domain/record/day";
import { parseDay } from "../../../src/domain/record/parseDay";
import { parseNumber } from "../../../src/domain/record/parseNumber";

describe("V6 what people type is understood, or left alone", () => {
  it.each([
    ["8/3/2025", "2025-03-08"],
    ["08-03-2025", "2025-03-08"],
    ["08.03.25", "2025-03-08"],
    ["2025-03-08", "2025-03-08"],
    ["2025-03-08T00:00:00", "2025-03-08"],
    [" 8  March 2025 ", "2025-03-08"],
    ["8th of March 2025", undefined],
    ["March 8, 2025", "2025-03-08"],
    ["8-Mar-25", "2025-03-08"],
    ["Saturday, 8 March 2025", "2025-03-08"],
    ["៨ មីនា ២០២៥", "2025-03-08"],
    ["៨/៣/២០២៥", "2025-03-08"],
    ["ថ្ងៃពុធ ទី២៧ ខែវិច្ឆិកា ឆ្នាំ២០២៤", "2024-11-27"],
    ["ថ្ងៃទី១ ខែកុម្ភៈ ឆ្នាំ២០២៥", "2025-02-01"],
    ["8/3/2568", "2025-03-08"],
    ["៨ មីនា ២៥៦៨", "2025-03-08"],
    ["31/2/2025", undefined],
    ["3/25/2025", undefined],
    ["2025", undefined],
    ["March 2025", undefined],
    ["D1", undefined],
    ["", undefined],
  ])("V6.1 %j as a day", (text, iso) => {
    const day = parseDay(text);
    expect(day === undefined ? undefined : isoFromDay(day)).toBe(iso);
  });

  it.each([
    ["12", 12],
    ["១២", 12],
    ["-3.5", -3.5],
    ["+7", 7],
    ["12,5", 12.5],
    ["0.125", 0.125],
    ["500,000", 500000],
    ["1,234,567.5", 1234567.5],
    ["1.234.567,5", 1234567.5],
    ["1 234 567", 1234567],
    ["២៣,៤២៨,២៩៨", 23428298],
    ["50%", 0.5],
    ["៥០ ភាគរយ", 0.5],
    ["1.234", undefined],
    ["៣៨.៩៩០", undefined],
    ["៥០០,០០០", undefined],
    ["12,34,567", undefined],
    ["1,234,5", undefined],
    ["12a", undefined],
    ["=1+1", undefined],
    ["1e5", undefined],
    ["--5", undefined],
    ["%", undefined],
    ["", undefined],
  ])("V6.2 %j as a number", (text, number) => expect(parseNumber(text)).toBe(number));

  it("V6.3 whole numbers come back from Khmer digits, and nothing crashes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (number) => {
        const khmer = String(number).replace(/\d/g, (digit) => String.fromCharCode(0x17e0 + Number(digit)));
        expect(parseNumber(khmer)).toBe(number);
        expect(parseNumber(number.toLocaleString("en-US"))).toBe(number);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 100 }), (text) => {
        const number = parseNumber(text);
        const day = parseDay(text);
        expect(number === undefined || Number.isFinite(number)).toBe(true);
        expect(day === undefined || Number.isInteger(day)).toBe(true);
      }),
    );
  });
});
