import type { Language } from "../../src/domain/schema/Label";
import { buildSummaries } from "../../src/jobs/buildSummaries";
import type { LocatedFinding } from "../../src/jobs/LocatedFinding";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { describeWorkbook } from "../../src/jobs/describeWorkbook";
import { showFinding } from "../../src/jobs/showFinding";
import { showSheet } from "../../src/jobs/showSheet";
import { watchWorkbook } from "../../src/jobs/watchWorkbook";
import type { Editor } from "../../src/workbench/book/Editor";
import {
  allTemplates,
  blankWorkbook,
  counted,
  jobErrorOf,
  planWorkbook,
  reopen,
  typeInto,
} from "../support/openWorkbook";

// Opening and saving whole workbooks takes its time on a busy machine.
jest.setTimeout(60_000);

describe("T60 a workbook is recognised, in one round trip", () => {
  it.each<Language>(["en", "km"])("T60.1 saved and opened again, in %s", async (language) => {
    const { editor } = await planWorkbook(language);
    await buildSummaries(["progressByUnit"]);
    const again = await reopen(editor);
    const { result, requests } = await counted(again, describeWorkbook);
    expect(requests).toBe(1);
    expect(result.recognised).toBe(true);
    expect(result.settings).toMatchObject({
      language,
      asOfDate: 45_672,
      planStart: 45_292,
      currency: "KHR",
      problems: [],
    });
    expect(result.templates.map(({ id, rows }) => [id, rows])).toEqual([
      ["plan", 14],
      ["indicators", 7],
      ["indicatorValues", 1],
      ["progress", 1],
      ["directions", 5],
      ["careReview", 7],
      ["nurseryChecklist", 8],
      ["nurseryPhases", 8],
      ["nurseryUse", 1],
      ["trainings", 5],
      ["trainingLevels", 1],
      ["events", 1],
      ["eventTasks", 8],
      ["inputs", 7],
      ["meetings", 2],
      ["decisions", 6],
    ]);
    expect(result.summaries.map(({ id, sheet }) => [id, sheet])).toEqual([
      ["progressByUnit", language === "en" ? "Progress by unit" : "វឌ្ឍនភាពតាមអង្គភាព"],
    ]);
  });

  it.each<Language>(["en", "km"])("T60.2 without its metadata, by its headings, in %s", async (language) => {
    const { editor } = await planWorkbook(language);
    for (const { id } of [...editor.book.customXmlParts]) editor.deleteCustomXmlPart(id);
    const again = await reopen(editor);
    const { recognised, settings, templates } = await describeWorkbook();
    expect([recognised, settings.language, templates.map(({ id }) => id)]).toEqual([
      true,
      language,
      allTemplates,
    ]);
    expect(again.editor.book.customXmlParts).toEqual([]);
  });

  it("T60.3 a workbook that is none of ours", async () => {
    const { editor } = blankWorkbook();
    editor.setCells(
      editor.book.activeSheet,
      0,
      0,
      [
        ["rowId", "Code"],
        ["1", "SO1"],
      ],
      "user",
    );
    editor.addTable(editor.book.activeSheet, { top: 0, left: 0, bottom: 1, right: 1 }, true, "user");
    expect(await describeWorkbook()).toMatchObject({ recognised: false, templates: [], summaries: [] });
  });
});

