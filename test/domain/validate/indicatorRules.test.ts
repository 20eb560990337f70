import { validateWorkbook } from "../../../src/domain/validate/validateWorkbook";
import { drawWorkbook, findingsOf, settingsFor } from "../drawTable";

const findIndicators = (indicators: string, code: string) => findingsOf(drawWorkbook({ indicators }), code);

/** Values as of 15/04/2026, of indicators that differ in unit, trend, adding up, sex and frequency. */
const findValues = (indicatorValues: string, code: string) =>
  findingsOf(
    drawWorkbook(
      {
        indicators: `
          | indicatorCode | unit    | direction | aggregation | disaggregateBySex | frequency     |
          | I01           | number  | up        | latest      | no                | Every quarter |
          | I02           | percent | up        | latest      | no                |               |
          | I03           | number  | up        | sum         | yes               | Q             |
          | I04           | number  | down      | latest      | no                | S             |
          | I05           | number  | up        | latest      | no                | nonsense      |`,
        indicatorValues,
      },
      settingsFor("2026-04-15"),
    ),
    code,
  );

describe("V101 I1 percent values are shares", () => {
  it("V101.1 in the indicators: baseline and targets", () => {
    const drawing = `
      | indicatorCode | unit    | baselineValue | target2025 | target2028 |
      | I01           | Percent | 0.4           | 1          | 45         |
      | I02           | ភាគរយ   | -0.1          |            |            |
      | I03           | number  | 40            | 45         | 50         |`;
    expect(findIndicators(drawing, "I1")).toEqual([
      ["r1", "target2028", "I1"],
      ["r2", "baselineValue", "I1"],
    ]);
  });

  it("V101.2 in the values, by their indicator's unit", () => {
    const drawing = `
      | indicatorCode | year | period | valueTotal | valueWomen |
      | i02           | 2025 | Q1     | 1.5        | 60         |
      | I02           | 2025 | Q2     | 50%        |            |
      | I01           | 2025 | Q1     | 45         |            |
      | I99           | 2025 | Q1     | 45         |            |`;
    expect(findValues(drawing, "I1")).toEqual([
      ["r1", "valueTotal", "I1"],
      ["r1", "valueWomen", "I1"],
    ]);
    expect(findingsOf(drawWorkbook({ indicatorValues: drawing }), "I1")).toEqual([]);
  });
});

describe("V102 I2 percents are not summed", () => {
  it("V102.1 the latest and the mean are fine", () => {
    const drawing = `
      | indicatorCode | unit    | aggregation |
      | I01           | percent | sum         |
      | I02           | percent | latest      |
      | I03           | percent | average     |
      | I04           | number  | sum         |`;
    expect(findIndicators(drawing, "I2")).toEqual([["r1", "aggregation", "I2"]]);
  });
});

describe("V103 I3 targets follow the wanted trend", () => {
  it("V103.1 either way; equal targets and blank years are fine", () => {
    const drawing = `
      | indicatorCode | direction | target2024 | target2025 | target2026 | target2027 | target2028 |
      | I01           | up        | 1          |            | 1          | 3          | 2          |
      | I02           | Falling   | 5          | 6          |            | 4          |            |
      | I03           |           | 5          | 1          | 9          |            |            |
      | I04           | up        | 5          |            | 4          |            | 4.5        |`;
    expect(findIndicators(drawing, "I3")).toEqual([
      ["r1", "target2028", "I3"],
      ["r2", "target2025", "I3"],
      ["r4", "target2026", "I3"],
    ]);
  });
});

describe("V104 I4 every year after the first target has one", () => {
  it("V104.1 one finding a row names every blank year; a missing heading is no blank", () => {
    const workbook = drawWorkbook({
      indicators: `
        | indicatorCode | target2024 | target2025 | target2026 | target2027 |
        | I01           |            | 1          |            |            |
        | I02           |            |            |            |            |
        | I03           |            |            |            | 5          |`,
    });
    expect(findingsOf(workbook, "I4")).toEqual([["r1", "target2026", "I4"]]);
    const [finding] = validateWorkbook(workbook).filter(({ code }) => code === "I4");
    expect(finding?.details.missing).toMatchObject([{ en: "Target 2026" }, { en: "Target 2027" }]);
  });
});

