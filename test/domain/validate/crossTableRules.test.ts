import type { Choice } from "../../../src/domain/Workbook";
import { units } from "../../../src/domain/schema/units";
import { validateWorkbook } from "../../../src/domain/validate/validateWorkbook";
import { drawWorkbook, findingsOf, settingsFor } from "../drawTable";

const find = (drawings: Record<string, string>, code: string) =>
  findingsOf(drawWorkbook(drawings, settingsFor("2025-02-01")), code);

describe("V92 X2 the celebration meets direction D1", () => {
  it("V92.1 not after its due date, in the year in which it is due", () => {
    const directions = "| directionCode | dueDate | duePrecision |\n| D1 | 2025-03-08 | day |";
    const events = `
      | eventCode | celebrationDate |
      | IWD-2025  | 2025-03-12      |
      | IWD-2025  | 2025-03-06      |
      | IWD-2026  | 2026-03-12      |
      | IWD-2025  |                 |`;
    expect(find({ events, directions }, "X2")).toEqual([["r1", "celebrationDate", "X2"]]);
    expect(find({ events, directions: directions.replace("| day", "| month") }, "X2")).toEqual([]);
    expect(find({ events }, "X2")).toEqual([]);
  });
});

describe("V93 X3 activities of D4 end when it is due", () => {
  const directions = "| directionCode | dueDate | duePrecision |\n| D4 | 2025-01-31 | month |";
  const plan = (end: string): string => `
    | planCode | level    | directionCode | endDate    | status     |
    | a        | activity | D4            | 2025-01-10 | completed  |
    | b        | activity | D4            | ${end}     | notStarted |
    | c        | activity | D5            | 2025-09-30 | notStarted |
    | d        | output   | D4            | 2025-09-30 |            |
    | e        | activity | D4            | 2025-09-30 | cancelled  |
    | f        | activity | D4            |            | notStarted |`;
  it("V93.1 the last of them; a month is met on any of its days", () => {
    expect(find({ directions, plan: plan("2025-01-20") }, "X3")).toEqual([]);
    expect(find({ directions, plan: plan("2025-02-01") }, "X3")).toEqual([["r2", "endDate", "X3"]]);
    expect(find({ directions, plan: plan("2024-12-31") }, "X3")).toEqual([]);
    const early = "| planCode | level | directionCode | endDate |\n| a | activity | D4 | 2024-12-31 |";
    expect(find({ directions, plan: early }, "X3")).toEqual([["r1", "endDate", "X3"]]);
    expect(find({ plan: plan("2025-02-01") }, "X3")).toEqual([]);
    const day = directions.replace("| month", "| day");
    expect(find({ directions: day, plan: plan("2025-01-30") }, "X3")).toEqual([["r2", "endDate", "X3"]]);
  });
});

describe("V94 X4 and V95 X5 closed directions", () => {
  const directions = "| directionCode | status |\n| D3 | completed |\n| D4 | completed |";
  it("V94.1 D4 needs every input closed, which is an error", () => {
    const inputs = (status: string): string =>
      `| inputId | status |\n| IN-001 | closed |\n| IN-002 | ${status} |`;
    expect(find({ directions, inputs: inputs("closed") }, "X4")).toEqual([]);
    for (const status of ["open", "answered", "inDiscussion"])
      expect(find({ directions, inputs: inputs(status) }, "X4")).toEqual([["r2", "status", "X4"]]);
    const open = { directions: directions.replaceAll("completed", "inProgress"), inputs: inputs("open") };
    expect(find(open, "X4")).toEqual([]);
    const found = validateWorkbook(drawWorkbook({ directions, inputs: inputs("open") }));
    expect(found.find(({ code }) => code === "X4")).toMatchObject({
      severity: "error",
      details: { count: 1 },
    });
  });
  it("V95.1 D3 needs every proposal decided", () => {
    const careReview = (decision: string): string => `| careId | decision |\n| CE-001 | ${decision} |`;
    expect(find({ directions, careReview: careReview("pending") }, "X5")).toEqual([["r1", "status", "X5"]]);
    expect(find({ directions, careReview: careReview("rejected") }, "X5")).toEqual([]);
    expect(find({ directions }, "X5")).toEqual([]);
  });
});

describe("V98 X8 units are in use", () => {
  it("V98.1 a retired unit is a warning at its cell, by code or label", () => {
    const drawn = drawWorkbook({
      plan: "| planCode | responsibleUnit |\n| a | GS |\n| b | IA |\n| c | Internal Audit |\n| d | nobody |",
      directions: "| directionCode | leadUnit |\n| D1 | IA |",
    });
    const own: readonly Choice[] = units.map((unit) =>
      unit.code === "IA" ? { ...unit, active: false } : unit,
    );
    const workbook = { ...drawn, lists: new Map([...drawn.lists, ["units", own]]) };
    expect(findingsOf(drawn, "X8")).toEqual([]);
    expect(findingsOf(workbook, "X8")).toEqual([
      ["r2", "responsibleUnit", "X8"],
      ["r3", "responsibleUnit", "X8"],
      ["r1", "leadUnit", "X8"],
    ]);
    expect(findingsOf(workbook, "G3")).toEqual(findingsOf(drawn, "G3"));
  });
});

describe("V99 X9 a budget is counted once", () => {
  it("V99.1 not in a course and in its activity", () => {
    const plan = "| planCode | budgetAmount |\n| SO1 | 500 |\n| SO2 | 0 |\n| SO3 | |";
    const trainings = `
      | trainingCode | planCode | budgetAmount |
      | a            | so1      | 100          |
      | b            | SO2      | 100          |
      | c            | SO3      | 100          |
      | d            | SO1      |              |
      | e            | SO1      | 0            |`;
    expect(find({ plan, trainings }, "X9")).toEqual([["r1", "budgetAmount", "X9"]]);
    expect(find({ trainings }, "X9")).toEqual([]);
  });
});

describe("V100 X10 linked codes are written alike", () => {
  it("V100.1 case and Khmer digits are told, with the code as it should be; spaces are G12's", () => {
    const meetings = "| meetingCode |\n| M-2024-01 |\n| M-2024-02 |\n| m-2024-03 |";
    const decisions = `
      | actionId | meetingCode      |
      | A-001    | M-2024-01        |
      | A-002    | m-2024-01        |
      | A-003    | M-២០២៤-០២        |
      | A-004    | "M-2024-02 "     |
      | A-005    | "M-2024-02\\u200B" |
      | A-006    | M-2024-03        |
      | A-007    | M-2099-01        |
      | A-008    |                  |`;
    expect(find({ meetings, decisions }, "X10")).toEqual([
      ["r2", "meetingCode", "X10"],
      ["r3", "meetingCode", "X10"],
      ["r6", "meetingCode", "X10"],
    ]);
    const details = validateWorkbook(drawWorkbook({ meetings, decisions }))
      .filter(({ code }) => code === "X10")
      .map(({ details: { meant } }) => meant);
    expect(details).toEqual(["M-2024-01", "M-2024-02", "m-2024-03"]);
    expect(find({ meetings, decisions }, "G8")).toEqual([["r7", "meetingCode", "G8"]]);
    expect(find({ decisions }, "X10")).toEqual([]);
  });
  it("V100.2 within a table of its own too", () => {
    const eventTasks = "| taskId | dependsOn |\n| E-01 | |\n| E-02 | e-01 |";
    expect(find({ eventTasks }, "X10")).toEqual([["r2", "dependsOn", "X10"]]);
  });
});
