import { validateWorkbook } from "../../../src/domain/validate/validateWorkbook";
import { drawWorkbook, findingsOf, settingsFor } from "../drawTable";

const find = (drawings: Record<string, string>, code: string, asOf = "2025-02-01") =>
  findingsOf(drawWorkbook(drawings, settingsFor(asOf)), code);
const detailsOf = (drawings: Record<string, string>, code: string, asOf = "2025-02-01") =>
  validateWorkbook(drawWorkbook(drawings, settingsFor(asOf)))
    .filter((finding) => finding.code === code)
    .map(({ details }) => details);

describe("V151 E1 the celebration is in early March", () => {
  it("V151.1 from 1 to 15 March of the code's year; without a year in the code, of any", () => {
    const events = `
      | eventCode | celebrationDate |
      | IWD-2025  | 2025-03-01      |
      | IWD-2025  | 2025-03-15      |
      | IWD-2025  | 2025-03-16      |
      | IWD-2025  | 2025-02-28      |
      | IWD-2025  | 2024-03-08      |
      | Women     | 2026-03-08      |
      |           | 2026-04-08      |
      | IWD-2026  |                 |`;
    expect(find({ events }, "E1").map(([row]) => row)).toEqual(["r3", "r4", "r5", "r7"]);
    expect(detailsOf({ events }, "E1")[2]).toMatchObject({
      value: "08/03/2024",
      from: "01/03/2025",
      to: "15/03/2025",
    });
  });
});

describe("V152 E2 tasks are due by the event", () => {
  it("V152.1 except finance and tasks after the event; an event without a date sets no limit", () => {
    const events = `
      | eventCode | celebrationDate |
      | IWD-2025  | 2025-03-06      |
      | IWD-2026  |                 |`;
    const eventTasks = `
      | taskId | eventCode | group    | dueDate    | afterEvent |
      | E-01   | iwd-2025  | media    | 2025-03-06 |            |
      | E-02   | IWD-2025  | media    | 2025-03-07 |            |
      | E-03   | IWD-2025  | finance  | 2025-03-20 |            |
      | E-04   | IWD-2025  | content  | 2025-03-20 | yes        |
      | E-05   | IWD-2025  | content  | 2025-03-20 | no         |
      | E-06   | IWD-2026  | protocol | 2026-03-20 |            |
      | E-07   | IWD-2030  | protocol | 2026-03-20 |            |`;
    expect(find({ events, eventTasks }, "E2")).toEqual([
      ["r2", "dueDate", "E2"],
      ["r5", "dueDate", "E2"],
    ]);
    expect(find({ eventTasks }, "E2")).toEqual([]);
  });
});

describe("V153 E3 what a task depends on", () => {
  it("V153.1 is in the table, not itself and in no ring; E3 says it instead of G8", () => {
    const eventTasks = `
      | taskId | dependsOn |
      | E-01   | E-99      |
      | E-02   | e-02      |
      | E-03   | E-04      |
      | E-04   | E-05      |
      | E-05   | E-03      |
      | E-06   | E-05      |
      | E-07   |           |
      | E-08   | E-07      |`;
    expect(find({ eventTasks }, "E3")).toEqual([
      ["r1", "dependsOn", "E3.missing"],
      ["r2", "dependsOn", "E3.self"],
      ["r3", "dependsOn", "E3.ring"],
      ["r4", "dependsOn", "E3.ring"],
      ["r5", "dependsOn", "E3.ring"],
    ]);
    expect(find({ eventTasks }, "G8")).toEqual([]);
  });
  it("V153.2 is not due later, which is a warning", () => {
    const eventTasks = `
      | taskId | dependsOn | dueDate    |
      | E-01   |           | 2025-02-20 |
      | E-02   | E-01      | 2025-02-19 |
      | E-03   | E-01      | 2025-02-20 |
      | E-04   | E-02      |            |`;
    expect(find({ eventTasks }, "E3")).toEqual([["r2", "dueDate", "E3.order"]]);
    const [finding] = validateWorkbook(drawWorkbook({ eventTasks })).filter(({ code }) => code === "E3");
    expect(finding).toMatchObject({
      severity: "warning",
      details: { due: "19/02/2025", before: "20/02/2025" },
    });
  });
  it("V153.3 a chain of 20,000 tasks is walked once, from either end", () => {
    const line = (number: number): string => `| T${number} | T${number + 1} |`;
    const lines = Array.from({ length: 20_000 }, (_, index) => line(index));
    const chain = (rows: string[]): string => ["| taskId | dependsOn |", ...rows].join("\n");
    for (const rows of [lines, [...lines].reverse()]) {
      const found = find({ eventTasks: chain(rows) }, "E3");
      expect(found.map(([, field, code]) => [field, code])).toEqual([["dependsOn", "E3.missing"]]);
    }
    const ring = find({ eventTasks: chain([...lines, "| T20000 | T0 |"]) }, "E3");
    expect(new Set(ring.map(([, , code]) => code))).toEqual(new Set(["E3.ring"]));
    expect(ring).toHaveLength(20_001);
  });
});