describe("V105 I5 the baseline is from 2024 or before", () => {
  it("V105.1 a remark explains a later one", () => {
    const drawing = `
      | indicatorCode | baselineYear | remarks      |
      | I01           | 2024         |              |
      | I02           | 2025         |              |
      | I03           | 2025         | First survey |`;
    expect(findIndicators(drawing, "I5")).toEqual([["r2", "baselineYear", "I5"]]);
    expect(findIndicators("| indicatorCode | baselineYear |\n| I01 | 2025 |", "I5")).toEqual([]);
  });
});

describe("V106 I6 the baseline is known", () => {
  it("V106.1 0 is known, blank is not", () => {
    const drawing = `
      | indicatorCode | baselineValue |
      | I01           | 0             |
      | I02           |               |`;
    expect(findIndicators(drawing, "I6")).toEqual([["r2", "baselineValue", "I6"]]);
  });
});

describe("V111 V1 one value a period", () => {
  it("V111.1 the same indicator, year and period, however written", () => {
    const workbook = drawWorkbook({
      indicatorValues: `
        | indicatorCode | year   | period    | valueTotal |
        | I01           | 2025   | Q1        | 1          |
        | i01           | "២០២៥" | Quarter 1 | 2          |
        | I01           | 2025   | Q2        | 3          |
        | I01           | 2026   | Q1        | 4          |
        | I02           | 2025   | Q1        | 5          |
        |               | 2025   | Q1        | 6          |
        |               | 2025   | Q1        | 7          |`,
    });
    expect(findingsOf(workbook, "V1")).toEqual([
      ["r1", "indicatorCode", "V1"],
      ["r2", "indicatorCode", "V1"],
    ]);
    const [finding] = validateWorkbook(workbook).filter(({ code }) => code === "V1");
    expect(finding?.details).toMatchObject({ value: "I01", year: 2025, rows: ["6"] });
  });
});

describe("V112 V2 periods fit the frequency", () => {
  it("V112.1 of their indicator", () => {
    const drawing = `
      | indicatorCode | year | period | valueTotal |
      | I01           | 2025 | Q1     | 1          |
      | I01           | 2025 | S1     | 1          |
      | I04           | 2025 | S1     | 1          |
      | I04           | 2025 | Y      | 1          |`;
    expect(findValues(drawing, "V2")).toEqual([
      ["r2", "period", "V2.frequency"],
      ["r4", "period", "V2.frequency"],
    ]);
  });

  it("V112.2 without a frequency, kinds are not mixed in a year", () => {
    const drawing = `
      | indicatorCode | year | period | valueTotal |
      | I02           | 2025 | Q1     | 0.1        |
      | I02           | 2025 | Y      | 0.1        |
      | I02           | 2026 | S1     | 0.1        |
      | I05           | 2025 | S1     | 1          |
      | I05           | 2025 | S2     | 1          |`;
    expect(findValues(drawing, "V2")).toEqual([
      ["r1", "period", "V2.mixed"],
      ["r2", "period", "V2.mixed"],
    ]);
  });
});

describe("V113 V3 no period is left out", () => {
  it("V113.1 each row names the periods missing just before it", () => {
    const drawing = `
      | indicatorCode | year | period | valueTotal |
      | I01           | 2024 | Q4     | 1          |
      | I01           | 2025 | Q1     | 1          |
      | I01           | 2025 | Q2     | 1          |
      | I04           | 2025 | S2     | 1          |`;
    expect(findValues(drawing, "V3")).toEqual([
      ["r1", "period", "V3"],
      ["r4", "period", "V3"],
    ]);
    const [finding] = validateWorkbook(drawWorkbook({ indicatorValues: drawing })).filter(
      ({ code }) => code === "V3",
    );
    expect(finding?.details.missing).toMatchObject([
      { en: "Quarter 1" },
      { en: "Quarter 2" },
      { en: "Quarter 3" },
    ]);
  });
});

