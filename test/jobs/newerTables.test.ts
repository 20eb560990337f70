import { addRow } from "../../src/jobs/addRow";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { markMemory, showMarks } from "../../src/jobs/markFindings";
import { readRow } from "../../src/jobs/readRow";
import { saveRow } from "../../src/jobs/saveRow";
import { metadataPart } from "../../src/excel/metadata";
import { jobErrorOf, planWorkbook, sheetCopy, typeInto } from "../support/openWorkbook";

jest.setTimeout(60_000);

/** A plan table that a tracker of the future made. */
async function newerPlan() {
  const workbook = await planWorkbook();
  await Excel.run(async (context) => {
    const xml = metadataPart(context.workbook).getXml();
    await context.sync();
    const text = xml.value.replace(
      /<template id="plan" version="\d+"\/>/,
      '<template id="plan" version="99"/>',
    );
    metadataPart(context.workbook).setXml(text);
    await context.sync();
  });
  return workbook;
}

describe("T27 a table that a newer tracker made is read, and written to by no job", () => {
  it("T27.10 a row of it is shown, but not saved", async () => {
    const { editor } = await newerPlan();
    const read = await readRow({ target: { templateId: "plan", row: 2, rowId: "" } });
    if (read.kind !== "row") throw new Error("no row");
    const before = sheetCopy(editor, "Plan");
    const refused = await jobErrorOf(saveRow(read.form, new Map([["remarks", "x"]])));
    expect([refused.key, refused.values]).toEqual(["error.newerTemplate", { sheet: "Plan" }]);
    expect(sheetCopy(editor, "Plan")).toEqual(before);
  });

  it("T27.11 no row is added to it; other tables get theirs", async () => {
    const { editor } = await newerPlan();
    const before = sheetCopy(editor, "Plan");
    const refused = await jobErrorOf(addRow("plan", new Map([["remarks", "x"]])));
    expect([refused.key, refused.values]).toEqual(["error.newerTemplate", { sheet: "Plan" }]);
    expect(sheetCopy(editor, "Plan")).toEqual(before);
    await addRow("meetings", new Map([["remarks", "x"]]));
  });

  it("T27.12 it gets no marks; other tables do", async () => {
    const { editor } = await newerPlan();
    typeInto(editor, "plan", "level", 2, "Nonsense");
    typeInto(editor, "meetings", "date", 0, "soon");
    const before = sheetCopy(editor, "Plan");
    const meetings = sheetCopy(editor, "Meetings");
    expect((await checkWorkbook()).counts.error).toBeGreaterThan(1);
    await showMarks(true, markMemory());
    expect(sheetCopy(editor, "Plan")).toEqual(before);
    expect(sheetCopy(editor, "Meetings")).not.toEqual(meetings);
  });
});
