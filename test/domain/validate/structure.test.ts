import { validateWorkbook } from "../../../src/domain/validate/validateWorkbook";
import type { Workbook } from "../../../src/domain/Workbook";
import { templateById } from "../../../src/domain/schema/templates";
import { findingsOf, settingsFor, shippedLists, tableOf } from "../drawTable";

/** The plan with its own English headings, changed by a function. */
function planWith(change: (headings: string[]) => string[]): Workbook {
  const plan = templateById("plan");
  if (!plan) throw new Error("no plan");
  const headings = change(["rowId", ...plan.fields.map(({ label }) => label.en)]);
  const table = tableOf(plan, headings, [headings.map(() => "")]);
  return { settings: settingsFor("2025-01-15"), lists: shippedLists(), tables: new Map([["plan", table]]) };
}
const replaced = (from: string, to: string) => (headings: string[]) =>
  headings.map((one) => (one === from ? to : one));

describe("V11 every field has its heading (S1)", () => {
  it("V11.1 a table with all headings, in any order, is right", () => {
    expect(
      findingsOf(
        planWith((headings) => headings.reverse()),
        "S1",
      ),
    ).toEqual([]);
  });

  it("V11.2 a deleted heading is an error, that of a computed field a warning", () => {
    const workbook = planWith((headings) => headings.filter((one) => one !== "Status" && one !== "Signal"));
    expect(findingsOf(workbook, "S1")).toEqual([
      ["", "status", "S1.missing"],
      ["", "light", "S1.missing"],
    ]);
    expect(validateWorkbook(workbook).map(({ severity, row }) => [severity, row])).toEqual([
      ["error", null],
      ["warning", null],
    ]);
  });

  it.each([
    ["Status", "Statuses", "status"],
    ["Planned budget", "Budget planned for it", "budgetAmount"],
    ["Level", "Tier", "level"],
  ])("V11.3 %s renamed to %s is reported with the likely column", (from, to, field) => {
    const [finding, ...rest] = validateWorkbook(planWith(replaced(from, to)));
    expect(finding).toMatchObject({
      code: "S1",
      variant: "renamed",
      field,
      row: null,
      details: { heading: to },
    });
    expect(rest).toEqual([]);
  });
});

describe("V12 a field has one column (S2)", () => {
  it("V12.1 a second column for a field is a warning, and the user's own columns are none of our business", () => {
    const workbook = planWith((headings) => [...headings, "ស្ថានភាព", "My column"]);
    expect(findingsOf(workbook, "S2")).toEqual([["", "status", "S2"]]);
    expect(validateWorkbook(workbook)[0]?.details).toMatchObject({ heading: "ស្ថានភាព", used: "Status" });
  });
});

describe("V14 no merged cells in a table (S4)", () => {
  it("V14.1 each merged area is an error at its first cell, in a field, the headings or a user's column", () => {
    const workbook = planWith((headings) => [...headings, "My column"]);
    const plan = workbook.tables.get("plan");
    if (!plan) throw new Error("no plan");
    const merged = [
      { row: null, column: 1, range: "B4:C4" },
      { row: 0, column: 17, range: "R5:R6" },
      { row: 0, column: plan.headings.length - 1, range: "X5:X9" },
    ];
    const tables = new Map([["plan", { ...plan, merged }]]);
    const findings = validateWorkbook({ ...workbook, tables });
    expect(
      findings.map(({ code, severity, row, field, details }) => [code, severity, row, field, details.range]),
    ).toEqual([
      ["S4", "error", null, "planCode", "B4:C4"],
      ["S4", "error", 0, null, "X5:X9"],
      ["S4", "error", 0, "status", "R5:R6"],
    ]);
  });
});

describe("V15 a template that was added has its table (S5)", () => {
  it("V15.1 a lost table is a warning that names template and table", () => {
    const workbook = { ...planWith((headings) => headings), lost: ["trainings", "ofANewerTracker"] };
    expect(validateWorkbook(workbook)).toEqual([
      {
        code: "S5",
        severity: "warning",
        templateId: "trainings",
        row: null,
        field: null,
        details: { template: templateById("trainings")?.label, table: "GmspTrainings" },
      },
    ]);
  });
});
