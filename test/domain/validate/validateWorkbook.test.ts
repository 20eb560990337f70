import type { Row, TableData } from "../../../src/domain/record/TableData";
import type { Finding } from "../../../src/domain/validate/Finding";
import { validateWorkbook } from "../../../src/domain/validate/validateWorkbook";
import { drawWorkbook, settingsFor, shippedLists } from "../drawTable";
import { seedWorkbook } from "../seedWorkbook";

const withRows = (table: TableData, rows: readonly Row[]): TableData => ({ ...table, rows });

/** What is found and where: "G2.notSetYet" -> ["plan 3 startDate", ...]. */
function placesByCode(findings: readonly Finding[]): Record<string, string[]> {
  const places: Record<string, string[]> = {};
  for (const { code, variant, templateId, row, field } of findings)
    (places[variant ? `${code}.${variant}` : code] ??= []).push(`${templateId} ${row} ${field}`);
  return places;
}

describe("V1 all findings at once", () => {
  it.each(["en", "km"] as const)("V1.1 a fresh workbook (%s) has true warnings and no error", (language) => {
    const late = validateWorkbook(seedWorkbook(language, "2026-11-22"));
    expect(late.filter(({ severity }) => severity !== "warning")).toEqual([]);
    expect(placesByCode(late)).toEqual({
      "G2.notSetYet": [
        ...[3, 4, 7, 10, 13].flatMap((row) =>
          row === 4 || row === 7
            ? [`plan ${row} startDate`]
            : [`plan ${row} startDate`, `plan ${row} endDate`],
        ),
        ...[0, 1, 2, 3, 4, 5, 6].map((row) => `careReview ${row} reviewedOn`),
        ...[0, 1, 2, 3, 4].map((row) => `trainings ${row} plannedTotal`),
        "events 0 celebrationDate",
        ...[0, 1, 2, 3, 4, 5, 6, 7].map((row) => `eventTasks ${row} dueDate`),
        ...[2, 3, 4, 5, 6].map((row) => `inputs ${row} receivedOn`),
        "meetings 1 chairRole",
      ],
      C6: ["plan 1 planCode", "plan 5 planCode"],
      "P8.output": ["plan 6 planCode"],
      I4: ["indicators 0 target2026"],
      I6: [1, 2, 3, 4, 5, 6].map((row) => `indicators ${row} baselineValue`),
      "D-2.noDate": ["directions 1 dueDate", "directions 2 dueDate", "directions 4 dueDate"],
      "D-5": ["directions 0 dueDate", "directions 3 dueDate"],
      "H4.noDate": ["nurseryPhases 6 plannedEnd"],
      IN5: ["inputs 0 status", "inputs 1 status"],
      "M2.women": ["meetings 0 attendWomen"],
      "M2.total": ["meetings 1 attendTotal"],
      M3: ["meetings 0 minutesStatus", "meetings 1 minutesStatus"],
      A4: ["decisions 5 dueDate"],
    });
    const early = validateWorkbook(seedWorkbook(language, "2025-01-01"));
    expect(early.filter(({ severity }) => severity !== "warning")).toEqual([]);
    expect(early.map(({ code }) => code)).not.toContain("D-5");
  });

  it("V1.2 a new table with one blank row gives no finding at all", () => {
    const { tables } = seedWorkbook("en", "2025-01-01");
    const blank = new Map(
      [...tables].map(([id, table]) => [id, withRows(table, [table.headings.map(() => "")])]),
    );
    expect(
      validateWorkbook({ settings: settingsFor("2025-01-01"), lists: shippedLists(), tables: blank }),
    ).toEqual([]);
  });

  it("V1.3 findings are ordered by template, row and column", () => {
    const workbook = drawWorkbook({
      trainings: `
        | trainingCode | titleEn | topic | status |
        | T-2025-01    | Course  | nope  | wrong  |`,
      plan: `
        | planCode | level    | titleKm | titleEn |
        | X1       | activity | Latin   | ខ្មែរ    |
        |          | no       | ក       | A       |`,
    });
    const places = validateWorkbook(workbook)
      .filter(({ code }) => code !== "S1")
      .map(({ code, templateId, row, field }) => [templateId, row, field, code].join(" "));
    expect(places).toEqual([
      "plan 0 planCode P1",
      "plan 0 titleKm G10",
      "plan 0 titleEn G10",
      "plan 1 planCode G2",
      "plan 1 level G3",
      "trainings 0 topic G3",
      "trainings 0 status G3",
    ]);
  });
});
