import { validateWorkbook } from "../../../src/domain/validate/validateWorkbook";
import { drawWorkbook, findingsOf, settingsFor } from "../drawTable";

const find = (drawings: Record<string, string>, code: string, asOf = "2025-02-01") =>
  findingsOf(drawWorkbook(drawings, settingsFor(asOf)), code);

describe("V161 M1 approved minutes are of a meeting held", () => {
  it("V161.1 by the as-of date", () => {
    const meetings = `
      | meetingCode | date       | minutesStatus |
      | a           | 2025-02-01 | approved      |
      | b           | 2025-02-02 | approved      |
      | c           | 2025-02-02 | draft         |
      | d           |            | approved      |`;
    expect(find({ meetings }, "M1")).toEqual([["r2", "minutesStatus", "M1"]]);
  });
});

describe("V162 M2 attendance was counted", () => {
  it("V162.1 once the meeting was held; with minutes a blank total is G2's error", () => {
    const meetings = `
      | meetingCode | date       | minutesStatus | attendTotal | attendWomen |
      | a           | 2025-01-31 | none          | 15          |             |
      | b           | 2025-01-31 |               |             |             |
      | c           | 2025-01-31 | draft         |             |             |
      | d           | 2025-02-02 | none          |             |             |
      | e           | 2025-01-31 | none          | 15          | 9           |`;
    expect(find({ meetings }, "M2")).toEqual([
      ["r1", "attendWomen", "M2.women"],
      ["r2", "attendTotal", "M2.total"],
    ]);
    expect(find({ meetings }, "G2").filter(([, field]) => field === "attendTotal")).toEqual([
      ["r3", "attendTotal", "G2.blank"],
    ]);
  });
  it("V27.7 women are not more than the total", () => {
    const meetings = "| meetingCode | attendTotal | attendWomen |\n| a | 9 | 10 |\n| b | 9 | 9 |";
    expect(find({ meetings }, "G7")).toEqual([["r1", "attendWomen", "G7.women"]]);
  });
});

describe("V163 M3 minutes are drafted in a week", () => {
  it("V163.1 more than seven days after the meeting; blank counts as none", () => {
    const meetings = `
      | meetingCode | date       | minutesStatus |
      | a           | 2025-01-25 | none          |
      | b           | 2025-01-24 | none          |
      | c           | 2025-01-24 |               |
      | d           | 2025-01-24 | draft         |
      | e           | 2025-01-24 | nonsense      |`;
    expect(find({ meetings }, "M3").map(([row]) => row)).toEqual(["r2", "r3"]);
  });
});

describe("V164 M4 a meeting ends after it starts", () => {
  it("V164.1 in hours and minutes, Khmer digits too; what is no time is G1's", () => {
    const meetings = `
      | meetingCode | startTime | endTime |
      | a           | 08:30     | 11:00   |
      | b           | 8:30      | 08:30   |
      | c           | 14:00     | 9:30    |
      | d           | ១៤:០០     | ០៩:៣០   |
      | e           | noon      | 9:30    |
      | f           | 8:30      |         |`;
    expect(find({ meetings }, "M4")).toEqual([
      ["r2", "endTime", "M4"],
      ["r3", "endTime", "M4"],
      ["r4", "endTime", "M4"],
    ]);
    expect(find({ meetings }, "G1").filter(([row]) => row === "r5")).toContainEqual([
      "r5",
      "startTime",
      "G1.form",
    ]);
  });
});

const meetings = `
  | meetingCode | date       |
  | M-2024-01   | 2024-11-27 |
  | M-2025-01   | 2025-01-10 |
  | M-2025-02   | 2025-01-31 |
  | M-2025-03   | 2025-03-31 |
  | M-2025-04   |            |`;

describe("V171 A1 due dates are not before the meeting", () => {
  it("V171.1 that decided them", () => {
    const decisions = `
      | actionId | meetingCode | dueDate    |
      | A-001    | M-2024-01   | 2024-11-27 |
      | A-002    | m-2024-01   | 2024-11-26 |
      | A-003    | M-2025-04   | 2024-11-26 |
      | A-004    | M-2099-01   | 2024-11-26 |`;
    expect(find({ meetings, decisions }, "A1")).toEqual([["r2", "dueDate", "A1"]]);
    expect(find({ decisions }, "A1")).toEqual([]);
  });
});

