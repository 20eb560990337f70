import { adoptedRows } from "../../../src/domain/adopt/adoptedRows";
import { adoptionCodes } from "../../../src/domain/adopt/adoptionCodes";
import type { AdoptContext, AdoptionPreview } from "../../../src/domain/adopt/AdoptionPreview";
import { mappingOf } from "../../../src/domain/adopt/ColumnMatch";
import { cutTable } from "../../../src/domain/adopt/cutTable";
import { findHeadingRow } from "../../../src/domain/adopt/findHeadingRow";
import { matchColumns } from "../../../src/domain/adopt/matchColumns";
import { createPreview, previewAdoption } from "../../../src/domain/adopt/previewAdoption";
import type { Grid, GridMerge } from "../../../src/domain/adopt/SourceTable";
import type { Template } from "../../../src/domain/schema/Template";
import { templateById } from "../../../src/domain/schema/templates";
import { day, drawTable, settingsFor, shippedLists } from "../drawTable";

const context: AdoptContext = { settings: settingsFor("2025-01-15"), lists: shippedLists() };

function template(id: string): Template {
  const found = templateById(id);
  if (!found) throw new Error(`No template ${id}`);
  return found;
}

function bring(grid: Grid, id: string, where = context, merged: readonly GridMerge[] = []): AdoptionPreview {
  const found = findHeadingRow(grid, merged);
  if (!found) throw new Error("no table found");
  const table = cutTable(grid, found, merged);
  return previewAdoption(
    table,
    mappingOf(matchColumns(table, template(id), where), true),
    template(id),
    where,
  );
}

const never = (): never => {
  throw new Error("no table found");
};

const drawn = ({ rows }: AdoptionPreview): string[] =>
  rows.map(({ sourceRow, status, reason, proposedKey }) =>
    [sourceRow, status, reason, proposedKey].filter((part) => part !== undefined).join(" "),
  );

const courses = ["Code", "Course title", "Status", "Start", "Participants", "Contact"];

