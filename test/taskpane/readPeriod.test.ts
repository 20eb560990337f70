import { readPeriod } from "../../src/taskpane/start/readPeriod";

describe("the plan period as typed", () => {
  it.each([
    ["2024", "2028", 2024, 2028],
    [" 2024 ", "2024", 2024, 2024],
    ["២០២៤", "២០២៨", 2024, 2028],
    ["2024", "2033", 2024, 2033],
  ])("reads %j to %j", (first, last, firstYear, lastYear) => {
    expect(readPeriod(first, last)).toEqual({ firstYear, lastYear });
  });

  it.each(["", "24", "20245", "2024.5", "1e3", "next year", "1999", "2101", "-2024"])(
    "refuses %j as a year",
    (text) => {
      const bad = { key: "start.badYear", values: { min: 2000, max: 2100 } };
      expect(readPeriod(text, "2028")).toEqual({ firstYear: NaN, lastYear: 2028, firstProblem: bad });
      expect(readPeriod("2024", text)).toEqual({ firstYear: 2024, lastYear: NaN, lastProblem: bad });
    },
  );

  it("tells both years that are wrong", () => {
    expect(readPeriod("x", "y")).toMatchObject({
      firstProblem: { key: "start.badYear" },
      lastProblem: { key: "start.badYear" },
    });
  });

  it("refuses an end before the start, and more than ten years", () => {
    expect(readPeriod("2028", "2024").lastProblem).toEqual({ key: "start.yearOrder", values: {} });
    expect(readPeriod("2024", "2034").lastProblem).toEqual({ key: "start.longPeriod", values: { max: 10 } });
  });
});
