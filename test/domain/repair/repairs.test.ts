import { createRepairer } from "../../../src/domain/repair/createRepairer";
import type { Repair } from "../../../src/domain/repair/Repair";
import { ROW_ID } from "../../../src/domain/schema/Template";
import { validateWorkbook } from "../../../src/domain/validate/validateWorkbook";
import type { Workbook } from "../../../src/domain/Workbook";
import { day, drawWorkbook, shippedLists } from "../drawTable";

let next = 0;
const newId = (): string => `new${++next}`;
beforeEach(() => {
  next = 0;
});

/** Each repair as [finding, field, kind, sure, before -> after]. */
const drawn = (workbook: Workbook) => {
  const repair = createRepairer(workbook, newId);
  return validateWorkbook(workbook).flatMap((finding) =>
    repair(finding).map(({ kind, sure, option, changes }: Repair) => [
      `${finding.code}${finding.variant ? `.${finding.variant}` : ""}`,
      `${kind}${option ? `.${option}` : ""}${sure ? "" : "?"}`,
      ...changes.map(({ field, before, after }) => [field, before, after]),
    ]),
  );
};

const plan = (cells: string): Workbook => drawWorkbook({ plan: cells });

describe("V250 what is healed", () => {
  it("V250.1 numbers, days and percents that were typed as text", () => {
    expect(
      drawn(
        plan(`
          | planCode | progressPct | budgetAmount | startDate |
          | SO1.ST1.OP1.A1 | 50 | "១២,០០០,០០០" | "8/3/2025" |
          | SO1.ST1.OP1.A2 | "៧៥%" | "ប្រហែល 5" | "03/25/2025" |`),
      ).filter(([, kind]) => kind !== "rowId"),
    ).toEqual([
      ["G14.meant", "percent", ["progressPct", 50, 0.5]],
      ["G11.text", "number", ["budgetAmount", "១២,០០០,០០០", 12_000_000]],
      // The other date has its month first, so this one may have, too.
      ["G4.text", "day?", ["startDate", "8/3/2025", day("2025-03-08")]],
      ["G11.text", "number", ["progressPct", "៧៥%", 0.75]],
      ["G4.notADay", "day?", ["startDate", "03/25/2025", day("2025-03-25")]],
    ]);
  });

  it("V250.2 spaces, choices near and renamed, and codes as their target writes them", () => {
    const lists = new Map(shippedLists());
    lists.set(
      "status",
      (lists.get("status") ?? []).map((choice) =>
        choice.code === "suspended" ? { ...choice, label: { en: "Resting", km: "សម្រាក" } } : choice,
      ),
    );
    const workbook = {
      ...drawWorkbook({
        plan: `
          | planCode | parentCode | titleEn | status |
          | SO1 | | "Two  spaces" | " Completed" |
          | SO1.ST1 | "so1" | ok | Complted |
          | SO1.ST2 | SO1 | ok | Suspended |
          | SO1.ST3 | SO1 | ok | - |`,
      }),
      lists,
    };
    const found = drawn(workbook).filter(([code]) => /^(G12|G3|X10)/.test(String(code)));
    expect(found).toEqual([
      ["G12", "spaces", ["titleEn", "Two  spaces", "Two spaces"]],
      ["G12", "spaces", ["status", " Completed", "Completed"]],
      ["X10", "code", ["parentCode", "so1", "SO1"]],
      ["G3.near", "choice?", ["status", "Complted", "Completed"]],
      ["G3.renamed", "choice", ["status", "Suspended", "Resting"]],
    ]);
  });

  it("V250.3 a dash leaves blank only what need not be filled", () => {
    const found = drawn(plan('| planCode | spentAmount | status |\n| SO1.ST1.OP1.A1 | "-" | "-" |'));
    expect(found.filter(([code]) => /^G(3|11)/.test(String(code)))).toEqual([
      ["G11.notANumber", "blank?", ["spentAmount", "-", null]],
    ]);
  });
});

describe("V251 codes", () => {
  const events = (codes: string, tasks = ""): Workbook =>
    drawWorkbook({
      trainings: `| trainingCode | titleEn |\n${codes}`,
      ...(tasks === "" ? {} : { trainingLevels: `| trainingCode | positionLevel |\n${tasks}` }),
    });
  const kinds = (workbook: Workbook) => drawn(workbook).filter(([code]) => code === "G1.form");

  it("V251.1 get the form that their field asks for", () => {
    expect(kinds(events("| T–2025–01 | A |"))).toEqual([
      ["G1.form", "code", ["trainingCode", "T–2025–01", "T-2025-01"]],
    ]);
  });

  it("V251.2 but not that of another row, nor where a row names them as they stand", () => {
    expect(kinds(events("| T–2025–01 | A |\n| T-2025-01 | B |"))).toEqual([]);
    expect(kinds(events("| T–2025–01 | A |", "| T–2025–01 | x |"))).toEqual([]);
  });
});

