import { templateById } from "../../../src/domain/schema/templates";
import { validateWorkbook } from "../../../src/domain/validate/validateWorkbook";
import { drawWorkbook, findingsOf, settingsFor } from "../drawTable";

const find = (directions: string, code: string, asOf = "2025-02-01") =>
  findingsOf(drawWorkbook({ directions }, settingsFor(asOf)), code);

describe("V51 D-1 the five codes", () => {
  it("V51.1 each once, no others, none missing", () => {
    const directions = "| directionCode |\n| D1 |\n| d2 |\n| D2 |\n| D4 |\n| D6 |";
    const found = [
      ["", "directionCode", "D-1.missing"],
      ["r2", "directionCode", "D-1.repeated"],
      ["r3", "directionCode", "D-1.repeated"],
      ["r5", "directionCode", "D-1.unknown"],
    ];
    expect(find(directions, "D-1")).toEqual(found);
    expect(find(directions, "G1")).toEqual([]);
    const [first] = validateWorkbook(drawWorkbook({ directions })).filter(({ code }) => code === "D-1");
    expect(first?.details).toMatchObject({ missing: ["D3", "D5"] });
    expect(find("| directionCode |\n| D1 |\n| D2 |\n| D3 |\n| D4 |\n| D5 |", "D-1")).toEqual([]);
  });
});

describe("V52 D-2 due date and precision agree", () => {
  it("V52.1 no date means precision none; an open direction without a date is a warning", () => {
    const directions = `
      | directionCode | dueDate    | duePrecision | status     |
      | D1            | 2025-03-08 | day          | notStarted |
      | D2            | 2025-03-08 | none         | notStarted |
      | D3            |            | month        | notStarted |
      | D4            |            | none         | notStarted |
      | D5            |            | none         | completed  |`;
    expect(find(directions, "D-2")).toEqual([
      ["r2", "duePrecision", "D-2.date"],
      ["r3", "dueDate", "D-2.blank"],
      ["r4", "dueDate", "D-2.noDate"],
    ]);
    expect(find(directions, "G2").filter(([, field]) => field === "dueDate")).toEqual([]);
    const severities = validateWorkbook(drawWorkbook({ directions })).filter(({ code }) => code === "D-2");
    expect(severities.map(({ severity }) => severity)).toEqual(["error", "error", "warning"]);
  });
});

describe("V53 D-3 directions are carried out", () => {
  const directions = "| directionCode |\n| D1 |\n| D2 |\n| D3 |\n| D4 |\n| D5 |";
  it("V53.1 in the tables for them", () => {
    const workbook = drawWorkbook({
      directions,
      plan: "| planCode | directionCode |\n| a | D1 |\n| b | D3 |",
      events: "| eventCode |\n| |",
      nurseryChecklist: "| itemId |\n| N-01 |",
      careReview: "| careId |\n| |",
      inputs: "| inputId |\n| |",
      meetings: "| meetingCode | typeList |\n| M-2024-01 | internal |",
      trainings: "| trainingCode | directionCode |\n| a | D1 |\n| b | |",
    });
    expect(findingsOf(workbook, "D-3")).toEqual([
      ["r1", "directionCode", "D-3"],
      ["r3", "directionCode", "D-3"],
      ["r4", "directionCode", "D-3"],
      ["r5", "directionCode", "D-3"],
    ]);
    const sheets = validateWorkbook(workbook).filter(({ code }) => code === "D-3");
    expect(sheets.map(({ details }) => details.sheet)).toMatchObject(
      ["events", "careReview", "inputs", "trainings"].map((id) => templateById(id)?.sheetName),
    );
  });
  it.each([
    ["inputs", "| inputId |\n| IN-001 |"],
    ["a consultation", "| meetingCode | typeList |\n| M-2025-01 | consultation |"],
    ["a validation", "| meetingCode | typeList |\n| M-2025-01 | Validation |"],
  ])("V53.2 D4 by %s", (name, drawing) => {
    const other: Record<string, string> =
      name === "inputs" ? { inputs: drawing } : { inputs: "| inputId |\n| |", meetings: drawing };
    expect(findingsOf(drawWorkbook({ directions, ...other }), "D-3")).toEqual([]);
  });
  it("V53.3 nothing is said where none of the tables is in the workbook", () =>
    expect(find(directions, "D-3")).toEqual([]));
});

describe("V54 D-4 not due before it was given", () => {
  it("V54.1 a month lasts to its end", () => {
    const directions = `
      | directionCode | givenOn    | dueDate    | duePrecision |
      | D1            | 2024-11-27 | 2024-11-26 | day          |
      | D2            | 2024-11-27 | 2024-11-01 | month        |
      | D3            | 2024-11-27 | 2024-01-01 | year         |
      | D4            | 2024-11-27 | 2024-11-27 | day          |`;
    expect(find(directions, "D-4")).toEqual([["r1", "dueDate", "D-4"]]);
  });
});

describe("V55 D-5 overdue", () => {
  it("V55.1 counted from the as-of date to the end of the day, month or year; closed work is never overdue", () => {
    const directions = `
      | directionCode | dueDate    | duePrecision | status     |
      | D1            | 2025-01-31 | day          | inProgress |
      | D2            | 2025-02-01 | day          | inProgress |
      | D3            | 2025-01-01 | month        | suspended  |
      | D4            | 2025-01-01 | year         | inProgress |
      | D5            | 2025-01-01 | day          | completed  |`;
    expect(find(directions, "D-5")).toEqual([
      ["r1", "dueDate", "D-5"],
      ["r3", "dueDate", "D-5"],
    ]);
    const [first] = validateWorkbook(drawWorkbook({ directions }, settingsFor("2025-02-01"))).filter(
      ({ code }) => code === "D-5",
    );
    expect(first?.details).toMatchObject({ due: "31/01/2025", days: 1 });
  });
});

describe("V96 X6 and V97 X7 closed directions", () => {
  const directions = "| directionCode | status |\n| D2 | completed |\n| D5 | completed |";
  it("V96.1 D5 needs a completed course", () => {
    const trainings = (status: string) => `| trainingCode | status |\n| a | notStarted |\n| b | ${status} |`;
    expect(findingsOf(drawWorkbook({ directions, trainings: trainings("inProgress") }), "X6")).toEqual([
      ["r2", "status", "X6"],
    ]);
    expect(findingsOf(drawWorkbook({ directions, trainings: trainings("completed") }), "X6")).toEqual([]);
    expect(findingsOf(drawWorkbook({ directions }), "X6")).toEqual([]);
  });
  it("V97.1 D2 needs every must-have", () => {
    const checklist = (available: string) => `
      | itemId | importance | available    |
      | N-01   | must       | ${available} |
      | N-02   | nice       | no           |
      | N-03   | must       | partly       |`;
    const workbook = drawWorkbook({ directions, nurseryChecklist: checklist("unknown") });
    expect(findingsOf(workbook, "X7")).toEqual([["r1", "status", "X7"]]);
    expect(validateWorkbook(workbook).find(({ code }) => code === "X7")?.details).toMatchObject({
      count: 1,
      items: ["N-01"],
    });
    expect(findingsOf(drawWorkbook({ directions, nurseryChecklist: checklist("yes") }), "X7")).toEqual([]);
  });
});
