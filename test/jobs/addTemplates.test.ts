import type { Language } from "../../src/domain/schema/Label";
import { tableName } from "../../src/domain/schema/tableName";
import { templates } from "../../src/domain/schema/templates";
import { addTemplates } from "../../src/jobs/addTemplates";
import { checkWorkbook } from "../../src/jobs/checkWorkbook";
import type { Editor } from "../../src/workbench/book/Editor";
import {
  addOptions,
  allTemplates,
  blankWorkbook,
  bookCopy,
  counted,
  fieldCell,
  jobErrorOf,
  planWorkbook,
  reopen,
  sheetCopy,
  typeInto,
} from "../support/openWorkbook";

jest.setTimeout(60_000);

const MEGABYTE = 1024 * 1024;
const languages: readonly Language[] = ["en", "km"];
const sheetNames = (editor: Editor) => editor.book.sheets.map(({ name }) => name);
const error = (cell: unknown) => typeof cell === "object" && cell !== null;

/** Cells that show an error value, as "Sheet!row,column". */
function errorCells(editor: Editor): string[] {
  return editor.book.sheets.flatMap((sheet) => {
    const used = editor.usedArea(sheet.id, true);
    return (used ? editor.values(sheet.id, used) : []).flatMap((line, row) =>
      line.flatMap((cell, column) => (error(cell) ? [`${sheet.name}!${row},${column}`] : [])),
    );
  });
}