describe("T126 a preview says row by row what will be read", () => {
  const preview = bring(
    [
      courses,
      ["T-2025-01", "Gender basics", "Completed", day("2025-01-08"), 30, "012 345 678"],
      ["t-2025-02", " Care  economy", "បានបញ្ចប់", "10/01/2025", "២៨ នាក់", null],
      ["T-2025-03", "Leadership", "Complted", "January 2025", "about 15", null],
      [null, null, "maybe", "soon", "many", null],
      [],
      ["Total", null, null, null, 58],
    ],
    "trainings",
  );

  it("T126 status, reasons and counts", () => {
    expect(drawn(preview)).toEqual([
      "1 read",
      "2 healed",
      "3 partly",
      "4 refused T-2025-04",
      "5 skipped blankRow",
      "6 skipped totalRow",
    ]);
    expect(preview.counts).toEqual({
      rows: { read: 1, healed: 1, partly: 1, refused: 1, skipped: 2 },
      healedCells: 7,
      unsureCells: 2,
      refusedCells: 4,
      proposedKeys: 1,
    });
  });

  it("T126 a cell alone under the codes is a title between the rows", () => {
    const grid: Grid = [
      courses,
      ["I. First quarter"],
      ["T-2025-01", "One"],
      ["T-2025-02"],
      ["Second", "Two"],
    ];
    expect(drawn(bring(grid, "trainings"))).toEqual(["1 skipped sectionRow", "2 read", "3 read", "4 partly"]);
  });

  it("T109 amounts are counted as their heading says", () => {
    const budgets = (heading: string, ...cells: (string | number)[]) =>
      bring(
        [["Code", "Activity", heading], ...cells.map((cell, at) => [`SO1.ST1.OP1.A1${at}`, "x", cell])],
        "plan",
      ).rows.map(({ values, refused }) => refused[0]?.reason ?? values[values.length - 1]);
    const millions = budgets("Budget (million riels)", 12.5, "15", "3 million", 12_500_000, 0, "៥០០ ៛");
    expect(millions).toEqual([12_500_000, 15_000_000, 3_000_000, 12_500_000, 0, 500_000_000]);
    expect(budgets("ថវិកា (ពាន់រៀល)", "១២")).toEqual([12_000]);
    expect(budgets("Budget (USD)", 500, "500", "500 riels")).toEqual(["otherCurrency", "otherCurrency", 500]);
    expect(budgets("Budget (KHR or USD)", 500)).toEqual([500]);
    const doubtful = bring(
      [
        ["Code", "Activity", "Budget (millions)"],
        ["SO1.ST1.OP1.A10", "x", "500 riels"],
      ],
      "plan",
    );
    expect(doubtful.rows[0]?.cells[0]).toMatchObject({ after: 500_000_000, sure: false });
    const writtenOut = (cell: string | number) =>
      bring(
        [
          ["Code", "Activity", "Budget (million riel)"],
          ["SO1.ST1.OP1.A10", "x", cell],
        ],
        "plan",
      ).rows[0]?.cells[0];
    expect(writtenOut(500_000)).toMatchObject({ after: 500_000_000_000, sure: false });
    expect(writtenOut("500,000")).toMatchObject({ after: 500_000_000_000, sure: false });
    expect(writtenOut(999.5)).toMatchObject({ after: 999_500_000, sure: true });
    const [row] = bring(
      [
        ["Code", "Activity", "Budget (USD)"],
        ["SO1.ST1.OP1.A10", "x", 500],
      ],
      "plan",
    ).rows;
    expect(row?.values).toContain("500 USD");
  });

  it("T126 a key that stands further up in the file is told; both rows come in", () => {
    const { rows } = bring(
      [courses, ["T-2025-01", "One"], ["T-2025-02", "Two"], ["t-2025-01 ", "Other"]],
      "trainings",
    );
    expect(rows.map(({ status, sameKeyLine }) => [status, sameKeyLine])).toEqual([
      ["read", undefined],
      ["read", undefined],
      ["healed", 2],
    ]);
  });

  it("T126 each healed cell has before, after and steps", () => {
    expect(preview.rows[1]?.cells).toEqual([
      {
        field: "trainingCode",
        before: "t-2025-02",
        after: "T-2025-02",
        steps: [{ code: "codeForm" }],
        sure: true,
      },
      {
        field: "titleEn",
        before: " Care  economy",
        after: "Care economy",
        steps: [{ code: "spaces" }],
        sure: true,
      },
      expect.objectContaining({
        field: "startDate",
        before: "10/01/2025",
        after: day("2025-01-10"),
        sure: true,
      }),
      expect.objectContaining({ field: "actualTotal", before: "២៨ នាក់", after: 28, sure: true }),
      expect.objectContaining({ field: "status", before: "បានបញ្ចប់", after: "Completed", sure: true }),
    ]);
  });

  it("T127 a refused cell comes along as it was, with its reason", () => {
    expect(preview.rows[2]?.refused).toEqual([
      { field: "startDate", value: "January 2025", reason: "monthOnly" },
    ]);
    expect(preview.rows[2]?.values).toEqual(["T-2025-03", "Leadership", "January 2025", 15, "Completed"]);
    expect(preview.fields).toEqual(["trainingCode", "titleEn", "startDate", "actualTotal", "status"]);
  });

  it("T127 other columns come along untouched", () => {
    expect(preview.extraColumns).toEqual([{ column: 5, heading: "Contact" }]);
    expect(preview.rows[0]?.extras).toEqual(["012 345 678"]);
  });

  it("T131 what is not sure is taken only when the user says so", () => {
    const take = (acceptUnsure: boolean) =>
      adoptedRows(preview, template("trainings"), { acceptUnsure, useProposedKeys: false }).rows[2]?.values;
    expect(take(false)).toEqual(["T-2025-03", "Leadership", "January 2025", "about 15", "Complted", null]);
    expect(take(true)).toEqual(["T-2025-03", "Leadership", "January 2025", 15, "Completed", null]);
  });

  it("T131 rows stay out or come in as the user says", () => {
    const { rows, extraHeadings } = adoptedRows(preview, template("trainings"), {
      acceptUnsure: true,
      useProposedKeys: true,
      leftOut: new Set([1, 2]),
      broughtIn: new Set([6]),
    });
    expect(extraHeadings).toEqual(["Contact"]);
    expect(rows).toEqual([
      { sourceRow: 3, values: ["T-2025-03", "Leadership", "January 2025", 15, "Completed", null] },
      { sourceRow: 4, values: ["T-2025-04", null, "soon", "many", "maybe", null] },
      { sourceRow: 6, values: ["Total", null, null, 58, null, null] },
    ]);
  });
});

