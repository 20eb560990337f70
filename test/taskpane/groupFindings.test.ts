import { everything as all } from "../../src/taskpane/check/FindingFilter";
import { findingHolds } from "../../src/taskpane/check/findingWords";
import { groupName } from "../../src/taskpane/check/groupName";
import { countGroups, groupFindings } from "../../src/taskpane/check/groupFindings";
import { layOutFindings } from "../../src/taskpane/check/layOutFindings";
import { speak } from "../../src/text/speak";
import { finding } from "./support/findings";

const findings = [
  finding(0, { templateId: null, sheet: "", cell: "", rowId: "", severity: "note" }),
  finding(1),
  finding(2, { severity: "warning" }),
  finding(3, { templateId: "trainings", sheet: "Trainings" }),
  finding(4),
];
const shape = (groups: ReturnType<typeof groupFindings>) =>
  groups.map((group) => [group.id, ...group.findings.map((one) => one.finding.row)]);

const unit = (id: string, order: number) => ({ id, label: { en: `Unit ${id}`, km: `អង្គភាព ${id}` }, order });
const speaking = { say: speak("en"), language: "en" as const };

describe("V280 findings by template, rule or unit", () => {
  it("keeps the report's order, with the workbook as a whole under an empty id", () => {
    expect(shape(groupFindings(findings, all))).toEqual([
      ["", 0],
      ["plan", 1, 2, 4],
      ["trainings", 3],
    ]);
  });

  it("shows one severity, one template, or both", () => {
    expect(shape(groupFindings(findings, { ...all, severity: "error" }))).toEqual([
      ["plan", 1, 4],
      ["trainings", 3],
    ]);
    expect(shape(groupFindings(findings, { ...all, group: "" }))).toEqual([["", 0]]);
    expect(shape(groupFindings(findings, { ...all, severity: "note", group: "plan" }))).toEqual([]);
  });

  it("gives each finding a key of its own that outlives other findings and moved rows", () => {
    const twice = [finding(1), finding(1), finding(2)];
    const keys = groupFindings(twice, all).flatMap((group) => group.findings.map((one) => one.key));
    expect(new Set(keys).size).toBe(3);
    const movedDown = [finding(2, { row: 7, cell: "C12" })];
    expect(groupFindings(movedDown, all)[0]?.findings[0]?.key).toBe(keys[2]);
  });

  it("counts by template", () => {
    expect(countGroups(findings, "template").map(({ id, count }) => [id, count])).toEqual([
      ["", 1],
      ["plan", 3],
      ["trainings", 1],
    ]);
  });

  it("V280.1 by rule, in the order of the rule book, each with its title", () => {
    const mixed = [
      finding(1, { code: "P3" }),
      finding(2, { code: "ZZ9" }),
      finding(3, { code: "G2" }),
      finding(4, { code: "S5", templateId: null }),
      finding(5, { code: "G2", templateId: "trainings" }),
    ];
    const byRule = { ...all, by: "rule" } as const;
    expect(shape(groupFindings(mixed, byRule))).toEqual([
      ["S5", 4],
      ["G2", 3, 5],
      ["P3", 1],
      ["ZZ9", 2],
    ]);
    expect(shape(groupFindings(mixed, { ...byRule, group: "G2" }))).toEqual([["G2", 3, 5]]);
    const names = countGroups(mixed, "rule").map(({ id, sample }) => groupName(id, "rule", sample, speaking));
    expect(names).toEqual([
      "S5 · Tables of the templates are there",
      "G2 · Required cells are filled",
      expect.stringMatching(/^P3 · /),
      "ZZ9",
    ]);
  });

  it("V280.2 by unit, in the order of the Units sheet, those without one last", () => {
    const mixed = [
      finding(1),
      finding(2, { unit: unit("B", 2) }),
      finding(3, { unit: unit("typed", 9) }),
      finding(4, { unit: unit("A", 1) }),
      finding(5, { unit: unit("B", 2) }),
    ];
    expect(shape(groupFindings(mixed, { ...all, by: "unit" }))).toEqual([
      ["A", 4],
      ["B", 2, 5],
      ["typed", 3],
      ["", 1],
    ]);
    const named = countGroups(mixed, "unit").map(
      ({ id, count, sample }) => `${groupName(id, "unit", sample, speaking)} ${count}`,
    );
    expect(named).toEqual(["Unit A 1", "Unit B 2", "Unit typed 1", "Without a unit 1"]);
  });

  it("V280.3 a text finds place, code and message, each of its words, in any spelling and digits", () => {
    const found = (text: string, language: "en" | "km" = "en") =>
      groupFindings(findings, { ...all, text }, findingHolds(text, language)).flatMap((group) =>
        group.findings.map((one) => one.finding.row),
      );
    expect(found("")).toEqual([0, 1, 2, 4, 3]);
    expect(found("trainings")).toEqual([3]);
    expect(found("PLAN c៦")).toEqual([1]);
    expect(found("g2 must be filled")).toEqual([0, 1, 2, 4, 3]);
    expect(found("g2 nowhere")).toEqual([]);
    expect(found("ត្រូវបំពេញ", "km")).toHaveLength(5);
    expect(found("ត្រូវបំពេញ", "en")).toEqual([]);
  });

  it("V280.4 a finding's key is the same however the list is grouped and narrowed", () => {
    const twice = [finding(1), finding(1), finding(2)];
    const keys = (filter: Partial<typeof all>) =>
      groupFindings(twice, { ...all, ...filter }).flatMap((group) => group.findings.map((one) => one.key));
    expect(keys({ by: "rule" })).toEqual(keys({}));
    expect(keys({ by: "unit", severity: "error" })).toEqual(keys({}));
  });

  it("lays the groups out as lines, each under its heading and with its place in the list", () => {
    const lines = layOutFindings(groupFindings(findings, all));
    expect(
      lines.map(({ heading, position, keyed }) => [heading, position, keyed?.finding.row ?? null]),
    ).toEqual([
      [0, 0, null],
      [0, 1, 0],
      [2, 0, null],
      [2, 1, 1],
      [2, 2, 2],
      [2, 3, 4],
      [6, 0, null],
      [6, 1, 3],
    ]);
  });
});
