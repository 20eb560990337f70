import { countByTemplate, groupFindings } from "../../src/taskpane/check/groupFindings";
import { layOutFindings } from "../../src/taskpane/check/layOutFindings";
import { finding } from "./support/findings";

const findings = [
  finding(0, { templateId: null, sheet: "", cell: "", rowId: "", severity: "note" }),
  finding(1),
  finding(2, { severity: "warning" }),
  finding(3, { templateId: "trainings", sheet: "Trainings" }),
  finding(4),
];
const all = { severity: null, template: null };
const shape = (groups: ReturnType<typeof groupFindings>) =>
  groups.map((group) => [group.templateId, ...group.findings.map((one) => one.finding.row)]);

describe("findings by template", () => {
  it("keeps the report's order, with the workbook as a whole under an empty id", () => {
    expect(shape(groupFindings(findings, all))).toEqual([
      ["", 0],
      ["plan", 1, 2, 4],
      ["trainings", 3],
    ]);
  });

  it("shows one severity, one template, or both", () => {
    expect(shape(groupFindings(findings, { severity: "error", template: null }))).toEqual([
      ["plan", 1, 4],
      ["trainings", 3],
    ]);
    expect(shape(groupFindings(findings, { severity: null, template: "" }))).toEqual([["", 0]]);
    expect(shape(groupFindings(findings, { severity: "note", template: "plan" }))).toEqual([]);
  });

  it("gives each finding a key of its own that outlives other findings and moved rows", () => {
    const twice = [finding(1), finding(1), finding(2)];
    const keys = groupFindings(twice, all).flatMap((group) => group.findings.map((one) => one.key));
    expect(new Set(keys).size).toBe(3);
    const movedDown = [finding(2, { row: 7, cell: "C12" })];
    expect(groupFindings(movedDown, all)[0]?.findings[0]?.key).toBe(keys[2]);
  });

  it("counts by template", () => {
    expect([...countByTemplate(findings)]).toEqual([
      ["", 1],
      ["plan", 3],
      ["trainings", 1],
    ]);
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
