import type { Language } from "../../src/domain/schema/Label";
import { choiceResolver } from "../../src/domain/schema/resolveChoice";
import { sayFinding } from "../../src/text/sayFinding";
import { sheetWords } from "../../src/text/sheetWords";
import { addTemplates } from "../../src/jobs/addTemplates";
import { buildSummaries } from "../../src/jobs/buildSummaries";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import type { Editor } from "../../src/workbench/book/Editor";
import { addOptions, blankWorkbook, fieldCell, reopen, typeInto } from "../support/openWorkbook";

jest.setTimeout(60_000);

/** What the drop-down of a plan's status offers. */
function offered(editor: Editor, field = "status"): string[] {
  const { sheet, row, column } = fieldCell(editor, "plan", field, 3);
  return editor.listItems(sheet, row, column);
}

function listTable(editor: Editor, name = "GmspListStatus") {
  const found = editor.findTable(name);
  if (!found) throw new Error(`no ${name}`);
  const { top, left, bottom } = found.table.area;
  return {
    table: found.table,
    bottom,
    /** Types into a row (0 = the first below the headings; past the last one the table grows) and column. */
    type: (row: number, column: number, text: string) =>
      editor.setCells(found.sheet.id, top + 1 + row, left + column, [[text]], "user"),
    row: (row: number) => top + 1 + row,
    sheet: found.sheet.id,
    left,
  };
}

async function plan(language: Language) {
  const { editor } = blankWorkbook();
  await addTemplates(addOptions({ language, templates: ["plan"] }));
  return editor;
}

const shipped = ["Not started", "In progress", "Completed", "Suspended", "Cancelled"];

describe("T23 drop-downs offer what stands in the lists, at once", () => {
  it("T23.1 as shipped, in both languages, also after saving", async () => {
    const editor = await plan("en");
    expect(offered(editor)).toEqual(shipped);
    expect(offered((await reopen(editor)).editor)).toEqual(shipped);
    expect(offered(await plan("km"))).toEqual(["មិនទាន់ចាប់ផ្តើម", "កំពុងអនុវត្ត", "បានបញ្ចប់", "ផ្អាក", "បោះបង់"]);
  });

  it.each<Language>(["en", "km"])("T23.2 an entry that is added, without In use, in %s", async (language) => {
    const editor = await plan(language);
    listTable(editor).type(5, language === "en" ? 1 : 2, "ថ្មី New");
    expect(offered(editor).at(-1)).toBe("ថ្មី New");
    expect(offered(editor)).toHaveLength(6);
    typeInto(editor, "plan", "status", 3, "ថ្មី New");
    expect((await checkWorkbook()).findings.filter(({ code }) => code === "G3")).toEqual([]);
  });

  it("T23.3 a retired entry is no longer offered, and stays valid where it stands", async () => {
    for (const language of ["en", "km"] as const) {
      const editor = await plan(language);
      const before = offered(editor);
      typeInto(editor, "plan", "status", 3, before[1] ?? "");
      listTable(editor).type(1, 3, sheetWords[language].no);
      expect(offered(editor)).toEqual(before.filter((_label, at) => at !== 1));
      expect((await checkWorkbook()).findings.filter(({ code }) => code === "G3")).toEqual([]);
      // Back in use.
      listTable(editor).type(1, 3, sheetWords[language].yes);
      expect(offered(editor)).toEqual(before);
    }
  });

  it("T23.4 the word that retires is read in either language, and as FALSE or 0", async () => {
    const editor = await plan("en");
    [sheetWords.km.no, "no", "FALSE", "0", " No "].forEach((word, row) =>
      listTable(editor).type(row, 3, word),
    );
    expect(offered(editor)).toEqual([]);
  });

  it("T23.5 an entry that is renamed, and one that has a label in the other language only", async () => {
    const editor = await plan("en");
    const list = listTable(editor);
    list.type(0, 1, "Waiting");
    list.type(2, 1, "");
    expect(offered(editor)).toEqual(["Waiting", "In progress", "បានបញ្ចប់", "Suspended", "Cancelled"]);
  });

  it("T23.6 sorted and with blank rows between", async () => {
    const editor = await plan("en");
    const { table } = listTable(editor);
    editor.addTableRows(
      table.id,
      2,
      [[], []].map(() => Array<string>(6).fill("")),
      "user",
    );
    expect(offered(editor)).toEqual(shipped);
    const area = { ...listTable(editor).table.area, top: listTable(editor).row(0) };
    editor.sort(listTable(editor).sheet, area, [{ key: 1, ascending: true }], {
      matchCase: false,
      hasHeaders: false,
    });
    expect(offered(editor)).toEqual([...shipped].sort());
  });

  it("T23.7 units follow, too; what Excel would read as a comparison is offered as it is written", async () => {
    const editor = await plan("en");
    const units = listTable(editor, "GmspUnits");
    expect(offered(editor, "responsibleUnit")).toHaveLength(20);
    units.type(0, 3, "No");
    units.type(1, 1, "<5 people>");
    expect(offered(editor, "responsibleUnit")).toHaveLength(19);
    expect(offered(editor, "responsibleUnit")[0]).toBe("<5 people>");
  });
});

