import { CHECK_MARKS } from "../../src/domain/schema/Template";
import type { CheckReport } from "../../src/jobs/CheckReport";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import { waiveFinding } from "../../src/jobs/waiveFinding";
import type { Editor } from "../../src/workbench/book/Editor";
import { eventsArrive, follow, needsFullCheck, plain, update, type Live } from "../support/followWorkbook";
import { fieldCell, jobErrorOf, typeInto } from "../support/openWorkbook";

jest.setTimeout(120_000);

const codesAt = (report: CheckReport, row: number): string[] =>
  report.findings.filter((one) => one.templateId === "plan" && one.row === row).map(({ code }) => code);

const tableOf = (editor: Editor, name: string) => {
  const found = editor.findTable(name);
  if (!found) throw new Error(`no table ${name}`);
  return found;
};

/** What stands in a row's column of marks. */
function markAt({ editor }: Live, row: number): string {
  const cell = fieldCell(editor, "plan", CHECK_MARKS, row);
  return String(editor.value(cell.sheet, cell.row, cell.column) ?? "");
}

describe("V300 an edit is checked again by one small read", () => {
  it("V300.1 of a cell in a table of 5,000 rows: one round trip of a few KB", async () => {
    const workbook = await follow(5_000);
    typeInto(workbook.editor, "plan", "status", 2_500, "x");
    const wrong = await update(workbook);
    expect(wrong.requests).toBe(1);
    expect(wrong.largest).toBeLessThan(8_000);
    expect(codesAt(wrong.report, 2_500)).toContain("G3");
    typeInto(workbook.editor, "plan", "status", 2_500, "កំពុងអនុវត្ត");
    const right = await update(workbook);
    expect(right.requests).toBe(1);
    expect(codesAt(right.report, 2_500)).not.toContain("G3");
    expect(workbook.connection.unimplemented).toEqual([]);
  });

  it("V300.6 findings that stayed are the very same ones, so that views need not draw them anew", async () => {
    const workbook = await follow(0);
    typeInto(workbook.editor, "plan", "status", 1, "x");
    const first = (await update(workbook)).report;
    typeInto(workbook.editor, "plan", "status", 2, "y");
    const second = (await update(workbook)).report;
    const choiceIn = (report: CheckReport, row: number) =>
      report.findings.find((one) => one.templateId === "plan" && one.row === row && one.code === "G3");
    expect(choiceIn(second, 1)).toBeDefined();
    expect(choiceIn(second, 1)).toBe(choiceIn(first, 1));
    expect(choiceIn(second, 2)).toBeDefined();
    // Another unit answers for the row now: what is said of it is new.
    typeInto(workbook.editor, "plan", "responsibleUnit", 1, "nobody");
    const third = (await update(workbook)).report;
    expect(choiceIn(third, 1)?.unit?.id).toBe("nobody");
    expect(choiceIn(third, 2)).toBe(choiceIn(second, 2));
  });

  it("V300.2 what depends on it is checked, too: other rows and other tables", async () => {
    const workbook = await follow(0);
    const { editor } = workbook;
    typeInto(editor, "plan", "planCode", 5, "SO1");
    const { report, requests } = await update(workbook);
    expect(requests).toBe(1);
    expect(report.findings.filter(({ code }) => code === "G1").map(({ row }) => row)).toEqual([0, 5]);
  });

  it("V300.3 a paste, a fill, and edits in several tables between two looks are one round trip", async () => {
    const workbook = await follow(0);
    const { editor } = workbook;
    const from = fieldCell(editor, "plan", "status", 3);
    editor.pasteText(from.sheet, from.row, from.column, "x\ny\nz");
    const code = fieldCell(editor, "plan", "startDate", 2);
    const area = { top: code.row, bottom: code.row, left: code.column, right: code.column };
    editor.setCells(code.sheet, code.row, code.column, [["soon"]], "user");
    editor.fill(code.sheet, area, { ...area, bottom: code.row + 4 });
    typeInto(editor, "events", "status", 0, "?");
    const { report, requests } = await update(workbook);
    expect(requests).toBe(1);
    expect(report.findings.filter(({ code: one }) => one === "G4").map(({ row }) => row)).toEqual([
      2, 3, 4, 5, 6,
    ]);
  });

  it("V300.4 nothing is read after edits away from all tables, nor without any", async () => {
    const workbook = await follow(0);
    const { sheet, table } = tableOf(workbook.editor, "GmspPlan");
    workbook.editor.setCells(sheet.id, table.area.bottom + 9, 3, [["my own note"]], "user");
    expect((await update(workbook)).requests).toBe(0);
    expect((await update(workbook)).requests).toBe(0);
  });

  it("V300.5 what other people change counts like one's own edits", async () => {
    const workbook = await follow(0);
    const { editor } = workbook;
    const { sheet, row, column } = fieldCell(editor, "plan", "status", 3);
    const sources: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ source }) => void sources.push(source));
      await context.sync();
    });
    editor.setCells(sheet, row, column, [["Nearly there"]], "coauthor");
    const { report, requests } = await update(workbook);
    expect(sources).toEqual(["Remote"]);
    expect(requests).toBe(1);
    expect(codesAt(report, 3)).toContain("G3");
    editor.deleteRows(sheet, row, 1, "coauthor");
    expect(await needsFullCheck(workbook)).toBe(true);
  });
});

