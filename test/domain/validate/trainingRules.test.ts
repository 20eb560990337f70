import { validateWorkbook } from "../../../src/domain/validate/validateWorkbook";
import { drawWorkbook, findingsOf, settingsFor } from "../drawTable";

const find = (trainings: string, code: string) => findingsOf(drawWorkbook({ trainings }), code);

describe("V81 T1 women are not more than the total", () => {
  it("V81.1 planned and actual; the published course of 22/05/2025 (165, of which 145 women) is right", () => {
    const trainings = `
      | trainingCode | plannedTotal | plannedWomen | actualTotal | actualWomen |
      | a            | 20           | 21           | 165         | 145         |
      | b            | 20           | 20           | 10          | 11          |
      | c            |              | 5            | "១០"        | "១១"        |`;
    expect(find(trainings, "T1")).toEqual([
      ["r1", "plannedWomen", "T1"],
      ["r2", "actualWomen", "T1"],
      ["r3", "actualWomen", "T1"],
    ]);
  });
});

describe("V82 T2 a completed course is over and counted", () => {
  it("V82.1 by the as-of date, with its total", () => {
    const trainings = `
      | trainingCode | status     | endDate    | actualTotal |
      | a            | completed  | 2025-01-15 | 20          |
      | b            | completed  | 2025-01-16 |             |
      | c            | inProgress | 2025-01-16 |             |`;
    expect(find(trainings, "T2")).toEqual([
      ["r2", "endDate", "T2.future"],
      ["r2", "actualTotal", "T2.total"],
    ]);
    expect(find(trainings, "G2").filter(([, field]) => field === "actualTotal")).toEqual([]);
  });
});

describe("V83 T3 a future course has no participants yet", () => {
  it("V83.1 0 is none", () => {
    const trainings = `
      | trainingCode | startDate  | actualTotal | actualWomen |
      | a            | 2025-01-15 | 5           | 5           |
      | b            | 2025-01-16 | 5           | 5           |
      | c            | 2025-01-16 | 0           |             |`;
    expect(find(trainings, "T3")).toEqual([
      ["r2", "actualTotal", "T3"],
      ["r2", "actualWomen", "T3"],
    ]);
  });
});

describe("V84 T4 women were counted", () => {
  it("V84.1 a warning, since blank means not reported", () => {
    const workbook = drawWorkbook({
      trainings:
        "| trainingCode | status | actualWomen |\n| a | completed | |\n| b | completed | 0 |\n| c | notStarted | |",
    });
    expect(findingsOf(workbook, "T4")).toEqual([["r1", "actualWomen", "T4"]]);
    expect(validateWorkbook(workbook).find(({ code }) => code === "T4")?.severity).toBe("warning");
  });
});

describe("V86 T6 scores", () => {
  it("V86.1 0 to 100 and not falling; satisfaction 1 to 5 is an error", () => {
    const trainings = `
      | trainingCode | preScore | postScore | satisfaction |
      | a            | 0        | 100       | 1            |
      | b            | -1       | 101       | 5.5          |
      | c            | 60       | 59        | 0            |`;
    const workbook = drawWorkbook({ trainings });
    expect(findingsOf(workbook, "T6")).toEqual([
      ["r2", "preScore", "T6.range"],
      ["r2", "postScore", "T6.range"],
      ["r2", "satisfaction", "T6.satisfaction"],
      ["r3", "postScore", "T6.fell"],
      ["r3", "satisfaction", "T6.satisfaction"],
    ]);
    expect(findingsOf(workbook, "G7")).toEqual([]);
    const severities = validateWorkbook(workbook).filter(({ code }) => code === "T6");
    expect(severities.map(({ severity }) => severity)).toEqual([
      "warning",
      "warning",
      "error",
      "warning",
      "error",
    ]);
  });
});

describe("V87 T7 attendance is near the plan", () => {
  it("V87.1 from half to one and a half times", () => {
    const trainings = `
      | trainingCode | plannedTotal | actualTotal |
      | a            | 20           | 30          |
      | b            | 20           | 31          |
      | c            | 20           | 10          |
      | d            | 20           | 9           |
      | e            | 0            | 9           |`;
    expect(find(trainings, "T7")).toEqual([
      ["r2", "actualTotal", "T7"],
      ["r4", "actualTotal", "T7"],
    ]);
  });
});