describe("T118 a number of cells merged downwards", () => {
  const grid = [
    ["Code", "Level", "Title (English)", "Responsible unit", "Budget"],
    ["SO1.ST1.OP1.A90", "Activity", "Buy", "GWG", 5_000_000],
    ["SO1.ST1.OP1.A91", "Activity", "Sell", null, null],
    ["SO1.ST1.OP1.A92", "Activity", "Rent", null, null],
  ];
  const merged = [3, 4].map((column) => ({ row: 1, column, rows: 3, columns: 1 }));
  const preview = bring(grid, "plan", context, merged);
  const budgets = (acceptUnsure: boolean) => {
    const { fields, rows } = adoptedRows(preview, template("plan"), { acceptUnsure, useProposedKeys: false });
    return rows.map(({ values }) => values[fields.indexOf("budgetAmount")]);
  };

  it("T118 is counted once, unless the user says that each row has it", () => {
    expect(budgets(false)).toEqual([5_000_000, null, null]);
    expect(budgets(true)).toEqual([5_000_000, 5_000_000, 5_000_000]);
    expect(preview.rows.map(({ cells }) => cells.filter(({ field }) => field === "budgetAmount"))).toEqual([
      [],
      ...[1, 2].map(() => [
        {
          field: "budgetAmount",
          before: null,
          after: 5_000_000,
          steps: [{ code: "merged", details: { number: 5_000_000 } }],
          sure: false,
        },
      ]),
    ]);
  });

  it("T118 words hold for each row, surely", () => {
    expect(preview.rows.map(({ values }) => values[preview.fields.indexOf("responsibleUnit")])).toEqual(
      Array.from({ length: 3 }, () => preview.rows[0]?.values[preview.fields.indexOf("responsibleUnit")]),
    );
    expect(
      preview.rows.flatMap(({ cells }) =>
        cells.filter(({ field, sure }) => field !== "budgetAmount" && !sure),
      ),
    ).toEqual([]);
  });
});

describe("T128 rows that are there already", () => {
  const existing = drawTable(
    "trainings",
    `trainingCode | titleEn       | status    | startDate
     T-2025-01    | Gender basics | Completed | 2025-01-08
     T-2025-02    | Leadership    | បានបញ្ចប់  | 2025-01-10`,
  );
  it("T128 are known by their code, whatever its case and digits", () => {
    const preview = bring(
      [
        courses,
        ["t-2025-០១", "Another title", "Completed", 45665, 3, null],
        ["T-2025-03", "New", "Completed", 45665, 3, null],
      ],
      "trainings",
      { ...context, existing },
    );
    expect(drawn(preview)).toEqual(["1 skipped alreadyThere", "2 read"]);
    expect(preview.rows[0]?.details).toEqual({ key: "T-2025-01" });
  });

  it("T128 without a code, by all that is read of them", () => {
    const grid: Grid = [
      ["Course title", "Status", "Start"],
      ["Leadership", "Completed", "10/01/2025"],
      ["Leadership", "Completed", "11/01/2025"],
      ["Leadership", "Completed", "11/01/2025"],
    ];
    const preview = bring(grid, "trainings", { ...context, existing });
    expect(drawn(preview)).toEqual(["1 skipped alreadyThere", "2 healed T-2025-03", "3 skipped repeatedRow"]);
    expect(preview.rows[0]?.details).toEqual({ key: "T-2025-02" });
    expect(preview.rows[2]?.details).toEqual({ line: 3 });
  });

  it("T128 rows without a code that differ in a user's own column alone are not the same", () => {
    const own = {
      ...existing,
      headings: [...existing.headings, "Letter"],
      rows: existing.rows.map((row) => [...row, "No. 5"]),
    };
    const grid: Grid = [
      ["Course title", "Status", "Start", "Letter"],
      ["Leadership", "Completed", "10/01/2025", " No. 5"],
      ["Leadership", "Completed", "10/01/2025", "No. 6"],
    ];
    const table = cutTable(grid, findHeadingRow(grid) ?? never());
    const { columnOf } = mappingOf(matchColumns(table, template("trainings"), context), true);
    const mapping = { columnOf, extras: [3] };
    const look = (where: AdoptContext) =>
      drawn(previewAdoption(table, mapping, template("trainings"), where));
    expect(look({ ...context, existing: own })).toEqual(["1 skipped alreadyThere", "2 healed T-2025-03"]);
    expect(look({ ...context, existing })).toEqual(["1 skipped alreadyThere", "2 skipped alreadyThere"]);
  });

  it("T128 the same code with other content is for the checks to find", () => {
    const grid: Grid = [
      courses,
      ["T-2025-07", "A", "Completed", 45665, 1],
      ["T-2025-07", "B", "Completed", 45665, 1],
    ];
    expect(drawn(bring(grid, "trainings"))).toEqual(["1 read", "2 read"]);
  });
});