describe("V301 more than edits of cells asks for a full check", () => {
  const cases: readonly (readonly [string, (editor: Editor) => void])[] = [
    ["a row inserted", (editor) => editor.insertRows(...planRow(editor, 3), 1, "user")],
    ["a row deleted", (editor) => editor.deleteRows(...planRow(editor, 3), 1, "user")],
    [
      "a column added",
      (editor) => editor.addTableColumn(tableOf(editor, "GmspPlan").table.id, 3, null, "Mine", "user"),
    ],
    ["rows sorted", sortPlan],
    ["a sort undone", (editor) => (sortPlan(editor), editor.undo())],
    ["typing below the last row", (editor) => typeInto(editor, "plan", "planCode", 14, "SO9")],
    ["a heading typed over", (editor) => typeInto(editor, "plan", "status", -1, "State")],
    ["settings", (editor) => typeBelow(editor, "GmspSettings")],
    ["a list", (editor) => typeBelow(editor, "GmspUnits")],
    ["a sheet deleted", (editor) => editor.deleteSheet(tableOf(editor, "GmspEvents").sheet.id, "user")],
    ["a formula in a cell that is checked", (editor) => typeInto(editor, "plan", "budgetAmount", 3, "=1+1")],
    ["a cell copied over one that has a list", copyOverStatus],
    [
      "an edit of a table that was moved",
      (editor) => {
        const { sheet } = tableOf(editor, "GmspPlan");
        editor.renameSheet(sheet.id, "Renamed");
        typeInto(editor, "plan", "status", 3, "x");
      },
    ],
    ["row ids pasted over", (editor) => typeInto(editor, "plan", "rowId", 3, "another")],
  ];

  it.each(cases)("V301.1 %s", async (_what, change) => {
    const workbook = await follow(0);
    change(workbook.editor);
    expect(await needsFullCheck(workbook)).toBe(true);
    expect(plain(await workbook.live.check())).toEqual(plain(await checkWorkbook()));
    typeInto(workbook.editor, "plan", "titleEn", 0, " two  spaces");
    await update(workbook);
  });

  it("V301.2 more than 500 rows", async () => {
    const workbook = await follow(600);
    const { sheet, row, column } = fieldCell(workbook.editor, "plan", "status", 0);
    workbook.editor.pasteText(sheet, row, column, "x\n".repeat(501).trimEnd());
    expect(await needsFullCheck(workbook)).toBe(true);
  });

  it("V301.3 fifty small reads, so that what events left out is mended", async () => {
    const workbook = await follow(0);
    for (let turn = 0; turn < 50; turn++) {
      typeInto(workbook.editor, "plan", "titleEn", 3, `Better ${turn}`);
      expect(await needsFullCheck(workbook)).toBe(false);
    }
    typeInto(workbook.editor, "plan", "titleEn", 3, "Better still");
    expect(await needsFullCheck(workbook)).toBe(true);
  });

  it("V301.4 rows that moved without an event, beside an edited one", async () => {
    const workbook = await follow(0);
    const { editor } = workbook;
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    sortPlan(editor);
    await eventsArrive();
    await Excel.run(async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
    typeInto(editor, "plan", "status", 3, "x");
    expect(await needsFullCheck(workbook)).toBe(true);
  });
});

describe("V302 formulas that users put into cells are followed", () => {
  it("V302.1 their rows are read along with every edit, wherever it is", async () => {
    const workbook = await follow(0);
    const { editor } = workbook;
    const { sheet, table } = tableOf(editor, "GmspPlan");
    const aside = table.area.bottom + 9;
    typeInto(editor, "plan", "budgetAmount", 3, 100);
    const { row, column } = fieldCell(editor, "plan", "spentAmount", 3);
    editor.setCells(sheet.id, row, column, [[`=A${aside + 1}`]], "api");
    await eventsArrive();
    expect(codesAt(await workbook.live.check(), 3)).not.toContain("G9");
    editor.setCells(sheet.id, aside, 0, [[900]], "user");
    const { report, requests } = await update(workbook);
    expect(requests).toBe(1);
    expect(codesAt(report, 3)).toContain("G9");
  });
});

describe("V303 while a cell is being typed in, changes wait", () => {
  it("V303.1 the update fails, and the next one sees them by one small read", async () => {
    const workbook = await follow(0);
    const { editor, live } = workbook;
    typeInto(editor, "plan", "status", 3, "x");
    await eventsArrive();
    editor.cellEditing = true;
    expect((await jobErrorOf(live.update())).key).toBe("error.cellEditing");
    editor.cellEditing = false;
    const { report, requests } = await update(workbook);
    expect(requests).toBe(1);
    expect(codesAt(report, 3)).toContain("G3");
  });
});

describe("V304 marks and waivers after a small read", () => {
  it("V304.1 only the marks that differ are written, in one more round trip; our own writing ends there", async () => {
    const workbook = await follow(5_000, true);
    typeInto(workbook.editor, "plan", "status", 2_500, "x");
    const wrong = await update(workbook);
    expect(wrong.requests).toBe(2);
    expect(wrong.largest).toBeLessThan(8_000);
    expect(markAt(workbook, 2_500)).toContain("|ស្ថានភាព|");
    expect((await update(workbook)).requests).toBe(0);
    typeInto(workbook.editor, "plan", "status", 2_500, "កំពុងអនុវត្ត");
    expect((await update(workbook)).requests).toBe(2);
    expect(markAt(workbook, 2_500)).not.toContain("|ស្ថានភាព|");
    expect((await update(workbook)).requests).toBe(0);
  });

  it("V304.2 Excel's undo takes the marks back, then the edit", async () => {
    const workbook = await follow(0, true);
    const { editor } = workbook;
    const before = markAt(workbook, 3);
    typeInto(editor, "plan", "status", 3, "x");
    await update(workbook);
    expect(markAt(workbook, 3)).not.toBe(before);
    editor.undo();
    expect((await update(workbook)).requests).toBe(1);
    expect(markAt(workbook, 3)).toBe(before);
    editor.undo();
    const { report } = await update(workbook);
    expect(codesAt(report, 3)).not.toContain("G3");
    expect(markAt(workbook, 3)).toBe(before);
  });

  it("V304.3 marks of a table that was not read again are left to a full check, after the findings were told", async () => {
    const workbook = await follow(0, true);
    typeInto(workbook.editor, "meetings", "meetingCode", 0, "M-new");
    const told = await update(workbook);
    expect([told.requests, told.marksAreBehind]).toEqual([1, true]);
    expect(await needsFullCheck(workbook)).toBe(true);
    await workbook.live.check();
    const marked = await update(workbook);
    expect([marked.requests, marked.marksAreBehind]).toEqual([0, false]);
  });

  it("V304.4 an accepted finding stays so, and is open again once its cell changes", async () => {
    const workbook = await follow(0);
    const { editor, live } = workbook;
    typeInto(editor, "plan", "budgetAmount", 3, 100);
    typeInto(editor, "plan", "spentAmount", 3, 900);
    const overspent = (await update(workbook)).report.findings.find(({ code }) => code === "G9");
    if (!overspent) throw new Error("no G9");
    await waiveFinding(overspent, { reason: "Agreed", by: "Sok" });
    await live.check();
    typeInto(editor, "plan", "status", 4, "x");
    expect((await update(workbook)).report.waived).toHaveLength(1);
    typeInto(editor, "plan", "spentAmount", 3, 950);
    const { report } = await update(workbook);
    expect(report.waived).toEqual([]);
    expect(codesAt(report, 3)).toContain("G9");
  });
});

/** The sheet and row of a row of the plan. */
function planRow(editor: Editor, row: number): [sheet: string, row: number] {
  const cell = fieldCell(editor, "plan", "planCode", row);
  return [cell.sheet, cell.row];
}

/** Copies a cell that anything may be typed into over a status: its drop-down goes, too. */
function copyOverStatus(editor: Editor): void {
  const from = fieldCell(editor, "plan", "remarks", 3);
  const area = { top: from.row, bottom: from.row, left: from.column, right: from.column };
  editor.copy({ sheet: from.sheet, area }, fieldCell(editor, "plan", "status", 3), "All", "user");
}

/** Sorts the plan's rows by title, downwards. */
function sortPlan(editor: Editor): void {
  const { sheet, table } = tableOf(editor, "GmspPlan");
  const { column } = fieldCell(editor, "plan", "titleEn", 0);
  editor.sort(sheet.id, table.area, [{ key: column - table.area.left, ascending: false }], {
    matchCase: false,
    hasHeaders: true,
  });
}

/** Types into the first cell of a table's body. */
function typeBelow(editor: Editor, name: string): void {
  const { sheet, table } = tableOf(editor, name);
  editor.setCells(sheet.id, table.area.top + 1, table.area.left + 1, [["x"]], "user");
}