describe("V172 A2 completed means done", () => {
  it("V172.1 with its day, not before the meeting, and 100 %; A2 says it instead of G2", () => {
    const decisions = `
      | actionId | meetingCode | status     | doneOn     | progressPct |
      | A-001    | M-2024-01   | completed  | 2024-11-27 | 100%        |
      | A-002    | M-2024-01   | completed  |            | 100%        |
      | A-003    | M-2024-01   | completed  | 2024-11-26 | 100%        |
      | A-004    | M-2024-01   | completed  | 2024-12-01 | 50%         |
      | A-005    | M-2024-01   | completed  | 2024-12-01 |             |
      | A-006    | M-2024-01   | inProgress |            | 50%         |`;
    expect(find({ meetings, decisions }, "A2")).toEqual([
      ["r2", "doneOn", "A2.day"],
      ["r3", "doneOn", "A2.early"],
      ["r4", "progressPct", "A2.progress"],
      ["r5", "progressPct", "A2.noProgress"],
    ]);
    expect(find({ meetings, decisions }, "G2").filter(([, field]) => field === "doneOn")).toEqual([]);
  });
});

describe("V173 A3 actions have a unit and a due date", () => {
  it("V173.1 other kinds need none; A3 says it instead of G2", () => {
    const decisions = `
      | actionId | kind        | responsibleUnit | dueDate    |
      | A-001    | action      | GS              | 2025-02-01 |
      | A-002    | action      |                 |            |
      | A-003    | decision    |                 |            |
      | A-004    | information |                 |            |`;
    expect(find({ decisions }, "A3")).toEqual([
      ["r2", "responsibleUnit", "A3.unit"],
      ["r2", "dueDate", "A3.due"],
    ]);
    const said = find({ decisions }, "G2").map(([row, field]) => `${row} ${field}`);
    expect(said).not.toContain("r2 dueDate");
    expect(said).not.toContain("r2 responsibleUnit");
  });
});

describe("V174 A4 decisions are not overdue", () => {
  const decisions = `
    | actionId | kind        | status     | dueDate    |
    | A-001    | action      | inProgress | 2025-01-31 |
    | A-002    | action      | inProgress | 2025-02-01 |
    | A-003    | action      | completed  | 2025-01-31 |
    | A-004    | decision    |            | 2025-01-31 |
    | A-005    | information |            | 2025-01-31 |
    | A-006    | direction   | notStarted | 2025-01-31 |`;
  it("V174.1 on the as-of date; of directions D-5 speaks where it can", () => {
    expect(find({ decisions }, "A4").map(([row]) => row)).toEqual(["r1", "r4", "r6"]);
    const directions = "| directionCode | dueDate |\n| D1 | 2025-01-31 |";
    expect(find({ decisions, directions }, "A4").map(([row]) => row)).toEqual(["r1", "r4"]);
    const [first] = validateWorkbook(drawWorkbook({ decisions }, settingsFor("2025-02-01"))).filter(
      ({ code }) => code === "A4",
    );
    expect(first?.details).toMatchObject({ due: "31/01/2025", days: 1 });
  });
});

describe("V175 A5 actions are not carried over again and again", () => {
  it("V175.1 two meetings after theirs were held by the as-of date", () => {
    const decisions = `
      | actionId | meetingCode | kind     | status     |
      | A-001    | M-2024-01   | action   | inProgress |
      | A-002    | M-2024-01   | action   | completed  |
      | A-003    | M-2024-01   | decision | inProgress |
      | A-004    | M-2025-01   | action   | inProgress |
      | A-005    | M-2025-04   | action   | inProgress |`;
    expect(find({ meetings, decisions }, "A5", "2025-01-30")).toEqual([]);
    expect(find({ meetings, decisions }, "A5", "2025-01-31")).toEqual([["r1", "status", "A5"]]);
    expect(find({ meetings, decisions }, "A5", "2025-03-31").map(([row]) => row)).toEqual(["r1", "r4"]);
    expect(find({ decisions }, "A5")).toEqual([]);
  });
});