describe("T24 an entry in use can't vanish from its list silently", () => {
  const g3 = async () =>
    (await checkWorkbook()).findings.filter(({ code }) => code === "G3").map((one) => sayFinding(one, "en"));

  it("T24.1 a reworded entry still counts as itself, and its old wording is told", async () => {
    const editor = await plan("en");
    typeInto(editor, "plan", "status", 3, "completed");
    typeInto(editor, "plan", "progressPct", 3, 0.4);
    const before = (await checkWorkbook()).findings.filter(({ code }) => code === "P3").length;
    listTable(editor).type(2, 1, "Done");
    listTable(editor).type(2, 2, "ចប់");
    typeInto(editor, "plan", "status", 3, "Completed");
    expect(await g3()).toContainEqual({
      severity: "Error",
      place: "Plan, R8",
      message:
        "“Completed” is now called “Done” in the list of Status. Choose “Done”, so that it is counted.",
    });
    expect((await checkWorkbook()).findings.filter(({ code }) => code === "P3")).toHaveLength(before);
    typeInto(editor, "plan", "status", 3, "Done");
    expect((await g3()).filter(({ place }) => place === "Plan, R8")).toEqual([]);
  });

  it("T24.2 an entry whose row was deleted is told as taken out", async () => {
    const editor = await plan("en");
    typeInto(editor, "plan", "status", 3, "Suspended");
    editor.deleteTableRows(listTable(editor).table.id, 3, 1, "user");
    expect(offered(editor)).toEqual(["Not started", "In progress", "Completed", "Cancelled"]);
    expect((await g3()).map(({ message }) => message)).toEqual([
      "“Suspended” was taken out of the list of Status. Choose another entry, or put its row back into the list and set In use to No.",
    ]);
  });

  it("T24.3 a label that another entry bears now names that one", () => {
    const shipped = [
      { code: "a", label: { en: "One", km: "មួយ" }, active: true },
      { code: "b", label: { en: "Two", km: "ពីរ" }, active: true },
      { code: "c", label: { en: "Three", km: "បី" }, active: true },
    ];
    const now = [
      { code: "a", label: { en: "Two", km: "មួយ" }, active: true },
      { code: "b", label: { en: "Second", km: "ទីពីរ" }, active: false },
    ];
    const resolver = choiceResolver(now, shipped);
    const codes = ["One", "Two", "ពីរ", "Second", "Three", "c", " one "].map((text) => [
      resolver.resolve(text)?.code,
      resolver.isFormer(text),
      resolver.isRemoved(text),
    ]);
    expect(codes).toEqual([
      ["a", true, false],
      ["a", false, false],
      ["b", true, false],
      ["b", false, false],
      [undefined, false, true],
      [undefined, false, true],
      ["a", true, false],
    ]);
  });
});

describe("S6 labels that begin like comparisons are counted as labels", () => {
  it("S6.2 = < > at the beginning, in the summary's formulas", async () => {
    const editor = await plan("en");
    const labels = ["=Now", "<5", ">=x", "<>"];
    labels.forEach((label, row) => listTable(editor).type(row, 1, `'${label}`));
    const { sheet, row, column } = fieldCell(editor, "plan", "level", 0);
    const rows = (editor.findTable("GmspPlan")?.table.area.bottom ?? row) - row + 1;
    const levels = editor.values(sheet, { top: row, left: column, bottom: row + rows - 1, right: column });
    const activities = levels.flatMap(([level], at) => (level === "Activity" ? [at] : []));
    expect(activities.length).toBeGreaterThan(4);
    activities.forEach((at, nth) => typeInto(editor, "plan", "status", at, `'${labels[nth % 4] ?? ""}`));
    await buildSummaries(["progressByUnit"]);
    const summary = editor.findSheet("Progress by unit");
    const used = editor.usedArea(summary?.id ?? "", true);
    const cells = used ? editor.values(summary?.id ?? "", used) : [];
    const headings = cells.findIndex((line) => line.includes("<5"));
    const total = cells.find((line) => line[0] === "Total") ?? [];
    const at = labels.map((label) => cells[headings]?.indexOf(label) ?? -1);
    const expected = labels.map(
      (_label, nth) => activities.filter((_row, index) => index % 4 === nth).length,
    );
    expect(at.map((place) => total[place])).toEqual(expected);
  });
});