describe("T30 templates are added in two round trips, each below 4 MB", () => {
  const cases = languages.flatMap((language) =>
    [true, false].flatMap((seed) =>
      [allTemplates, ...allTemplates.map((id) => [id])].map((ids) => ({ language, seed, ids })),
    ),
  );

  it.each(cases)("T30.1 $ids in $language, seed $seed", async ({ language, seed, ids }) => {
    const workbook = blankWorkbook();
    const { editor, connection } = workbook;
    const options = addOptions({ language, seed, templates: ids });
    const { result, requests, largest } = await counted(workbook, () => addTemplates(options));
    expect(result).toEqual({ added: ids, present: [] });
    expect(requests).toBe(2);
    expect(largest).toBeLessThan(ids.length > 1 ? 3 * MEGABYTE : 1 * MEGABYTE);
    expect(connection.unimplemented).toEqual([]);
    // The Guide comes first, Settings, Units and Lists after the templates; the blank sheet has become the first of them.
    expect(editor.book.sheets).toHaveLength(ids.length + 4);
    for (const id of ids) {
      const template = templates.find((one) => one.id === id);
      const found = editor.findTable(tableName(id));
      expect(found?.sheet.name).toBe(template?.sheetName[language]);
      expect(found?.table.columns.map(({ name }) => name)).toEqual([
        "rowId",
        ...(template?.fields.map(({ label }) => label[language]) ?? []),
        "checkMarks",
      ]);
      const rows = seed ? Math.max(1, template?.seedRows.length ?? 0) : 1;
      expect(found && found.table.area.bottom - found.table.area.top).toBe(rows);
    }
    expect(errorCells(editor)).toEqual([]);
    const { counts } = await checkWorkbook();
    expect(counts.error).toBe(0);
  });

  it("T30.2 rules, formats, looks, names and print set-up are really in the workbook, also after saving", async () => {
    for (const { editor } of [await planWorkbook("en"), await planWorkbook("km")]) {
      const { book } = editor;
      const found = editor.findTable("GmspPlan");
      if (!found) throw new Error("no plan");
      const { sheet, table } = found;
      expect(sheet.frozen).toEqual({ rows: 4, columns: 2 });
      expect(sheet.columnLines[0]?.hidden).toBe(true);
      expect(sheet.pageLayout).toMatchObject({ orientation: "Landscape", paperSize: "A4" });
      expect(sheet.pageLayout.titleRows).toEqual({ first: 1, last: 3 });
      const lists = editor.findTable("GmspListNationalLink");
      expect(lists?.sheet.pageLayout.zoom).toEqual({ scale: 55 });
      // Its own page: from its first column to the gap behind its hidden ones.
      const { left = 0 } = lists?.table.area ?? {};
      expect(lists?.sheet.pageLayout.columnBreaks).toContain(left - 7);
      expect(lists?.sheet.pageLayout.columnBreaks).toContain(left + 7);
      const at = (id: string) => fieldCell(editor, "plan", id, 3);
      const rule = (id: string) => editor.validation(at(id).sheet, at(id).row, at(id).column);
      expect(rule("status")).toMatchObject({
        type: "List",
        formula1: "=GmspChoices_status",
        errorAlert: { style: "Stop", showAlert: true },
        prompt: { showPrompt: true },
      });
      expect(rule("startDate")).toMatchObject({ type: "Date", errorAlert: { style: "Warning" } });
      expect(rule("progressPct")).toMatchObject({
        type: "Decimal",
        operator: "Between",
        formula1: 0,
        formula2: 1,
      });
      const items = (id: string) => editor.listItems(at(id).sheet, at(id).row, at(id).column);
      expect(items("status")).toHaveLength(5);
      expect(items("responsibleUnit").length).toBe(20);
      const format = (id: string) => editor.style(at(id).sheet, at(id).row, at(id).column).numberFormat;
      expect(["planCode", "startDate", "budgetAmount", "progressPct"].map(format)).toEqual([
        "@",
        "dd/mm/yyyy",
        "#,##0",
        "0%",
      ]);
      const status = at("status");
      expect(editor.conditional(status.sheet, status.row, status.column)?.fill).toMatch(/^#/);
      expect(table.columns.filter(({ calculated }) => calculated).length).toBe(2);
      const names = new Set(book.names.map(({ name }) => name));
      expect([...names]).toEqual(
        expect.arrayContaining([
          "Gmsp_asOfDate",
          "Gmsp_currency",
          "GmspChoices_status",
          "GmspChoices_units",
          "GmspKeys_plan",
        ]),
      );
      expect(editor.evaluate("=Gmsp_asOfDate", sheet.id, 0, 0)).toBe(45_672);
      expect(book.customXmlParts.map(({ namespaceUri }) => namespaceUri)).toContain(
        "urn:gmsp-tracker:workbook",
      );
    }
  });

  it("T30.3 running again changes nothing", async () => {
    const workbook = await planWorkbook("km");
    const before = bookCopy(workbook.editor);
    const { result, requests } = await counted(workbook, () => addTemplates(addOptions({ language: "en" })));
    expect(result).toEqual({ added: [], present: allTemplates });
    expect(requests).toBe(1);
    expect(bookCopy(workbook.editor)).toEqual(before);
  });
});

describe("T31 what is in the workbook stays to the letter", () => {
  /** A user's workbook: text, numbers, formulas, formats, a table, names and rules; also a sheet called Plan. */
  function usersWorkbook() {
    const workbook = blankWorkbook();
    const { editor } = workbook;
    const first = editor.book.activeSheet;
    editor.setCells(
      first,
      0,
      0,
      [
        ["Item", "Cost"],
        ["Pen", 500],
        ["'=Cap", "=B2*2"],
      ],
      "user",
    );
    editor.addTable(first, { top: 0, left: 0, bottom: 2, right: 1 }, true, "user");
    editor.setStyle(
      first,
      { top: 1, left: 1, bottom: 2, right: 1 },
      { fill: "#FF0000", numberFormat: "0.00" },
      "user",
    );
    editor.addName("Total", "=SUM(Sheet1!$B$2:$B$3)", null, "");
    const taken = editor.addSheet("PLAN", "user");
    editor.setCells(taken.id, 4, 1, [["ផែនការចាស់", "=Total"]], "user");
    const hidden = editor.addSheet("Lists", "user");
    editor.setSheet(hidden.id, { visibility: "Hidden" });
    return workbook;
  }
  const users = ["Sheet1", "PLAN", "Lists"];

  it("T31.1 sheets of the user are untouched and taken tab names avoided, hidden ones too", async () => {
    const { editor } = usersWorkbook();
    const before = users.map((name) => sheetCopy(editor, name));
    await addTemplates(addOptions());
    expect(users.map((name) => sheetCopy(editor, name))).toEqual(before);
    expect(sheetNames(editor)).toEqual([
      ...users,
      "Guide",
      "Plan (2)",
      ...templates.slice(1).map(({ sheetName }) => sheetName.en),
      "Settings",
      "Units",
      "Lists (2)",
    ]);
    expect(editor.findName("Total")?.formula).toBe("=SUM(Sheet1!$B$2:$B$3)");
    expect(errorCells(editor)).toEqual([]);
    const again = await reopen(editor);
    expect((await checkWorkbook()).counts.error).toBe(0);
    expect(sheetNames(again.editor)).toEqual(sheetNames(editor));
  });

  it("T31.2 a template added later to a workbook in use: its settings, lists and rows stay", async () => {
    const workbook = blankWorkbook();
    const { editor } = workbook;
    await addTemplates(addOptions({ templates: ["directions"], language: "km", currency: "USD" }));
    typeInto(editor, "directions", "remarks", 0, "'=ចំណាំ");
    const label = editor.findTable("GmspListStatus");
    if (!label) throw new Error("no list");
    editor.setCells(
      label.sheet.id,
      label.table.area.top + 1,
      label.table.area.left + 2,
      [["=មិនទាន់"]],
      "user",
    );
    editor.setCells(
      label.sheet.id,
      label.table.area.top + 1,
      label.table.area.left + 2,
      [["'=មិនទាន់"]],
      "user",
    );
    const direction = fieldCell(editor, "directions", "linkedRows", 4);
    expect(editor.value(direction.sheet, direction.row, direction.column)).toBe(0);
    const kept = ["ការកំណត់", "អង្គភាព", "បញ្ជី"];
    const before = kept.map((name) => sheetCopy(editor, name));

    const { requests } = await counted(workbook, () =>
      addTemplates(addOptions({ templates: ["plan", "trainings"], language: "en", currency: "KHR" })),
    );
    expect(requests).toBe(2);
    expect(kept.map((name) => sheetCopy(editor, name))).toEqual(before);
    expect(sheetNames(editor)).toEqual(["មគ្គុទ្ទេសក៍", "ទិសដៅ", "ផែនការ", "វគ្គបណ្តុះបណ្តាល", ...kept]);
    const remark = fieldCell(editor, "directions", "remarks", 0);
    expect(editor.value(remark.sheet, remark.row, remark.column)).toBe("=ចំណាំ");
    // The new courses are counted now, and the plan's money is in the workbook's currency.
    expect(editor.value(direction.sheet, direction.row, direction.column)).toBe(5);
    const budget = fieldCell(editor, "plan", "budgetAmount", 0);
    expect(editor.style(budget.sheet, budget.row, budget.column).numberFormat).toBe("#,##0.00");
    // The user's own label of a status stands in the first rows, as text.
    const status = fieldCell(editor, "plan", "status", 3);
    expect(editor.formula(status.sheet, status.row, status.column)).toBe("=មិនទាន់");
    expect(editor.value(status.sheet, status.row, status.column)).toBe("=មិនទាន់");
    expect(errorCells(editor)).toEqual([]);
  });

  it("T31.3 a blank sheet with a chart, or a protected one, is not taken", async () => {
    const withChart = blankWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"));
      await context.sync();
    });
    await addTemplates(addOptions({ templates: ["plan"] }));
    expect(sheetNames(withChart.editor)[0]).toBe("Sheet1");

    const { editor } = blankWorkbook();
    editor.protect(editor.book.activeSheet, {});
    await addTemplates(addOptions({ templates: ["plan"] }));
    expect(sheetNames(editor)).toEqual(["Sheet1", "Guide", "Plan", "Settings", "Units", "Lists"]);
  });

  it("T31.4 deleted Settings, Units or Lists come back, and formulas are whole again", async () => {
    const { editor } = await planWorkbook();
    for (const name of ["Settings", "Lists"]) editor.deleteSheet(editor.findSheet(name)?.id ?? "", "user");
    expect(errorCells(editor).length).toBeGreaterThan(0);
    const result = await addTemplates(addOptions());
    expect(result).toEqual({ added: [], present: allTemplates });
    expect(errorCells(editor)).toEqual([]);
    const status = fieldCell(editor, "plan", "status", 3);
    expect(editor.listItems(status.sheet, status.row, status.column)).toContain("Not started");
    expect((await checkWorkbook()).findings.filter(({ code }) => code === "S3")).toEqual([]);
  });

  it("T31.7 they come back in the workbook's language, whatever is chosen now", async () => {
    const { editor } = await planWorkbook("km");
    editor.deleteSheet(editor.findSheet("ការកំណត់")?.id ?? "", "user");
    await addTemplates(addOptions({ language: "en" }));
    expect(sheetNames(editor)).toContain("ការកំណត់");
    expect(editor.book.customXmlParts.map(({ xml }) => xml).join()).toContain('language="km"');
    expect(errorCells(editor)).toEqual([]);
  });

  it("T31.5 headings that users renamed are followed", async () => {
    const { editor } = blankWorkbook();
    await addTemplates(addOptions({ templates: ["trainings", "nurseryChecklist"] }));
    const code = fieldCell(editor, "trainings", "directionCode", -1);
    editor.setCells(code.sheet, code.row, code.column, [["ទិសដៅឆ្នាំ២០២៥"]], "user");
    await addTemplates(addOptions({ templates: ["directions"] }));
    const courses = fieldCell(editor, "directions", "linkedRows", 4);
    expect(editor.value(courses.sheet, courses.row, courses.column)).toBe(5);
    expect(errorCells(editor)).toEqual([]);
  });

  it("T31.6 a table that users renamed is known, and gets its own name back with the next addition", async () => {
    const { editor } = blankWorkbook();
    await addTemplates(addOptions({ templates: ["plan"] }));
    const plan = editor.findTable("GmspPlan");
    if (!plan) throw new Error("no plan");
    editor.setTable(plan.table.id, { name: "Plan2025" });
    const report = await checkWorkbook();
    expect(report.findings.filter(({ code }) => code === "S5")).toEqual([]);
    expect(report.findings[0]).toMatchObject({ sheet: "Plan", table: "Plan2025" });
    const result = await addTemplates(addOptions({ templates: ["plan", "directions"] }));
    expect(result).toEqual({ added: ["directions"], present: ["plan"] });
    expect(plan.table.name).toBe("GmspPlan");
    expect(errorCells(editor)).toEqual([]);
  });
});