describe("V252 status against progress: the user chooses", () => {
  it("V252.1 in the plan", () => {
    expect(
      drawn(
        plan(`
          | planCode | status | progressPct |
          | SO1.ST1.OP1.A1 | completed | 80% |
          | SO1.ST1.OP1.A2 | inProgress | 100% |
          | SO1.ST1.OP1.A3 | notStarted | 30% |`),
      ).filter(([, kind]) => String(kind).startsWith("progress")),
    ).toEqual([
      ["P3.progress", "progress.full?", ["progressPct", 0.8, 1]],
      ["P3.progress", "progress.inProgress?", ["status", "completed", "In progress"]],
      ["P3.status", "progress.completed?", ["status", "inProgress", "Completed"]],
      ["P4.progress", "progress.inProgress?", ["status", "notStarted", "In progress"]],
      ["P4.progress", "progress.zero?", ["progressPct", 0.3, 0]],
    ]);
  });

  it("V252.2 of decisions and nursery phases; an overdue decision is not opened again", () => {
    const workbook = drawWorkbook({
      nurseryPhases: "| phaseNo | status | progressPct |\n| 1 | completed | |",
      decisions:
        "| actionId | status | progressPct | dueDate |\n| a | completed | 80% | 2025-01-01 |\n| b | completed | 80% | 2025-03-01 |",
    });
    expect(drawn(workbook).filter(([, kind]) => String(kind).startsWith("progress"))).toEqual([
      ["H3.noProgress", "progress.full?", ["progressPct", null, 1]],
      ["A2.progress", "progress.full?", ["progressPct", 0.8, 1]],
      ["A2.progress", "progress.full?", ["progressPct", 0.8, 1]],
      ["A2.progress", "progress.inProgress?", ["status", "completed", "In progress"]],
    ]);
  });

  it("V252.3 rests on the other cell", () => {
    const workbook = plan("| planCode | status | progressPct |\n| SO1.ST1.OP1.A1 | completed | 80% |");
    const finding = validateWorkbook(workbook).find(({ code }) => code === "P3");
    if (!finding) throw new Error("no P3");
    expect(createRepairer(workbook, newId)(finding)[0]?.given).toEqual([
      { templateId: "plan", row: 0, field: "status", before: "completed" },
    ]);
  });
});

describe("V253 rows without an id", () => {
  it("V253.1 one finding a table, whose repair gives each an id; blank rows get none", () => {
    const workbook = plan("| planCode | titleEn |\n| SO1 | A |\n| | |\n| SO2 | B |\n| SO3 | C |");
    const table = workbook.tables.get("plan");
    if (!table) throw new Error("no plan");
    const rows = table.rows.map((cells, at) => (at === 3 ? cells : ["", ...cells.slice(1)]));
    const typed = { ...workbook, tables: new Map([["plan", { ...table, rows }]]) };
    const found = validateWorkbook(typed).filter(({ code }) => code === "S7");
    expect(found).toEqual([
      { code: "S7", severity: "note", templateId: "plan", row: null, field: null, details: { count: 2 } },
    ]);
    expect(drawn(typed).filter(([code]) => code === "S7")).toEqual([
      ["S7", "rowId", [ROW_ID, "", "new1"], [ROW_ID, "", "new2"]],
    ]);
  });
});

describe("V254 what a paste took from columns", () => {
  it("V254.1 drop-downs, formats and colours: a warning each, repaired from the template; newer tables are left", () => {
    const workbook = plan("| planCode | status |\n| SO1 | |");
    const table = workbook.tables.get("plan");
    if (!table) throw new Error("no plan");
    const spoilt = [
      { field: "status", what: "rule", isWhole: false },
      { field: "startDate", what: "rule", isWhole: true },
      { field: "planCode", what: "format", isWhole: false },
      { field: null, what: "colours", isWhole: true },
    ] as const;
    const pasted = { ...workbook, tables: new Map([["plan", { ...table, spoilt }]]) };
    const found = validateWorkbook(pasted).filter(({ code }) => code === "S8" || code === "S9");
    expect(found.map(({ code, variant, field, severity }) => [code, variant, field, severity])).toEqual([
      ["S9", "colours", null, "warning"],
      ["S9", "format", "planCode", "warning"],
      ["S8", "part", "status", "warning"],
      ["S8", "gone", "startDate", "warning"],
    ]);
    for (const finding of found) {
      const [repair, ...more] = createRepairer(pasted, newId)(finding);
      expect([repair?.kind, repair?.sure, repair?.look?.field, more]).toEqual([
        "look",
        true,
        finding.field,
        [],
      ]);
      expect(createRepairer({ ...pasted, newer: ["plan"] }, newId)(finding)).toEqual([]);
    }
  });
});