describe("T129 codes are proposed", () => {
  it("T129 the next free one of the row's year, after those of the workbook and of the file", () => {
    const grid: Grid = [
      courses,
      [null, "A", "Completed", "08/01/2025", 1],
      ["T-2025-05", "B", "Completed", "09/01/2025", 1],
      [null, "C", "Completed", "09/01/2026", 1],
      [null, "D", "Completed", null, 1],
    ];
    const existing = drawTable("trainings", "trainingCode | titleEn\n T-2026-03 | Z");
    expect(
      bring(grid, "trainings", { ...context, existing }).rows.map(({ proposedKey }) => proposedKey),
    ).toEqual(["T-2025-06", undefined, "T-2026-04", "T-2025-07"]);
  });

  it("T129 of inputs by number alone; of the plan none, whose codes say where a row belongs", () => {
    const grid: Grid = [
      ["Comment (English)", "Remarks"],
      ["More women", "x"],
      ["More training", "y"],
    ];
    const existing = drawTable("inputs", "inputId | remarks\n IN-007 | z");
    expect(
      bring(grid, "inputs", { ...context, existing }).rows.map(({ proposedKey }) => proposedKey),
    ).toEqual(["IN-008", "IN-009"]);
    const plan = bring(
      [
        ["Title (English)", "Status"],
        ["A", "Completed"],
      ],
      "plan",
    );
    expect(plan.rows[0]).toMatchObject({ status: "read", values: [null, "A", "Completed"] });
    expect(plan.rows[0]?.proposedKey).toBeUndefined();
  });
});

it("T130 a preview is made in slices that add up to the whole", () => {
  const grid: Grid = [
    courses,
    ...Array.from({ length: 25 }, (_, at) => [null, `Course ${at}`, "Done", "1/2/2025", at, null]),
  ];
  const found = findHeadingRow(grid);
  if (!found) throw new Error("no table found");
  const table = cutTable(grid, found);
  const mapping = mappingOf(matchColumns(table, template("trainings"), context), true);
  const maker = createPreview(table, mapping, template("trainings"), context);
  const steps: [boolean, number][] = [];
  do steps.push([maker.next(10), maker.done]);
  while (maker.done < maker.total);
  expect(steps).toEqual([
    [true, 10],
    [true, 20],
    [false, 25],
  ]);
  expect(maker.preview()).toEqual(previewAdoption(table, mapping, template("trainings"), context));
  expect(maker.next(1)).toBe(false);
});

it("T134 no code of steps, reasons and states occurs twice", () => {
  for (const codes of Object.values(adoptionCodes)) expect(new Set(codes).size).toBe(codes.length);
});