describe("V114 V4 the period is over", () => {
  it("V114.1 its last day is over on the as-of date; rows without a value wait", () => {
    const drawing = `
      | indicatorCode | year | period | valueTotal |
      | I01           | 2026 | Q1     | 1          |
      | I01           | 2026 | Q2     | 1          |
      | I01           | 2026 | Q3     |            |
      | I04           | 2026 | S1     | 1          |
      | I02           | 2026 | Y      | 0          |`;
    const found = [
      ["r2", "period", "V4"],
      ["r4", "period", "V4"],
      ["r5", "period", "V4"],
    ];
    expect(findValues(drawing, "V4")).toEqual(found);
    expect(findingsOf(drawWorkbook({ indicatorValues: drawing }, settingsFor("2026-06-30")), "V4")).toEqual([
      ["r5", "period", "V4"],
    ]);
  });
});

describe("V115 V5 a rising indicator whose latest value counts does not fall", () => {
  it("V115.1 over years, in the order of time, whatever the order of rows", () => {
    const drawing = `
      | indicatorCode | year | period | valueTotal |
      | I01           | 2026 | Q1     | 4          |
      | I01           | 2025 | Q4     | 5          |
      | I01           | 2025 | Q3     | 5          |
      | I03           | 2025 | Q1     | 5          |
      | I03           | 2025 | Q2     | 4          |
      | I04           | 2025 | S1     | 5          |
      | I04           | 2025 | S2     | 4          |`;
    expect(findValues(drawing, "V5")).toEqual([["r1", "valueTotal", "V5"]]);
  });

  it("V115.2 a period that stands twice is left out", () => {
    const drawing = `
      | indicatorCode | year | period | valueTotal |
      | I01           | 2025 | Q1     | 5          |
      | I01           | 2025 | Q2     | 9          |
      | I01           | 2025 | Q2     | 1          |
      | I01           | 2025 | Q3     | 4          |`;
    expect(findValues(drawing, "V5")).toEqual([["r4", "valueTotal", "V5"]]);
  });
});

describe("V116 V6 values do not leap", () => {
  it("V116.1 by more than half of the value before, up or down; from 0 nothing can be said", () => {
    const drawing = `
      | indicatorCode | year | period | valueTotal |
      | I01           | 2025 | Q1     | 10         |
      | I01           | 2025 | Q2     | 15         |
      | I01           | 2025 | Q3     | 22.6       |
      | I01           | 2025 | Q4     | 11.2       |
      | I02           | 2025 | Q1     | 0          |
      | I02           | 2025 | Q2     | 0.9        |`;
    expect(findValues(drawing, "V6")).toEqual([
      ["r3", "valueTotal", "V6"],
      ["r4", "valueTotal", "V6"],
    ]);
  });
});

describe("V117 V7 women are reported where the indicator is split by sex", () => {
  it("V117.1 0 is a report, blank is none", () => {
    const drawing = `
      | indicatorCode | year | period | valueTotal | valueWomen |
      | I03           | 2025 | Q1     | 10         |            |
      | I03           | 2025 | Q2     | 10         | 0          |
      | I03           | 2025 | Q3     |            |            |
      | I01           | 2025 | Q1     | 10         |            |`;
    expect(findValues(drawing, "V7")).toEqual([["r1", "valueWomen", "V7.blank"]]);
  });

  it("V117.2 women are not more than the total; shares of two groups are not compared", () => {
    const drawing = `
      | indicatorCode | year | period | valueTotal | valueWomen |
      | I03           | 2025 | Q1     | 10         | 11         |
      | I03           | 2025 | Q2     | 10         | 10         |
      | I02           | 2025 | Q1     | 40%        | 60%        |
      | I03           | 2025 | Q3     | 10         | many       |`;
    expect(findValues(drawing, "V7")).toEqual([["r1", "valueWomen", "V7.more"]]);
    expect(findValues(drawing, "G7")).toEqual([]);
  });
});
