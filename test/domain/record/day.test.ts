import fc from "fast-check";
import {
  dayFromIso,
  dayFromParts,
  dayOfWeek,
  dayParts,
  isoFromDay,
  LAST_DAY,
  lastDayOfMonth,
  lastDayOfYear,
  shownDay,
} from "../../../src/domain/record/day";

describe("V5 days are serial numbers without time zones", () => {
  it.each([
    ["1900-01-01", 1],
    ["1900-02-28", 59],
    ["1900-02-29", 60],
    ["1900-03-01", 61],
    ["2000-01-01", 36526],
    ["2024-11-27", 45623],
    ["2025-03-08", 45724],
    ["2024-02-29", 45351],
    ["9999-12-31", LAST_DAY],
  ])("V5.1 %s is %i, as in Excel", (iso, serial) => {
    expect(dayFromIso(iso)).toBe(serial);
    expect(isoFromDay(serial)).toBe(iso);
  });

  it.each([
    "2025-02-29",
    "2025-13-01",
    "2025-00-10",
    "2025-04-31",
    "1899-12-31",
    "2025-3-8",
    "8/3/2025",
    "",
    "x",
  ])("V5.2 %j is no day", (text) => expect(dayFromIso(text)).toBeUndefined());

  it("V5.3 every serial number comes back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LAST_DAY }), (serial) => {
        const { year, month, day } = dayParts(serial);
        expect(dayFromParts(year, month, day)).toBe(serial);
      }),
    );
    expect(() => dayParts(0)).toThrow(RangeError);
    expect(() => dayParts(NaN)).toThrow(RangeError);
  });

  it("V5.4 agrees with the calendar of the world, day by day from 1990 to 2040", () => {
    const wrong: number[] = [];
    for (let serial = 32874; serial < 51500; serial++) {
      const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
      const iso = date.toISOString().slice(0, 10);
      if (isoFromDay(serial) !== iso || dayOfWeek(serial) !== date.getUTCDay()) wrong.push(serial);
    }
    expect(wrong).toEqual([]);
  });

  it("V5.5 ends of months and years; a time of day is dropped", () => {
    expect(isoFromDay(lastDayOfMonth(dayFromIso("2024-02-10") ?? 0))).toBe("2024-02-29");
    expect(isoFromDay(lastDayOfMonth((dayFromIso("2025-01-31") ?? 0) + 0.75))).toBe("2025-01-31");
    expect(isoFromDay(lastDayOfYear(dayFromIso("2025-01-31") ?? 0))).toBe("2025-12-31");
    expect(shownDay(45724.5)).toBe("08/03/2025");
  });
});