const soon = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("T61 changes are noticed until watching stops", () => {
  /** Calls so far, waited for until the quiet time is over. */
  async function watched(change: (editor: Editor) => void, editor: Editor): Promise<number> {
    let calls = 0;
    const stop = await watchWorkbook(() => void calls++);
    change(editor);
    await soon(500);
    await stop();
    return calls;
  }

  it.each<[string, (editor: Editor) => void]>([
    ["a cell edited", (editor) => typeInto(editor, "plan", "remarks", 3, "x")],
    [
      "many cells, in one call",
      (editor) => [1, 2, 3, 4].forEach((row) => typeInto(editor, "plan", "remarks", row, "x")),
    ],
    [
      "a row deleted",
      (editor) => editor.deleteTableRows(editor.findTable("GmspPlan")?.table.id ?? "", 0, 1, "user"),
    ],
    ["a sheet added", (editor) => void editor.addSheet("New", "user")],
    ["a sheet deleted", (editor) => editor.deleteSheet(editor.findSheet("Trainings")?.id ?? "", "user")],
    ["an undo", (editor) => void editor.undo()],
  ])("T61.1 %s", async (what, change) => {
    const { editor } = await planWorkbook();
    if (what === "an undo") typeInto(editor, "plan", "remarks", 3, "x");
    expect(await watched(change, editor)).toBe(1);
  });

  it("T61.2 after stopping there are no more calls, not even the one that was waiting", async () => {
    const { editor, connection } = await planWorkbook();
    let calls = 0;
    const stop = await watchWorkbook(() => void calls++);
    typeInto(editor, "plan", "remarks", 3, "x");
    await soon(50);
    await stop();
    typeInto(editor, "plan", "remarks", 3, "y");
    await soon(500);
    expect(calls).toBe(0);
    const made = connection.requests().length;
    typeInto(editor, "plan", "remarks", 3, "z");
    await soon(50);
    expect(connection.requests().length).toBe(made);
  });

  it("T61.3 where Excel can't be watched, a sentence says so", async () => {
    const { connection } = blankWorkbook();
    connection.close();
    expect((await jobErrorOf(watchWorkbook(() => undefined))).key).toMatch(/^error\./);
  });
});

describe("T62 a finding leads to its cell", () => {
  async function findingIn(editor: Editor): Promise<LocatedFinding> {
    typeInto(editor, "plan", "status", 3, "Nearly");
    const finding = (await checkWorkbook()).findings.find(({ code }) => code === "G3");
    if (!finding) throw new Error("no finding");
    return finding;
  }

  it("T62.1 on another sheet, a hidden one, a protected one", async () => {
    for (const change of [
      () => undefined,
      (editor: Editor, id: string) => editor.setSheet(id, { visibility: "VeryHidden" }),
      (editor: Editor, id: string) => editor.protect(id, {}),
    ]) {
      const { editor } = await planWorkbook();
      const finding = await findingIn(editor);
      const plan = editor.findSheet("Plan");
      if (!plan) throw new Error("no plan");
      editor.activate(editor.findSheet("Settings")?.id ?? "");
      change(editor, plan.id);
      await showFinding(finding);
      expect(editor.book.activeSheet).toBe(plan.id);
      expect(plan.visibility).toBe("Visible");
      expect(editor.book.selection[plan.id]).toMatchObject({ row: 7, column: 17 });
    }
  });

  it("T62.2 a hidden sheet under a protected structure, a sheet that is gone: a sentence says so", async () => {
    const { editor } = await planWorkbook();
    const finding = await findingIn(editor);
    editor.setSheet(editor.findSheet("Plan")?.id ?? "", { visibility: "Hidden" });
    editor.book.structureProtection = {};
    expect((await jobErrorOf(showFinding(finding))).key).toMatch(/^error\.protected/);
    editor.book.structureProtection = null;
    editor.deleteSheet(editor.findSheet("Plan")?.id ?? "", "user");
    expect((await jobErrorOf(showFinding(finding))).key).toBe("error.notFound");
    expect((await jobErrorOf(showSheet("Plan"))).key).toBe("error.notFound");
  });

  it("T62.3 a finding about the workbook leads nowhere, and a sheet can be shown by itself", async () => {
    const workbook = await planWorkbook();
    const finding = { ...(await findingIn(workbook.editor)), sheet: "", cell: "" };
    expect((await counted(workbook, () => showFinding(finding))).requests).toBe(0);
    await showSheet("Trainings");
    expect(workbook.editor.book.activeSheet).toBe(workbook.editor.findSheet("Trainings")?.id);
  });
});
