import { createLiveCheck } from "../../../../src/domain/validate/live/createLiveCheck";
import { validateWorkbook } from "../../../../src/domain/validate/validateWorkbook";
import { drawWorkbook } from "../../drawTable";

const drawPlan = () =>
  drawWorkbook({
    plan: `
      planCode | level     | titleEn  | status
      SO1      | Objective | Better   |
      SO1.ST1  | Strategy  | Services |
    `,
  });

describe("V241 edits that do not fit", () => {
  it.each([
    ["of a table that was not there", { templateId: "events", row: 0, cells: ["r1", "x"] }],
    ["below the last row", { templateId: "plan", row: 2, cells: ["r3", "SO2", "Objective", "Wrong", ""] }],
    ["before the first row", { templateId: "plan", row: -1, cells: ["r3", "SO2", "Objective", "Wrong", ""] }],
    ["with another number of cells", { templateId: "plan", row: 0, cells: ["r1", "SO1"] }],
  ])("V241.1 an edit %s is not taken, nor is the one before it", (_, edit) => {
    const workbook = drawPlan();
    const live = createLiveCheck(workbook);
    const good = { templateId: "plan", row: 1, cells: ["r2", "", "Strategy", "Services", ""] };
    expect(live.update([good, edit])).toBe(false);
    expect(live.findings()).toEqual(validateWorkbook(workbook));
    expect(live.workbook.tables).toEqual(workbook.tables);
  });

  it("V241.2 the workbook given is never changed; the live one is", () => {
    const workbook = drawPlan();
    const before = structuredClone(workbook.tables.get("plan")?.rows);
    const live = createLiveCheck(workbook);
    expect(
      live.update([{ templateId: "plan", row: 0, cells: ["r1", "SO2", "Objective", "Better", ""] }]),
    ).toBe(true);
    expect(workbook.tables.get("plan")?.rows).toEqual(before);
    expect(live.workbook.tables.get("plan")?.rows[0]).toEqual(["r1", "SO2", "Objective", "Better", ""]);
    expect(live.findings()).toEqual(validateWorkbook(live.workbook));
  });
});
