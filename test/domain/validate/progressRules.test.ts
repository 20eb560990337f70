import { validateWorkbook } from "../../../src/domain/validate/validateWorkbook";
import { drawWorkbook, findingsOf, settingsFor } from "../drawTable";

const find = (drawings: Readonly<Record<string, string>>, code: string, asOf = "2025-07-15") =>
  findingsOf(drawWorkbook(drawings, settingsFor(asOf)), code);

describe("V121 R1 one report a period", () => {
  it("V121.1 the same activity, year and period", () => {
    const progress = `
      | activityCode    | year | period | progressPct |
      | SO1.ST1.OP1.A01 | 2025 | Q1     | 10%         |
      | SO1.ST1.OP1.A01 | 2025 | Q1     | 20%         |
      | SO1.ST1.OP1.A01 | 2025 | S1     | 20%         |
      | SO1.ST1.OP1.A02 | 2025 | Q1     | 10%         |`;
    expect(find({ progress }, "R1")).toEqual([
      ["r1", "activityCode", "R1"],
      ["r2", "activityCode", "R1"],
    ]);
  });
});

describe("V122 R2 cumulative progress does not fall", () => {
  it("V122.1 over years and kinds of period, in the order of time", () => {
    const progress = `
      | activityCode | year | period | progressPct |
      | a            | 2025 | Q1     | 30%         |
      | a            | 2024 | Y      | 40%         |
      | a            | 2025 | Q2     | 35%         |
      | a            | 2025 | S1     | 20%         |
      | a            | 2025 | Q3     | 35%         |
      | b            | 2025 | Q1     | 10%         |
      | b            | 2025 | Q2     |             |
      | b            | 2025 | Q3     | 5%          |`;
    expect(find({ progress }, "R2")).toEqual([
      ["r1", "progressPct", "R2"],
      ["r4", "progressPct", "R2"],
      ["r8", "progressPct", "R2"],
    ]);
  });
});

describe("V123 R3 reported in time", () => {
  it("V123.1 from the first day of the period to 30 days after its last", () => {
    const progress = `
      | activityCode | year | period | reportedOn |
      | a            | 2025 | Q1     | 2024-12-31 |
      | b            | 2025 | Q1     | 2025-01-01 |
      | c            | 2025 | Q1     | 2025-04-30 |
      | d            | 2025 | Q1     | 2025-05-01 |
      | e            | 2025 | Q1     |            |`;
    expect(find({ progress }, "R3")).toEqual([
      ["r1", "reportedOn", "R3.early"],
      ["r4", "reportedOn", "R3.late"],
    ]);
    const severities = validateWorkbook(drawWorkbook({ progress }))
      .filter(({ code }) => code === "R3")
      .map(({ severity }) => severity);
    expect(severities).toEqual(["error", "warning"]);
  });
});

describe("V124 R4 spending of the periods adds up to the plan's", () => {
  it("V124.1 where the reports hold amounts that can be read", () => {
    const plan = `
      | planCode | spentAmount |
      | a        | 30.3        |
      | b        | 20          |
      | c        |             |
      | d        | 5           |
      | e        | 5           |
      | f        |             |`;
    const progress = `
      | activityCode | year | period | spentThisPeriod |
      | a            | 2025 | Q1     | 10.1            |
      | A            | 2025 | Q2     | 20.2            |
      | b            | 2025 | Q1     | 10              |
      | c            | 2025 | Q1     | 7               |
      | d            | 2025 | Q1     |                 |
      | e            | 2025 | Q1     | much            |
      | e            | 2025 | Q2     | 1               |
      | f            | 2025 | Q1     | 0               |`;
    expect(find({ plan, progress }, "R4")).toEqual([
      ["r2", "spentAmount", "R4.differs"],
      ["r3", "spentAmount", "R4.blank"],
    ]);
    expect(find({ plan }, "R4")).toEqual([]);
  });
});

describe("V125 R5 an activity in progress has a report on the last period that was over", () => {
  const plan = `
    | planCode        | level    | status     | startDate  |
    | SO1.ST1.OP1.A01 | activity | inProgress |            |
    | SO1.ST1.OP1.A02 | activity | inProgress | 2025-06-30 |
    | SO1.ST1.OP1.A03 | activity | inProgress | 2025-07-01 |
    | SO1.ST1.OP1.A04 | activity | completed  |            |
    | SO1.ST1.OP1.A05 | activity | inProgress |            |
    | SO1.ST1.OP1.A06 | activity | inProgress |            |
    | SO1.ST1.OP1.A07 | activity | inProgress |            |`;
  const progress = `
    | activityCode    | year | period |
    | SO1.ST1.OP1.A01 | 2025 | Q1     |
    | SO1.ST1.OP1.A05 | 2025 | Q2     |
    | SO1.ST1.OP1.A06 | 2024 | Y      |
    | SO1.ST1.OP1.A07 | 2024 | S2     |`;

  it("V125.1 quarters unless it was reported otherwise; later reports count too", () => {
    expect(find({ plan, progress }, "R5")).toEqual([
      ["r1", "planCode", "R5"],
      ["r2", "planCode", "R5"],
      ["r7", "planCode", "R5"],
    ]);
    expect(find({ plan, progress }, "R5", "2025-06-29")).toEqual([]);
    const [finding] = validateWorkbook(drawWorkbook({ plan, progress }, settingsFor("2025-07-15"))).filter(
      ({ code }) => code === "R5",
    );
    expect(finding?.details).toMatchObject({ period: { en: "Quarter 2" }, year: 2025 });
  });

  it("V125.2 silent while nothing was reported at all, and before the plan began", () => {
    expect(find({ plan }, "R5")).toEqual([]);
    expect(find({ plan, progress: "| activityCode | year | period |\n| | | |" }, "R5")).toEqual([]);
    expect(find({ plan, progress }, "R5", "2024-02-01")).toEqual([]);
  });
});

describe("V48 P8 outputs have indicators", () => {
  it("V48.2 an indicator names the output or what is below it; silent while there are no indicators", () => {
    const plan = `
      | planCode    | level     |
      | SO1         | objective |
      | SO1.ST1.OP1 | output    |
      | SO1.ST1.OP2 | output    |
      | SO1.ST1.OP3 | output    |`;
    const indicators = `
      | indicatorCode | planCode        |
      | I01           | so1.st1.op1     |
      | I02           | SO1.ST1.OP2.A01 |
      | I03           | SO1             |`;
    expect(find({ plan, indicators }, "P8")).toEqual([["r4", "planCode", "P8.output"]]);
    expect(find({ plan, indicators: "| indicatorCode | planCode |\n| | |" }, "P8")).toEqual([]);
    expect(find({ plan, indicators: "| indicatorCode |\n| I01 |" }, "P8")).toEqual([]);
  });
});
