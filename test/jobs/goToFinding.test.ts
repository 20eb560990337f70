import type { LocatedFinding } from "../../src/jobs/LocatedFinding";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { goToFinding } from "../../src/jobs/goToFinding";
import { stepFinding, type Direction } from "../../src/jobs/stepFinding";
import { counted, planWorkbook, typeInto } from "../support/openWorkbook";

jest.setTimeout(60_000);

const at = (sheet: string, cell: string, code = "G2"): LocatedFinding => ({
  code,
  severity: "error",
  templateId: "plan",
  row: 0,
  field: null,
  details: {},
  sheet,
  cell,
  table: "",
  rowId: "",
});
const plan = [at("Plan", "C6"), at("Plan", "E6"), at("Plan", "B9"), at("Trainings", "B6")];
const whole = at("", "");

/** "C6 1/4", with "around" where the list started again. */
function stepped(
  list: readonly LocatedFinding[],
  sheet: string,
  cell: string,
  direction: Direction,
  last: LocatedFinding | null = null,
): string | undefined {
  const step = stepFinding(list, { sheet, cell }, direction, last);
  return step && `${step.finding.cell} ${step.position}/${step.total}${step.isAround ? " around" : ""}`;
}

describe("V285 next and previous finding", () => {
  it("V285.1 seen from a cell between findings, by row and then column", () => {
    expect(stepped(plan, "Plan", "A1", 1)).toBe("C6 1/4");
    expect(stepped(plan, "Plan", "D6", 1)).toBe("E6 2/4");
    expect(stepped(plan, "Plan", "AA6", 1)).toBe("B9 3/4");
    expect(stepped(plan, "Plan", "D6", -1)).toBe("C6 1/4");
    expect(stepped(plan, "Plan", "A10", -1)).toBe("B9 3/4");
  });

  it("V285.2 seen from a finding, and over the end of a sheet", () => {
    expect(stepped(plan, "Plan", "C6", 1)).toBe("E6 2/4");
    expect(stepped(plan, "Plan", "B9", 1)).toBe("B6 4/4");
    expect(stepped(plan, "Plan", "Z99", 1)).toBe("B6 4/4");
    expect(stepped(plan, "Trainings", "A1", -1)).toBe("B9 3/4");
  });

  it("V285.3 over the list's end it starts again, and says so", () => {
    expect(stepped(plan, "Trainings", "B6", 1)).toBe("C6 1/4 around");
    expect(stepped(plan, "Plan", "C6", -1)).toBe("B6 4/4 around");
    expect(stepped([at("Plan", "C6")], "Plan", "C6", 1)).toBe("C6 1/1 around");
  });

  it("V285.4 on a sheet without findings it begins at the list's start or end", () => {
    expect(stepped(plan, "Mine", "D4", 1)).toBe("C6 1/4");
    expect(stepped(plan, "Mine", "D4", -1)).toBe("B6 4/4");
  });

  it("V285.5 further findings of the cell are passed over; what has no cell is no stop", () => {
    const several = [whole, at("Plan", "C6"), at("Plan", "C6", "G3"), at("Plan", "E6")];
    expect(stepped(several, "Plan", "C6", 1)).toBe("E6 3/3");
    expect(stepped(several, "Plan", "E6", 1)).toBe("C6 1/3 around");
    expect(stepped([whole], "Plan", "C6", 1)).toBeUndefined();
    expect(stepped([], "Plan", "C6", 1)).toBeUndefined();
  });

  it("V285.6 in a list by rule the same cell comes several times: it goes on from where it was", () => {
    const byRule = [at("Plan", "C6"), at("Plan", "B9"), at("Plan", "C6", "P3"), at("Plan", "E6", "P3")];
    expect(stepped(byRule, "Plan", "C6", 1, byRule[2])).toBe("E6 4/4");
    expect(stepped(byRule, "Plan", "C6", 1)).toBe("B9 2/4");
    // Whoever has gone elsewhere since starts from there.
    expect(stepped(byRule, "Plan", "B9", 1, byRule[2])).toBe("C6 3/4");
  });

  it("V285.7 goes there in the workbook: from the selected cell, in three round trips", async () => {
    const workbook = await planWorkbook("en", false);
    const { editor } = workbook;
    typeInto(editor, "plan", "planCode", 0, "SO1");
    const { findings } = await checkWorkbook();
    const cells = findings.map(({ cell }) => cell);
    const selected = () =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load("address");
        await context.sync();
        return range.address;
      });
    const first = await counted(workbook, () => goToFinding(findings, 1));
    expect(first.requests).toBe(3);
    expect(first.result).toMatchObject({ position: 1, total: findings.length, isAround: false });
    expect(await selected()).toBe(`Plan!${cells[0]}`);
    await goToFinding(findings, 1);
    const second = cells.find((cell) => cell !== cells[0]);
    expect(await selected()).toBe(`Plan!${second}`);
    await goToFinding(findings, -1);
    expect(await selected()).toBe(`Plan!${cells[0]}`);
    const before = await selected();
    expect(await goToFinding([], 1)).toBeUndefined();
    expect(await selected()).toBe(before);
  });
});
