import { SETTING_COLUMNS } from "../../src/domain/schema/settingColumns";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import type { Editor } from "../../src/workbench/book/Editor";
import { eventsArrive, follow, needsFullCheck, plain, update, type Live } from "../support/followWorkbook";
import { typeInto } from "../support/openWorkbook";

jest.setTimeout(120_000);

/** The first column of lists and units whose cells are no text: there what is typed may be a formula. */
const IN_USE = 3;

/** Puts something into a table of settings or choices, and looks at the whole workbook. */
async function put({ editor, live }: Live, name: string, key: string, column: number, content: string) {
  const found = editor.findTable(name);
  if (!found) throw new Error(`no table ${name}`);
  const { top, left, bottom } = found.table.area;
  const keys = editor.values(found.sheet.id, { top, bottom, left, right: left }).flat();
  editor.setCells(found.sheet.id, top + keys.indexOf(key), left + column, [[content]], "user");
  await eventsArrive();
  return live.check();
}

/** A sheet of the user's own with a value in A1. */
function notes(editor: Editor, value: number | string): string {
  const { id } = editor.addSheet("Notes", "user");
  editor.setCells(id, 0, 0, [[value]], "user");
  return id;
}

describe("V302 formulas in settings and lists are followed, too", () => {
  it("V302.2 a setting that looks at a cell away from all tables", async () => {
    const workbook = await follow(0);
    const { editor, live } = workbook;
    const sheet = notes(editor, 45_672);
    const before = await put(workbook, "GmspSettings", "asOfDate", SETTING_COLUMNS.value, "=Notes!A1");
    editor.setCells(sheet, 0, 0, [[46_500]], "user");
    expect(await needsFullCheck(workbook)).toBe(true);
    const after = await live.check();
    expect(after.findings.length).toBeGreaterThan(before.findings.length);
    expect(plain(after)).toEqual(plain(await checkWorkbook()));
    // As long as it gives the same, an edit is one small read.
    typeInto(editor, "plan", "titleEn", 3, "Better");
    expect((await update(workbook)).requests).toBe(1);
    editor.setCells(sheet, 5, 0, [["aside"]], "user");
    expect((await update(workbook)).requests).toBe(1);
  });

  it("V302.3 a setting that is counted from a template's table", async () => {
    const workbook = await follow(0);
    const { editor } = workbook;
    const formula = "=MAX(GmspPlan[Updated on],45672)";
    typeInto(editor, "plan", "updatedOn", -1, "Updated on");
    await put(workbook, "GmspSettings", "asOfDate", SETTING_COLUMNS.value, formula);
    typeInto(editor, "plan", "updatedOn", 0, 46_500);
    expect(await needsFullCheck(workbook)).toBe(true);
    const { findings } = await workbook.live.check();
    expect(findings.filter(({ code, field }) => code === "G5" && field === "updatedOn")).toEqual([]);
  });

  it.each([
    ["a list", "GmspListStatus", "completed"],
    ["the units", "GmspUnits", "GWG"],
  ])("V302.4 %s, whose own formulas ask for nothing", async (_what, table, code) => {
    const workbook = await follow(0);
    const { editor } = workbook;
    const sheet = notes(editor, "Yes");
    await eventsArrive();
    await workbook.live.check();
    editor.setCells(sheet, 0, 0, [["No"]], "user");
    expect((await update(workbook)).requests).toBe(0);
    await put(workbook, table, code, IN_USE, "=Notes!A1");
    editor.setCells(sheet, 0, 0, [["Yes"]], "user");
    expect(await needsFullCheck(workbook)).toBe(true);
  });
});

describe("V305 what no event tells of comes with the next small read", () => {
  const turns: readonly (readonly [string, (editor: Editor, sheet: string) => void])[] = [
    ["renamed", (editor, sheet) => editor.renameSheet(sheet, "Our plan")],
    ["moved", (editor, sheet) => editor.moveSheet(sheet, 0)],
    ["protected", (editor, sheet) => editor.protect(sheet, {})],
  ];
  it.each(turns)("V305.2 a sheet that was %s, while another is edited", async (_what, change) => {
    const workbook = await follow(0);
    const { editor, live } = workbook;
    typeInto(editor, "plan", "budgetAmount", 3, "'100");
    typeInto(editor, "directions", "remarks", 0, "noted");
    expect((await update(workbook)).requests).toBe(1);
    change(editor, editor.findTable("GmspPlan")?.sheet.id ?? "");
    typeInto(editor, "directions", "remarks", 0, "noted again");
    expect(await needsFullCheck(workbook)).toBe(true);
    expect(plain(await live.check())).toEqual(plain(await checkWorkbook()));
    typeInto(editor, "directions", "remarks", 0, "and once more");
    expect((await update(workbook)).requests).toBe(1);
  });
});