describe("T32 what can't be done is said, and nothing is half done", () => {
  it("T32.1 a workbook whose structure is protected", async () => {
    const { editor } = blankWorkbook();
    editor.book.structureProtection = {};
    const before = bookCopy(editor);
    expect((await jobErrorOf(addTemplates(addOptions()))).key).toBe("error.protectedWorkbook");
    expect(bookCopy(editor)).toEqual(before);
  });

  it("T32.2 someone is typing in a cell", async () => {
    const { editor } = blankWorkbook();
    editor.cellEditing = true;
    const before = bookCopy(editor);
    expect((await jobErrorOf(addTemplates(addOptions()))).key).toBe("error.cellEditing");
    editor.cellEditing = false;
    expect(bookCopy(editor)).toEqual(before);
  });

  it("T32.3 a protected sheet whose formulas would have to follow is named, before anything is written", async () => {
    const { editor } = blankWorkbook();
    await addTemplates(addOptions({ templates: ["directions"] }));
    editor.protect(editor.findSheet("Directions")?.id ?? "", {});
    const before = bookCopy(editor);
    const problem = await jobErrorOf(addTemplates(addOptions({ templates: ["trainings"] })));
    expect([problem.key, problem.values]).toEqual(["error.protectedSheetNamed", { sheet: "Directions" }]);
    expect(bookCopy(editor)).toEqual(before);
  });

  it.each([true, false])(
    "T32.4 refused half-way, sheets are taken back; again finishes it (blank: %s)",
    async (isBlank) => {
      const { editor } = blankWorkbook();
      if (!isBlank) editor.setCells(editor.book.activeSheet, 0, 0, [["mine"]], "user");
      // A name of the user's stands in the way of the last list's table.
      editor.addName("GmspListDigitStyle", "=1", null, "");
      const problem = await jobErrorOf(addTemplates(addOptions({ templates: ["plan"] })));
      expect(problem.key).toMatch(/^error\./);
      expect(sheetNames(editor)).toEqual(["Sheet1"]);
      expect(editor.value(editor.book.activeSheet, 0, 0)).toBe(isBlank ? null : "mine");
      editor.deleteName("GmspListDigitStyle", null);
      expect(await addTemplates(addOptions({ templates: ["plan"] }))).toEqual({
        added: ["plan"],
        present: [],
      });
      expect(sheetNames(editor)).toEqual([
        ...(isBlank ? [] : ["Sheet1"]),
        "Guide",
        "Plan",
        "Settings",
        "Units",
        "Lists",
      ]);
      expect(errorCells(editor)).toEqual([]);
      expect((await checkWorkbook()).counts.error).toBe(0);
    },
  );

  it("T32.5 lists whose headings were renamed, which formulas name", async () => {
    const { editor } = blankWorkbook();
    await addTemplates(addOptions({ templates: ["plan"] }));
    const units = editor.findTable("GmspUnits");
    if (!units) throw new Error("no units");
    editor.setCells(
      units.sheet.id,
      units.table.area.top,
      units.table.area.left + 1,
      [["Name of unit"]],
      "user",
    );
    const problem = await jobErrorOf(addTemplates(addOptions({ templates: ["directions"] })));
    expect([problem.key, problem.values]).toEqual([
      "error.renamedList",
      { table: "GmspUnits", sheet: "Units", headings: "“English”" },
    ]);
    expect(sheetNames(editor)).toEqual(["Guide", "Plan", "Settings", "Units", "Lists"]);
  });
});
