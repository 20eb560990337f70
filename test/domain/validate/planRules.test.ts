import { drawWorkbook, findingsOf, settingsFor } from "../drawTable";

const find = (plan: string, code: string) => findingsOf(drawWorkbook({ plan }), code);

describe("V41 P1 level agrees with code", () => {
  it("V41.1 four levels, four parts; other codes have no form", () => {
    const plan = `
      | planCode        | level     |
      | SO1             | objective |
      | SO1.ST1         | strategy  |
      | so1.st1.op1     | output    |
      | SO1.ST1.OP1.A01 | activity  |
      | SO1.ST1.OP1.A02 | output    |
      | SO1.OP1         | output    |
      | 17              | objective |`;
    expect(find(plan, "P1")).toEqual([
      ["r5", "level", "P1.level"],
      ["r6", "planCode", "P1.form"],
      ["r7", "planCode", "P1.form"],
    ]);
    expect(find(plan, "G1")).toEqual([]);
  });
});

describe("V42 P2 the parent fits", () => {
  it("V42.1 it exists, its code is the beginning, it is one level up", () => {
    const plan = `
      | planCode    | level     | parentCode |
      | SO1         | objective |            |
      | SO1.ST1     | strategy  | so1        |
      | SO1.ST1.OP1 | output    | SO1        |
      | SO2.ST1     | strategy  | SO2        |
      | SO1.ST2     | strategy  | SO1.ST1    |
      | SO3         | objective | SO3        |`;
    expect(find(plan, "P2")).toEqual([
      ["r3", "parentCode", "P2.level"],
      ["r4", "parentCode", "P2.missing"],
      ["r5", "parentCode", "P2.code"],
      ["r6", "parentCode", "P2.code"],
    ]);
    expect(find(plan, "G8")).toEqual([]);
  });
  it("V42.2 a level that disagrees with its own code is P1's alone, for its row and the rows below it", () => {
    const plan = `
      | planCode        | level     | parentCode  |
      | SO1             | objective |             |
      | SO1.ST1         | activity  | SO1         |
      | SO1.ST1.OP1     | output    | SO1.ST1     |
      | SO1.ST1.OP1.A01 | activity  | SO1.ST1.OP1 |`;
    expect(find(plan, "P1")).toEqual([["r2", "level", "P1.level"]]);
    expect(find(plan, "P2")).toEqual([]);
  });
});

describe("V43 P3 completed means 100 %", () => {
  it("V43.1 both ways, whatever the language of the status", () => {
    const plan = `
      | planCode | status      | progressPct |
      | a        | Completed   | 100%        |
      | b        | បានបញ្ចប់    | 90%         |
      | c        | In progress | 1           |
      | d        | In progress | 0.5         |
      | e        | Completed   |             |`;
    expect(find(plan, "P3")).toEqual([
      ["r2", "progressPct", "P3.progress"],
      ["r3", "status", "P3.status"],
    ]);
  });
});

describe("V44 P4 not started means nothing done", () => {
  it("V44.1 neither progress nor money", () => {
    const plan = `
      | planCode | status     | progressPct | spentAmount |
      | a        | notStarted | 0           | 0           |
      | b        | notStarted | 10%         | 5           |
      | c        | inProgress | 10%         | 5           |`;
    expect(find(plan, "P4")).toEqual([
      ["r2", "status", "P4.progress"],
      ["r2", "status", "P4.spent"],
    ]);
  });
});

describe("V45 P5 work starts on time", () => {
  it("V45.1 on the as-of date itself it may still start", () => {
    const plan = `
      | planCode | status     | startDate  |
      | a        | notStarted | 2025-01-15 |
      | b        | notStarted | 2025-01-14 |
      | c        | inProgress | 2025-01-14 |`;
    expect(find(plan, "P5")).toEqual([["r2", "status", "P5"]]);
  });
});

describe("V46 P6 dates lie within the parent's", () => {
  it("V46.1 where both have dates", () => {
    const plan = `
      | planCode | parentCode | startDate  | endDate    |
      | SO1      |            | 2025-01-01 | 2025-06-30 |
      | SO1.ST1  | SO1        | 2025-01-01 | 2025-06-30 |
      | SO1.ST2  | SO1        | 2024-12-31 | 2025-07-01 |
      | SO1.ST3  | SO1        |            |            |
      | SO1.ST4  | SO9        | 2024-12-31 | 2025-07-01 |`;
    expect(find(plan, "P6")).toEqual([
      ["r3", "startDate", "P6.start"],
      ["r3", "endDate", "P6.end"],
    ]);
  });
});

describe("V47 P7 parts fit the parent's budget", () => {
  it("V47.1 only the rows just below are added up", () => {
    const plan = `
      | planCode    | parentCode | budgetAmount |
      | SO1         |            | 100          |
      | SO1.ST1     | SO1        | 60.1         |
      | SO1.ST2     | SO1        | 39.9         |
      | SO1.ST1.OP1 | SO1.ST1    | 50           |
      | SO1.ST1.OP2 | SO1.ST1    | 20           |
      | SO2         |            |              |
      | SO2.ST1     | SO2        | 500          |`;
    expect(find(plan, "P7")).toEqual([["r2", "budgetAmount", "P7"]]);
  });
});

describe("V48 P8 objectives have outputs", () => {
  it("V48.1 anywhere below them", () => {
    const plan = `
      | planCode    | level     |
      | SO1         | objective |
      | SO1.ST1.OP1 | output    |
      | SO2         | objective |
      | SO2.ST1     | strategy  |`;
    expect(find(plan, "P8")).toEqual([["r3", "planCode", "P8.objective"]]);
  });
});

describe("V49 P9 stopped work has a reason", () => {
  it("V49.1 suspended and cancelled", () => {
    const plan = `
      | planCode | status    | remarks       |
      | a        | suspended |               |
      | b        | cancelled | No money left |
      | c        | cancelled | "  "          |
      | d        | completed |               |`;
    expect(find(plan, "P9")).toEqual([
      ["r1", "remarks", "P9"],
      ["r3", "remarks", "P9"],
    ]);
  });
  it("V49.2 a missing column is S1's alone", () => {
    expect(find("| planCode | status |\n| a | suspended |", "P9")).toEqual([]);
  });
});

describe("V50 P10 one currency", () => {
  const plan = `
    | planCode | budgetAmount | spentAmount |
    | a        | "$ 500"      | "500 ៛"     |
    | b        | "500 USD"    | "500 រៀល"   |`;
  it("V50.1 the sign of the other currency is never converted", () => {
    expect(find(plan, "P10")).toEqual([
      ["r1", "budgetAmount", "P10"],
      ["r2", "budgetAmount", "P10"],
    ]);
    const dollars = drawWorkbook({ plan }, { ...settingsFor("2025-01-15"), currency: "USD" });
    expect(findingsOf(dollars, "P10")).toEqual([
      ["r1", "spentAmount", "P10"],
      ["r2", "spentAmount", "P10"],
    ]);
  });
});
