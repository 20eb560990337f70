import type { CellValue } from "../../../src/domain/record/TableData";
import { ROW_ID } from "../../../src/domain/schema/Template";
import { applyWaivers, canWaive, fingerprintOf, rowIdOf } from "../../../src/domain/validate/waivers";
import { validateWorkbook } from "../../../src/domain/validate/validateWorkbook";
import type { Finding } from "../../../src/domain/validate/Finding";
import type { Waiver } from "../../../src/domain/Waiver";
import type { Workbook } from "../../../src/domain/Workbook";
import { seedWorkbook } from "../seedWorkbook";
import { commonPlants } from "./planted/commonPlants";
import { directionPlants } from "./planted/directionPlants";
import { plantIn } from "./planted/Plant";
import { planPlants } from "./planted/planPlants";
import { roomPlants } from "./planted/roomPlants";

const plants = [...commonPlants, ...planPlants, ...directionPlants, ...roomPlants];

const waiverOf = (finding: Finding, workbook: Workbook, change: Partial<Waiver> = {}): Waiver => ({
  code: finding.code,
  ...(finding.variant === undefined ? {} : { variant: finding.variant }),
  templateId: finding.templateId,
  rowId: rowIdOf(finding, workbook),
  field: finding.field,
  fingerprint: fingerprintOf(finding, workbook),
  reason: "Agreed",
  by: "",
  on: "2025-01-15",
  ...change,
});

describe("V210 what is accepted stays accepted wherever rows stand", () => {
  /** Courses alike, by their row ids. */
  const courses = (ids: readonly string[], top = 4): Workbook => {
    const seeds = seedWorkbook("en", "2025-06-30");
    const trainings = seeds.tables.get("trainings");
    if (!trainings) throw new Error("no trainings");
    const at = (field: string): number => trainings.columnOf.get(field) ?? -1;
    const rows = ids.map((id) => {
      const cells: CellValue[] = trainings.headings.map(() => null);
      cells[at(ROW_ID)] = id;
      cells[at("titleEn")] = "Gender basics";
      cells[at("startDate")] = 45_800;
      cells[at("endDate")] = 45_801;
      return cells;
    });
    return { ...seeds, tables: new Map([["trainings", { ...trainings, top, rows }]]) };
  };
  const alike = (workbook: Workbook): Finding[] =>
    validateWorkbook(workbook).filter(({ code }) => code === "T8");
  const openOf = (workbook: Workbook, waivers: readonly Waiver[]): number =>
    applyWaivers(alike(workbook), waivers, workbook).open.length;
  const accepted = (workbook: Workbook): Waiver[] => alike(workbook).map((one) => waiverOf(one, workbook));

  it("V210.7 rows that are compared count by their ids, not by where they stand", () => {
    const waivers = accepted(courses(["a", "b", "c"]));
    expect(waivers).toHaveLength(3);
    expect(openOf(courses(["a", "b", "c"], 9), waivers)).toBe(0);
    expect(openOf(courses(["c", "a", "b"]), waivers)).toBe(0);
  });

  it("V210.8 another row to compare with opens it, one less, too", () => {
    const waivers = accepted(courses(["a", "b", "c"]));
    expect(openOf(courses(["a", "b", "c", "d"]), waivers)).toBe(4);
    expect(openOf(courses(["a", "b"]), waivers)).toBe(2);
    expect(openOf(courses(["a", "b", "d"]), waivers)).toBe(3);
  });

  it("V210.9 more rows than a message names are many, in any order", () => {
    const ids = ["a", "b", "c", "d", "e", "f", "g", "h"];
    const waivers = accepted(courses(ids));
    expect(waivers).toHaveLength(8);
    expect(openOf(courses(ids.toReversed(), 6), waivers)).toBe(0);
    expect(openOf(courses(ids.slice(2)), waivers)).toBe(6);
  });

  it("V210.10 of every wording that can be accepted, sheet rows and order make no difference", () => {
    for (const plant of plants) {
      const workbook = plantIn(plant, "en");
      const waivers = validateWorkbook(workbook)
        .filter(canWaive)
        .map((one) => waiverOf(one, workbook));
      const moved = [...workbook.tables].map(
        ([id, table]) => [id, { ...table, top: table.top + 1, rows: table.rows.toReversed() }] as const,
      );
      const after = { ...workbook, tables: new Map(moved) };
      const { open } = applyWaivers(validateWorkbook(after).filter(canWaive), waivers, after);
      expect([plant.finds, open]).toEqual([plant.finds, []]);
    }
  });
});

describe("V212 waivers are applied to findings", () => {
  const english = seedWorkbook("en", "2025-06-30");
  const findings = validateWorkbook(english);
  const warnings = findings.filter(({ severity }) => severity === "warning");

  it("V212.1 each finding is open or accepted, in its place; waivers of nothing are stale", () => {
    expect(warnings.length).toBeGreaterThan(3);
    const [first, second] = warnings;
    if (!first || !second) throw new Error("too few warnings");
    const gone = waiverOf(first, english, { rowId: "nobody" });
    const lost = waiverOf(first, english, { templateId: "noSuchTemplate" });
    const waivers = [waiverOf(second, english), gone, lost, waiverOf(first, english)];
    const applied = applyWaivers(findings, waivers, english);
    expect(applied.waived.map(({ finding }) => finding)).toEqual([first, second]);
    expect(applied.open).toEqual(findings.filter((one) => one !== first && one !== second));
    expect(applied.stale).toEqual([gone]);
  });

  it("V215.2 those of rules, or wordings, that only a newer tracker knows are kept", () => {
    const [first] = warnings;
    if (!first) throw new Error("too few warnings");
    const newer = [
      waiverOf(first, english, { code: "Z99" }),
      waiverOf(first, english, { code: "P3", variant: "notYetKnown" }),
    ];
    expect(applyWaivers(findings, newer, english).stale).toEqual([]);
  });

  it("V212.2 errors stay open, whatever is stored", () => {
    const errors = warnings.map((finding): Finding => ({ ...finding, severity: "error" }));
    const waivers = warnings.map((finding) => waiverOf(finding, english));
    expect(applyWaivers(errors, waivers, english).open).toEqual(errors);
  });

  it("V212.3 a workbook in the other language keeps them: choices are judged by their codes", () => {
    const waivers = warnings.map((finding) => waiverOf(finding, english));
    const khmer = seedWorkbook("km", "2025-06-30");
    const after = applyWaivers(validateWorkbook(khmer), waivers, khmer);
    expect(after.waived.length).toBe(warnings.length);
    expect(after.stale).toEqual([]);
  });
});