describe("V154 E4 a completed task has its day", () => {
  it("V154.1 E4 says it instead of G2", () => {
    const eventTasks = `
      | taskId | status     | doneOn     |
      | E-01   | completed  | 2025-01-20 |
      | E-02   | completed  |            |
      | E-03   | inProgress |            |`;
    expect(find({ eventTasks }, "E4")).toEqual([["r2", "doneOn", "E4"]]);
    expect(find({ eventTasks }, "G2").filter(([, field]) => field === "doneOn")).toEqual([]);
  });
});

describe("V155 E5 tasks due soon have started", () => {
  it("V155.1 within the days of the Settings; what is overdue is open no more", () => {
    const eventTasks = `
      | taskId | status     | dueDate    |
      | E-01   | notStarted | 2025-02-01 |
      | E-02   | notStarted | 2025-02-15 |
      | E-03   | notStarted | 2025-02-16 |
      | E-04   | inProgress | 2025-02-01 |
      | E-05   | inProgress | 2025-01-31 |
      | E-06   | notStarted | 2025-01-30 |
      | E-07   | completed  | 2025-01-30 |
      | E-08   | cancelled  | 2025-01-30 |
      | E-09   | notStarted |            |
      | E-10   |            | 2025-01-30 |`;
    expect(find({ eventTasks }, "E5")).toEqual([
      ["r1", "status", "E5.soon"],
      ["r2", "status", "E5.soon"],
      ["r5", "dueDate", "E5.overdue"],
      ["r6", "dueDate", "E5.overdue"],
    ]);
    expect(detailsOf({ eventTasks }, "E5").map(({ days }) => days)).toEqual([0, 14, 1, 2]);
  });
});

describe("V156 E6 costs of tasks fit the budget", () => {
  it("V156.1 of their event; cancelled tasks cost nothing", () => {
    const events = "| eventCode | budget |\n| IWD-2025 | 100 |\n| IWD-2026 | 100 |\n| IWD-2027 | |";
    const eventTasks = `
      | taskId | eventCode | cost | status     |
      | E-01   | IWD-2025  | 60.1 | notStarted |
      | E-02   | iwd-2025  | 40   | notStarted |
      | E-03   | IWD-2026  | 60   | notStarted |
      | E-04   | IWD-2026  | 40   | notStarted |
      | E-05   | IWD-2026  | 40   | cancelled  |
      | E-06   | IWD-2027  | 40   | notStarted |
      | E-07   |           | 40   | notStarted |`;
    expect(find({ events, eventTasks }, "E6")).toEqual([["r1", "budget", "E6"]]);
    expect(detailsOf({ events, eventTasks }, "E6")).toMatchObject([{ sum: 100.1, budget: 100 }]);
  });
});

describe("V26, V27 and V29 common rules on events", () => {
  it("V26.2 tasks, V27.6 women of a total and V29.2 events are among their tables", () => {
    const events = `
      | eventCode | plannedTotal | plannedWomen | actualTotal | actualWomen | budget | spent |
      | IWD-2025  | 10           | 11           | 5           | 5           | 7      | 8     |`;
    const eventTasks = "| taskId | startDate | dueDate |\n| E-01 | 2025-02-02 | 2025-02-01 |";
    expect(find({ events, eventTasks }, "G6")).toEqual([["r1", "dueDate", "G6"]]);
    expect(find({ events }, "G7")).toEqual([["r1", "plannedWomen", "G7.women"]]);
    expect(find({ events }, "G9")).toEqual([["r1", "spent", "G9"]]);
  });
});