describe("V88 T8 a course stands once", () => {
  it("V88.1 the same title in any spelling, on the same dates", () => {
    const trainings = `
      | trainingCode | titleKm          | startDate  | endDate    |
      | a            | វគ្គបណ្ដុះបណ្ដាល   | 2025-05-01 | 2025-05-02 |
      | b            | វគ្គបណ្តុះបណ្តាល   | 2025-05-01 | 2025-05-02 |
      | c            | វគ្គបណ្តុះបណ្តាល   | 2025-06-01 | 2025-06-02 |
      | d            | វគ្គបណ្តុះបណ្តាល   |            |            |
      | e            | វគ្គបណ្តុះបណ្តាល   |            |            |`;
    expect(find(trainings, "T8")).toEqual([
      ["r1", "titleKm", "T8"],
      ["r2", "titleKm", "T8"],
    ]);
  });
});

describe("V89 T9 the follow-up is after the course", () => {
  it("V89.1 not before its last day", () => {
    const trainings = `
      | trainingCode | endDate    | followUpOn |
      | a            | 2025-05-02 | 2025-05-02 |
      | b            | 2025-05-02 | 2025-05-01 |`;
    expect(find(trainings, "T9")).toEqual([["r2", "followUpOn", "T9"]]);
    expect(findingsOf(drawWorkbook({ trainings }, settingsFor("2025-06-01")), "T9")).toHaveLength(1);
  });
});

describe("V85 T5 position levels add up", () => {
  const trainings = `
    | trainingCode | actualTotal | actualWomen |
    | T-2025-01    | 10          | 6           |
    | T-2025-02    | 10          | 6           |
    | T-2025-03    | 10          | 6           |
    | T-2025-04    | 10          |             |
    | T-2025-05    |             |             |`;
  it("V85.1 to the course's total and women, where any level is there", () => {
    const trainingLevels = `
      | trainingCode | positionLevel | total | women |
      | T-2025-01    | officer       | 7     | 4     |
      | t-2025-01    | DG            | 3     | 2     |
      | T-2025-02    | officer       | 9     | 7     |
      | T-2025-04    | officer       | 10    | 5     |
      | T-2025-05    | officer       | 10    | 5     |
      | T-2099-01    | officer       | 10    | 5     |`;
    const workbook = drawWorkbook({ trainings, trainingLevels });
    expect(findingsOf(workbook, "T5")).toEqual([
      ["r2", "actualTotal", "T5.total"],
      ["r2", "actualWomen", "T5.women"],
    ]);
    expect(validateWorkbook(workbook).find(({ code }) => code === "T5")?.details).toMatchObject({
      sum: 9,
      count: 10,
    });
    expect(find(trainings, "T5")).toEqual([]);
  });
  it("V85.2 a blank level says nothing of the whole", () => {
    const trainingLevels = `
      | trainingCode | positionLevel | total | women |
      | T-2025-01    | officer       | 10    | 6     |
      | T-2025-01    | DG            |       |       |
      | T-2025-02    | officer       | 10    |       |`;
    expect(findingsOf(drawWorkbook({ trainings, trainingLevels }), "T5")).toEqual([]);
  });
});

describe("V90 T10 a level stands once for a course", () => {
  it("V90.1 whatever the spelling; women are not more than the total", () => {
    const trainingLevels = `
      | trainingCode | positionLevel | total | women |
      | T-2025-01    | officer       | 10    | 6     |
      | t-2025-01    | Official      | 10    | 11    |
      | T-2025-01    | DG            | 1     | 1     |
      | T-2025-02    | officer       | 1     | 1     |
      |              | officer       | 1     | 1     |`;
    const workbook = drawWorkbook({ trainingLevels });
    expect(findingsOf(workbook, "T10")).toEqual([
      ["r1", "positionLevel", "T10"],
      ["r2", "positionLevel", "T10"],
    ]);
    expect(findingsOf(workbook, "G7")).toEqual([["r2", "women", "G7.women"]]);
  });
});
